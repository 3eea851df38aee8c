using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>A sentence with the two actors that are asked for, and the entries of a codebook found in it.</summary>
internal sealed class PairSentence
{
    /// <param name="pair">The question.</param>
    /// <param name="codebook">The rules.</param>
    /// <param name="grammar">What parses it; <see langword="null"/> to go by the order of the words alone.</param>
    /// <param name="names">Whether words that look like names signal nothing.</param>
    public PairSentence(RelationPair pair, Codebook codebook, GrammarModel? grammar, bool names)
    {
        Codebook = codebook;
        Words = Word.Split(pair.Text, 0, pair.Text.Length, names);
        (Source, Target) = (Covered(pair.Source), Covered(pair.Target));
        if (grammar is not null && SentenceOf(pair) is { } sentence)
        {
            Parse = TreeRepair.Mend(Semicolons.Parse(grammar, [sentence])[0]);
            Tokens = new(Words, Parse);
            for (var i = 0; i < Words.Count; i++)
                if (Words[i].Start >= sentence.Span.Start && Words[i].End <= sentence.Span.End) Words[i] = Words[i] with { PartOfSpeech = Parse[Tokens.Of((i, i)).Last].PartOfSpeech };
        }
        Matches = [.. Found()];
    }

    /// <summary>What the codebook finds. "To" right after the source is the "will" of headlines: "Norland to send grain to Sudland".</summary>
    private IEnumerable<SignalMatch> Found()
    {
        var found = Codebook.Matcher.Find(Words);
        return Source is { } source && source.Last + 1 < Words.Count && Words[source.Last + 1].Lower == "to" && Codebook.Modifiers.FirstOrDefault(words => words.Text == "will") is { } will
            ? found.Append(new([source.Last + 1], null, will)).OrderBy(match => match.First)
            : found;
    }

    /// <summary>The sentence without what the grammar says of its words.</summary>
    public PairSentence Untagged()
    {
        var untagged = (PairSentence)MemberwiseClone();
        untagged.Words = [.. Words.Select(word => word with { PartOfSpeech = null })];
        untagged.Matches = [.. untagged.Found()];
        return untagged;
    }

    /// <summary>The sentence in which both stand; where they are not known, the first.</summary>
    private static Sentence? SentenceOf(RelationPair pair)
    {
        var known = new[] { pair.Source, pair.Target }.OfType<TextSpan>().ToList();
        var whole = known.Count == 0 ? new TextSpan(0, 0) : new TextSpan(known.Min(span => span.Start), known.Max(span => span.End));
        return new Document("pair", pair.Text).Sentences.FirstOrDefault(sentence => known.Count == 0 ? sentence.Span.Length > 0 : sentence.Span.Contains(whole));
    }

    public Codebook Codebook { get; }

    /// <summary>The grammar of the sentence in which both actors stand; <see langword="null"/> where they do not, or where nobody asked for it.</summary>
    public ParsedSentence? Parse { get; }

    /// <summary>Where the words stand in <see cref="Parse"/>.</summary>
    public TokenPlaces? Tokens { get; }

    public List<Word> Words { get; private set; }

    public List<SignalMatch> Matches { get; private set; }

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
