using System.Collections.Frozen;
using Entente.Corpora;

namespace Entente.Grammar;

/// <summary>Words whose endings mislead (<i>ally</i>, <i>withdrew</i>, <i>threatening</i>) or that the treebanks hardly have or spell otherwise (<i>recognise</i>), with the tags that they can have: a treebank has too few of them to learn it from.</summary>
internal sealed class WordClasses
{
    private static readonly (string Word, string[] Tags)[] Misleading = Read("word-classes.txt"), Late = Read("late-classes.txt");
    private static readonly FrozenDictionary<string, int> Bits = Misleading.Concat(Late).SelectMany(line => line.Tags).Concat(["NNP", "NNPS"]).Distinct().Index().ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
    private static readonly ulong Names = Set(["NNP", "NNPS"]);

    private readonly FrozenDictionary<string, ulong> classes;
    private readonly ulong strangers;

    private WordClasses(IEnumerable<(string Word, string[] Tags)> lines, ulong strangers) => (this.strangers, classes) = (strangers, lines.ToFrozenDictionary(line => line.Word, line => Set(line.Tags), StringComparer.Ordinal));

    /// <summary>All that are listed.</summary>
    public static WordClasses All { get; } = new([.. Misleading, .. Late], Set(["NNP", "NNPS", "NN", "NNS"]));

    /// <summary>Those that a model learns with; the list of the others can grow without a new training.</summary>
    public static WordClasses Training { get; } = new(Misleading, 0);

    /// <summary>The tags that a word can have, as a set; 0 for a word of which nothing is known. A capital may begin a name.</summary>
    /// <param name="lower">The word in lower case.</param>
    /// <param name="isCapital">Whether it begins with a capital.</param>
    /// <param name="isStranger">Whether it ends like an adjective of a people and is none, nor any word that was ever met: then it is a name.</param>
    public ulong Of(string lower, bool isCapital, bool isStranger) =>
        classes.TryGetValue(lower, out var tags) ? isCapital ? tags | Names : tags : isStranger ? strangers : 0;

    /// <summary>The set of one Penn tag; empty for a tag that no listed word has.</summary>
    public static ulong Of(string xpos) => Bits.TryGetValue(xpos, out var bit) ? 1UL << bit : 0;

    private static (string Word, string[] Tags)[] Read(string name) => [.. WordList.Lines(name).Select(line => line.Split(' ')).Select(words => (words[0], words[1..]))];

    private static ulong Set(IEnumerable<string> tags) => tags.Aggregate(0UL, (set, tag) => set | 1UL << Bits[tag]);
}
