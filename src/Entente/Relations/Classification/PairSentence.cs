using Entente.Corpora;

namespace Entente.Relations;

/// <summary>A sentence with the two actors that are asked for, and the entries of a codebook found in it.</summary>
internal sealed class PairSentence
{
    public PairSentence(RelationPair pair, Codebook codebook, bool names)
    {
        Words = Word.Split(pair.Text, 0, pair.Text.Length, names);
        Matches = [.. codebook.Matcher.Find(Words)];
        (Source, Target) = (Covered(pair.Source), Covered(pair.Target));
    }

    public List<Word> Words { get; }

    public List<SignalMatch> Matches { get; }

    /// <summary>The words of the source, as first and last index.</summary>
    public (int First, int Last)? Source { get; }

    /// <summary>The words of the target, as first and last index.</summary>
    public (int First, int Last)? Target { get; }

    private (int First, int Last)? Covered(TextSpan? span)
    {
        if (span is not { } of) return null;
        var first = Words.FindIndex(word => word.End > of.Start);
        var last = Words.FindLastIndex(word => word.Start < of.End);
        return first < 0 || last < first ? null : (first, last);
    }
}
