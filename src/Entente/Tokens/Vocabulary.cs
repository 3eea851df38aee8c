using System.Collections;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>The terms of a text collection, each with a whole number: its place in the order of first appearance.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class Vocabulary : IReadOnlyList<string>, ITabular
{
    private readonly TermTable table = new();

    /// <summary>A vocabulary of these terms, in this order.</summary>
    /// <exception cref="ArgumentException">A term stands twice.</exception>
    public Vocabulary(params IEnumerable<string> terms)
    {
        foreach (var term in terms)
        {
            if (table.IdOf(term) >= 0) throw Errors.TermTwice(term);
            table.Intern(term);
        }
    }

    internal Vocabulary(TermTable table) => this.table = table;

    /// <inheritdoc/>
    public int Count => table.Count;

    /// <summary>The term of that number.</summary>
    /// <param name="id">Zero-based, below <see cref="Count"/>.</param>
    public string this[int id]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(id);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(id, Count);
            return table[id];
        }
    }

    /// <summary>The number of a term, exactly as it is written; -1 where the vocabulary lacks it.</summary>
    public int IdOf(ReadOnlySpan<char> term) => table.IdOf(term);

    /// <summary>Whether the vocabulary has the term, exactly as it is written.</summary>
    public bool Contains(ReadOnlySpan<char> term) => table.IdOf(term) >= 0;

    /// <summary>One row a term, in order: <c>id</c>, <c>term</c>.</summary>
    public DataFrame ToFrame() => new(Column.Wholes("id", Enumerable.Range(0, Count)), Column.Strings("term", this));

    /// <inheritdoc/>
    public IEnumerator<string> GetEnumerator()
    {
        for (var id = 0; id < Count; id++) yield return table[id];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} terms");
}
