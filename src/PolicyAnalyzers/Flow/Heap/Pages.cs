namespace PolicyAnalyzers.Flow.Heap;

/// <summary>
/// A sparse list by number, in pages that copies share until one of them writes: states are copied at every branch and call, and
/// differ in little.
/// </summary>
internal sealed class Pages<T>
    where T : class
{
    public const int PageSize = 32;
    private T?[]?[] pages;
    private bool[] isOwned;

    public Pages(int capacity)
    {
        pages = new T?[]?[(capacity + PageSize - 1) / PageSize];
        isOwned = new bool[pages.Length];
    }

    private Pages(Pages<T> other)
    {
        pages = (T?[]?[])other.pages.Clone();
        isOwned = new bool[pages.Length];
        System.Array.Clear(other.isOwned, 0, other.isOwned.Length);
    }

    /// <summary>How many pages there may be anything in.</summary>
    public int Count => pages.Length;

    public T? this[int index]
    {
        get
        {
            var page = index / PageSize;
            return page < pages.Length ? pages[page]?[index % PageSize] : null;
        }
        set => Own(index / PageSize)[index % PageSize] = value;
    }

    /// <summary>The n-th page, not to be written to; null where nothing was ever stored.</summary>
    public T?[]? Page(int number) => number < pages.Length ? pages[number] : null;

    public Pages<T> Copy() => new(this);

    private T?[] Own(int number)
    {
        if (number >= pages.Length)
        {
            System.Array.Resize(ref pages, System.Math.Max(number + 1, pages.Length * 2));
            System.Array.Resize(ref isOwned, pages.Length);
        }

        if (!isOwned[number])
        {
            pages[number] = pages[number] is { } shared ? (T?[])shared.Clone() : new T?[PageSize];
            isOwned[number] = true;
        }

        return pages[number]!;
    }
}
