using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Parses clauses between semicolons one by one: "One ally sided with Norland; another, Sudland, was accused by it" is two sentences to a reader, and the parser may take a word of one into the other.</summary>
internal static class Semicolons
{
    /// <summary>The parses of sentences, in their order. Where each part between semicolons is a clause, each was parsed alone, and the trees are joined.</summary>
    public static IReadOnlyList<ParsedSentence> Parse(GrammarModel grammar, IReadOnlyList<Sentence> sentences)
    {
        var parts = sentences.Select(Parts).ToList();
        if (parts.TrueForAll(own => own.Count == 1)) return grammar.Parse(sentences, CancellationToken.None);
        var (trees, from) = (grammar.Parse([.. parts.SelectMany(own => own)], CancellationToken.None), 0);
        var (parses, whole) = (new ParsedSentence[sentences.Count], new List<int>());
        for (var i = 0; i < parses.Length; i++)
        {
            var own = trees.AsSpan(from, parts[i].Count);
            from += own.Length;
            if (own.Length == 1) parses[i] = own[0];
            else if (own.ToArray().Select(TreeRepair.Mend).ToList() is var clauses && clauses.TrueForAll(IsClause)) parses[i] = new(sentences[i], Join(clauses));
            else whole.Add(i);
        }
        foreach (var (at, parse) in whole.Zip(grammar.Parse([.. whole.Select(i => sentences[i])], CancellationToken.None))) parses[at] = parse;
        return parses;
    }

    /// <summary>The parts between semicolons that may be clauses; the sentence itself where there are none.</summary>
    private static List<Sentence> Parts(Sentence sentence)
    {
        List<Sentence> parts = [];
        var text = sentence.Document.Text;
        for (var from = sentence.Span.Start; from < sentence.Span.End;)
        {
            var semicolon = text.IndexOf(';', from, sentence.Span.End - from);
            var to = semicolon < 0 ? sentence.Span.End : semicolon + 1;
            // Of two words no clause is made.
            if (text.AsSpan(from, to - from).Trim().Count(' ') < 2) return [sentence];
            parts.Add(sentence with { Span = new(from, to) });
            for (from = to; from < sentence.Span.End && char.IsWhiteSpace(text[from]);) from++;
        }
        return parts;
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
