using Xunit;

// Scans start compilers, and the language is one for the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
