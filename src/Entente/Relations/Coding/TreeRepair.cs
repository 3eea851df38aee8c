using System.Collections.Frozen;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>
/// Mends trees where the words themselves leave no doubt that the parser was wrong: a clause that begins with "which" is no main clause, a noun alone is none where a verb follows its relative
/// clause, a finite verb has one subject.
/// </summary>
internal sealed partial class TreeRepair
{
    private static readonly FrozenSet<string> Counterparts = WordList.Read("counterparts.txt");

    private static readonly FrozenSet<string> PluralVerbs = WordList.Read("plural-verbs.txt");

    private readonly ParsedSentence parsed;
    private Grammar.Word[]? words;

    private TreeRepair(ParsedSentence parsed) => this.parsed = parsed;

    public static ParsedSentence Mend(ParsedSentence parsed)
    {
        var repair = new TreeRepair(parsed);
        if (repair.MendPlural()) return repair.words is { } clause && IsTree(clause) ? new(parsed.Sentence, clause) : parsed;
        for (var at = 0; at < parsed.Count; at++)
        {
            var word = parsed[at];
            if (word.Lemma == "cent") repair.MendShare(word);
            if (word.PartOfSpeech == PartOfSpeech.Verb && word.Text.Equals("armed", StringComparison.OrdinalIgnoreCase) && at + 1 < parsed.Count && IsNominal(parsed[at + 1])) repair.MendArmed(word, parsed[at + 1]);
            else if (word.PartOfSpeech == PartOfSpeech.Verb) repair.MendVerb(word);
            else if (word.PartOfSpeech == PartOfSpeech.Aux) repair.MendPerfect(word);
            else if (IsNominal(word))
            {
                if (word.Head < 0) repair.MendNoun(word);
                repair.MendJoined(word);
                repair.MendWithdrawal(word);
                repair.MendAdvance(word);
                repair.MendCompound(word);
                if (Counterparts.Contains(word.Lemma)) repair.MendCounterpart(word);
            }
        }
        return repair.words is { } mended && IsTree(mended) ? new(parsed.Sentence, mended) : parsed;
    }

    /// <summary>Two mendings of one sentence may not know of each other: what they leave has to have one root, under which every word hangs.</summary>
    private static bool IsTree(Grammar.Word[] words)
    {
        Span<int> seen = words.Length <= 256 ? stackalloc int[words.Length] : new int[words.Length];
        var roots = 0;
        for (var start = 0; start < words.Length; start++)
        {
            if (words[start].Head < 0) roots++;
            for (var at = start; at >= 0 && seen[at] <= 0; at = words[at].Head)
            {
                if (seen[at] == -start - 1) return false;
                seen[at] = -start - 1;
            }
            for (var at = start; at >= 0 && seen[at] < 0; at = words[at].Head) seen[at] = 1;
        }
        return roots == 1;
    }

    private void Hang(Grammar.Word word, int head, string relation) => Change((words?[word.Index] ?? word) with { Head = head, Relation = relation });

    private void Change(Grammar.Word word)
    {
        words ??= [.. parsed];
        words[word.Index] = word;
    }

    private int FirstOf(int word)
    {
        var first = word;
        foreach (var child in parsed.Children(word))
            if (child.Index < first && !child.Is(Deprel.Punct)) first = child.Index;
        return first;
    }

    private bool IsComma(int at) => at >= 0 && parsed[at].Text == ",";

    private static bool IsRelative(Grammar.Word word) => word.Is(Deprel.Nsubj) && word.Tag is "WDT" or "WP";

    private static bool IsNominal(Grammar.Word word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Propn or PartOfSpeech.Pron;
}
