namespace Entente.Grammar;

/// <summary>The pairs of a universal and a Penn tag that a model knows; the tagger tells both at once, for they help each other.</summary>
internal sealed class TagSet
{
    private readonly Dictionary<(string, string), int> index;

    public TagSet(IReadOnlyList<(string Upos, string Xpos)> tags)
    {
        Tags = [.. tags];
        index = tags.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        Parts = [.. tags.Select(tag => UposTags.TryParse(tag.Upos, out var part) ? part : PartOfSpeech.X)];
        Hashes = [.. tags.Select((_, tag) => FeatureKey.Of(tag + 1000))];
        PartHashes = [.. Parts.Select(part => FeatureKey.Of((int)part + 2000))];
        Xpos = [.. tags.Select(tag => string.Intern(tag.Xpos))];
        Classes = [.. Xpos.Select(WordClasses.Of)];
        AllClasses = Classes.Aggregate(0UL, (all, one) => all | one);
        IsVerbal = [.. Xpos.Select(xpos => xpos is "MD" or ['V', 'B', ..])];
        IsFinite = [.. Xpos.Select(xpos => xpos is "MD" or "VBD" or "VBZ" or "VBP")];
    }

    public (string Upos, string Xpos)[] Tags { get; }

    public PartOfSpeech[] Parts { get; }

    public string[] Xpos { get; }

    /// <summary>Each tag as one of those that <see cref="WordClasses"/> tell.</summary>
    public ulong[] Classes { get; }

    /// <summary>All that there are.</summary>
    public ulong AllClasses { get; }

    /// <summary>Which are those of verbs and auxiliaries.</summary>
    public bool[] IsVerbal { get; }

    /// <summary>Which are those of finite verbs, one of which a sentence has.</summary>
    public bool[] IsFinite { get; }

    public ulong[] Hashes { get; }

    public ulong[] PartHashes { get; }

    public int Count => Tags.Length;

    /// <summary>The number of a pair; -1 where the set does not have it.</summary>
    public int this[string upos, string xpos] => index.GetValueOrDefault((upos, xpos), -1);

    /// <summary>The pairs that stand at least twice in the words, most frequent first; a pair that stands once is an error more often than not.</summary>
    public static TagSet Of(IEnumerable<TreebankWord> words) => new([.. words.CountBy(word => (word.Upos, word.Xpos))
        .Where(pair => pair.Value > 1 || pair.Key.Xpos == "_")
        .OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Upos, StringComparer.Ordinal).ThenBy(pair => pair.Key.Xpos, StringComparer.Ordinal)
        .Select(pair => pair.Key).Take(255)]);
}
