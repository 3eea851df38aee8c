using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Parses clauses between semicolons one by one: "One ally sided with Norland; another, Sudland, was accused by it" is two sentences to a reader, and the parser may take a word of one into the other.</summary>
internal static class Semicolons
{
    /// <summary>The parses of sentences, in their order. Where each part between semicolons is a clause, each was parsed alone, and the trees are joined.</summary>
    public static IReadOnlyList<ParsedSentence> Parse(GrammarModel grammar, IReadOnlyList<Sentence> sentences)
    {
        IReadOnlyList<ParsedSentence> parses = grammar.Parse(sentences, CancellationToken.None);
        ParsedSentence[]? parted = null;
        for (var i = 0; i < parses.Count; i++)
            if (parses[i].Document.Text.AsSpan(parses[i].Span.Start, parses[i].Span.Length).Contains(';') && Joined(grammar, parses[i]) is { } joined) (parted ??= [.. parses])[i] = joined;
        return parted ?? parses;
    }

    private static ParsedSentence? Joined(GrammarModel grammar, ParsedSentence whole)
    {
        List<Sentence> parts = [];
        var (from, finite) = (0, false);
        for (var at = 0; at < whole.Count; at++)
        {
            finite |= whole[at].Tag is "VBD" or "VBN" or "VBZ" or "VBP" or "MD";
            if (whole[at].Text != ";" && at < whole.Count - 1) continue;
            if (!finite) return null;
            parts.Add(whole.Sentence with { Span = new(whole[from].Span.Start, whole[at].Span.End) });
            (from, finite) = (at + 1, false);
        }
        if (parts.Count < 2) return null;
        var clauses = grammar.Parse(parts, CancellationToken.None).Select(TreeRepair.Mend).ToList();
        return clauses.All(IsClause) ? new(whole.Sentence, Join(clauses)) : null;
    }

    private static bool IsClause(ParsedSentence part) => part.Root is { } root && ((root.Tag is "VBD" or "VBZ" or "VBP" || part.Child(root.Index, Deprel.Cop) is not null || part.Child(root.Index, Deprel.Aux) is not null)
        && (root.PartOfSpeech == PartOfSpeech.Verb || part.Child(root.Index, Deprel.Nsubj) is not null)
        || part.Children(root.Index).Any(child => child.PartOfSpeech == PartOfSpeech.Verb && child.Is(Deprel.Parataxis)));

    /// <summary>One tree: a clause without a subject has that of the first, any other stands by itself.</summary>
    private static Grammar.Word[] Join(IReadOnlyList<ParsedSentence> clauses)
    {
        var (words, first) = (new List<Grammar.Word>(), clauses[0].Root!);
        foreach (var clause in clauses)
        {
            var offset = words.Count;
            var shares = offset > 0 && first.PartOfSpeech == PartOfSpeech.Verb && clause.Root!.PartOfSpeech == PartOfSpeech.Verb && clause.Child(clause.Root.Index, Deprel.Nsubj) is null;
            foreach (var word in clause)
                words.Add(word with
                {
                    Index = word.Index + offset,
                    Head = word.Head >= 0 ? word.Head + offset : offset == 0 ? -1 : first.Index,
                    Relation = word.Head >= 0 || offset == 0 ? word.Relation : shares ? Deprel.Conj : Deprel.List,
                });
        }
        return [.. words];
    }
}
