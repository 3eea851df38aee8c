using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Says of a sentence and two actors which relation it tells of, by the rules of a codebook.</summary>
public sealed class RelationClassifier
{
    private readonly Codebook codebook;

    /// <summary>A classifier by the rules of a codebook alone.</summary>
    public RelationClassifier(Codebook codebook)
    {
        ArgumentNullException.ThrowIfNull(codebook);
        this.codebook = codebook;
    }

    /// <summary>The relation that a sentence tells of; <see langword="null"/> where nothing in it signals one.</summary>
    public RelationReading? Classify(RelationPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);
        return Read(pair, names: true) ?? Read(pair, names: false);
    }

    /// <param name="pair">The question.</param>
    /// <param name="names">Whether words that look like names signal nothing: a headline may have capitals where a sentence has none.</param>
    private RelationReading? Read(RelationPair pair, bool names)
    {
        var words = Word.Split(pair.Text, 0, pair.Text.Length, names);
        var matches = codebook.Matcher.Find(words).ToList();
        return WordOrder.Read(words, matches, Covered(words, pair.Source), Covered(words, pair.Target));
    }

    /// <summary>The words that a span covers, as first and last index.</summary>
    private static (int First, int Last)? Covered(List<Word> words, TextSpan? span)
    {
        if (span is not { } of) return null;
        var first = words.FindIndex(word => word.End > of.Start);
        var last = words.FindLastIndex(word => word.Start < of.End);
        return first < 0 || last < first ? null : (first, last);
    }
}
