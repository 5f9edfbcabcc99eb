namespace PolicyAnalyzers.Policy;

/// <summary>What the organisation is to AI; decides which duties apply. The fewest duties first.</summary>
internal enum PolicyRole
{
    User,
    Provider,
    Developer,
}
