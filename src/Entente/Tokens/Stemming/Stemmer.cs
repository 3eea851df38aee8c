namespace Entente.Tokens;

/// <summary>Cuts words down to stems, so that the forms of a word count as one term. A stem need not be a word.</summary>
/// <remarks>Words are expected in lower case; a stemmer takes no interest in what a word means, so "organisation" and "organ" may well meet.</remarks>
public sealed class Stemmer
{
    private readonly Func<string, string> stem;

    private Stemmer(string name, Func<string, string> stem) => (Name, this.stem) = (name, stem);

    /// <summary>English, as M. F. Porter published it: An algorithm for suffix stripping, Program 14 (1980), 130–137, https://doi.org/10.1108/eb046814.</summary>
    public static Stemmer Porter { get; } = new("porter", PorterStemmer.Stem);

    /// <summary>English, Snowball's second algorithm ("Porter 2") as of Snowball 3 (2025).</summary>
    public static Stemmer English { get; } = new("english", new EnglishStemmer(isCurrent: true).Stem);

    /// <summary>English, Snowball's second algorithm as of Snowball 2, which R's SnowballC 0.7 and many published analyses use: 57 of 42,649 words differ from <see cref="English"/>.</summary>
    public static Stemmer EnglishSnowball2 { get; } = new("english-snowball2", new EnglishStemmer(isCurrent: false).Stem);

    /// <summary>German, as of Snowball 3; ß and umlauts are written out or folded.</summary>
    public static Stemmer German { get; } = new("german", GermanStemmer.Stem);

    /// <summary>Hungarian: inflections of nouns.</summary>
    public static Stemmer Hungarian { get; } = new("hungarian", HungarianStemmer.Stem);

    /// <summary>Russian, in Cyrillic; ё counts as е.</summary>
    public static Stemmer Russian { get; } = new("russian", RussianStemmer.Stem);

    /// <summary>Serbian in Cyrillic or Latin letters; stems are Latin, and ijekavian forms meet ekavian ones. Words written without diacritics are known too.</summary>
    public static Stemmer Serbian { get; } = new("serbian", SerbianStemmer.Stem);

    /// <summary>Armenian, in Armenian letters.</summary>
    public static Stemmer Armenian { get; } = new("armenian", ArmenianStemmer.Stem);

    /// <summary>All of them, by name.</summary>
    public static IReadOnlyList<Stemmer> All { get; } = [Armenian, English, EnglishSnowball2, German, Hungarian, Porter, Russian, Serbian];

    /// <summary>What the stemmer is called: "english".</summary>
    public string Name { get; }

    /// <summary>The stem of a word.</summary>
    public string Stem(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return stem(word);
    }

    /// <inheritdoc/>
    public override string ToString() => Name;
}
