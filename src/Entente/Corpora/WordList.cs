using System.Collections.Frozen;

namespace Entente.Corpora;

/// <summary>The word lists of <c>data/words</c>, embedded in the library: one entry a line, <c>#</c> begins a comment.</summary>
internal static class WordList
{
    public static FrozenSet<string> Read(string name) => Lines(name).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open("words/" + name));
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#') yield return line.Trim();
    }

    /// <summary>An embedded file of <c>data/</c>.</summary>
    public static Stream Open(string path) => typeof(WordList).Assembly.GetManifestResourceStream("data/" + path)
        ?? throw new InvalidOperationException($"The library was built without data/{path}.");
}
