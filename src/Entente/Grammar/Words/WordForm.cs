namespace Entente.Grammar;

/// <summary>What the spelling of a word tells, worked out once: the hashes that the tagger's and the parser's features are made of.</summary>
internal sealed class WordForm
{
    private const int LongestAffix = 5;

    private const ulong Demonym = 0x6C62272E07BB0142UL, LikeDemonym = 0x27D4EB2F165667C5UL;

    /// <param name="text">The word as it is written.</param>
    /// <param name="clusters">The classes of words.</param>
    /// <param name="classes">The tags that words can have; all that are listed by default.</param>
    public WordForm(string text, WordClusters clusters, WordClasses? classes = null)
    {
        Text = text;
        Lower = text.ToLowerInvariant().Replace('’', '\'').Replace('‘', '\'');
        if (Lower == text) Lower = text;
        Exact = FeatureKey.Of(text);
        Folded = FeatureKey.Of(Digitless(Lower));
        Suffixes = new ulong[LongestAffix];
        Prefixes = new ulong[LongestAffix - 1];
        for (var length = 1; length <= LongestAffix; length++)
        {
            Suffixes[length - 1] = length <= Lower.Length ? FeatureKey.Of(Lower.AsSpan(Lower.Length - length)) : 0;
            if (length < LongestAffix) Prefixes[length - 1] = length < Lower.Length ? FeatureKey.Of(Lower.AsSpan(0, length)) : 0;
        }
        Shape = FeatureKey.Of(ShapeOf(text, collapsed: false));
        IsCapital = char.IsUpper(text[0]);
        IsAllCapitals = text.Length > 1 && !text.AsSpan().ContainsAnyInRange('a', 'z') && text.AsSpan().ContainsAnyInRange('A', 'Z');
        var origin = Origin();
        ShortShape = FeatureKey.Of(ShapeOf(text, collapsed: true)) ^ origin;
        HasHyphen = text.Length > 1 && text.Contains('-');
        HasDigit = text.AsSpan().ContainsAnyInRange('0', '9');
        Cluster = clusters.Of(this);
        Classes = IsAllCapitals ? 0 : (classes ?? WordClasses.All).Of(Lower, IsCapital, origin == LikeDemonym && !clusters.Contains(this));
    }

    public string Text { get; }

    /// <summary>In lower case, with straight apostrophes.</summary>
    public string Lower { get; }

    public ulong Exact { get; }

    /// <summary>In lower case, with every digit alike.</summary>
    public ulong Folded { get; }

    /// <summary>The last 1, 2, … letters; 0 for those that are longer than the word.</summary>
    public ulong[] Suffixes { get; }

    /// <summary>The first 1, 2, … letters; 0 for those that are not shorter than the word.</summary>
    public ulong[] Prefixes { get; }

    /// <summary>Capitals, small letters, digits and other signs in their order, at most ten.</summary>
    public ulong Shape { get; }

    /// <summary>The same, repetitions left out; of capitalised words also whether they are <see cref="Demonyms"/>, or only end so.</summary>
    public ulong ShortShape { get; }

    /// <summary>The class of words that it belongs to.</summary>
    public ulong Cluster { get; }

    /// <summary>The tags that the word can have, where they are listed (<see cref="WordClasses"/>); 0 elsewhere.</summary>
    public ulong Classes { get; }

    public bool IsCapital { get; }

    public bool IsAllCapitals { get; }

    public bool HasHyphen { get; }

    public bool HasDigit { get; }

    /// <summary>Its lemmas by tag with their hashes, as far as they have been asked for; where this is used, a form belongs to one thread.</summary>
    public Dictionary<int, (string Lemma, ulong Hash)> Lemmas { get; } = new(1);

    private ulong Origin() => !IsCapital || IsAllCapitals ? 0 : Demonyms.Contains(Lower) ? Demonym : Demonyms.IsLike(Lower) ? LikeDemonym : 0;

    private static string Digitless(string text) =>
        text.AsSpan().ContainsAnyInRange('0', '9') ? string.Create(text.Length, text, (to, from) =>
        {
            for (var i = 0; i < to.Length; i++) to[i] = char.IsAsciiDigit(from[i]) ? '0' : from[i];
        }) : text;

    private static ReadOnlySpan<char> ShapeOf(string text, bool collapsed)
    {
        var (shape, length) = (new char[10], 0);
        foreach (var letter in text)
        {
            var kind = char.IsUpper(letter) ? 'X' : char.IsLetter(letter) ? 'x' : char.IsDigit(letter) ? 'd' : letter;
            if (collapsed && length > 0 && shape[length - 1] == kind) continue;
            shape[length++] = kind;
            if (length == shape.Length) break;
        }
        return shape.AsSpan(0, length);
    }
}
