using System.Collections;

namespace Entente.Frames;

/// <summary>A result that is a list, and a table with a row or more for each of its items; what a row is, the result's own <see cref="ToFrame"/> says.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public abstract class TabularList<T> : IReadOnlyList<T>, ITabular
{
    private protected TabularList(IReadOnlyList<T> items) => Items = items;

    private protected IReadOnlyList<T> Items { get; }

    /// <inheritdoc/>
    public int Count => Items.Count;

    /// <inheritdoc/>
    public T this[int index] => Items[index];

    /// <inheritdoc/>
    public abstract DataFrame ToFrame();

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => Items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
