using Entente.Actors;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds the words that pronouns stand for, where the sentence leaves little doubt: "Serbia hesitated, but it signed", "its forces attacked", "he told Vučić", "“We support Hungary,” Vučić said".</summary>
internal sealed class Pronouns
{
    /// <summary>A phrase in a phrase in a phrase of the subject is still the subject's.</summary>
    private const int Deepest = 3;

    private readonly ParsedSentence sentence;
    private readonly Subjects subjects;
    private readonly Speakers speakers;
    private readonly bool[] names;
    private readonly List<(int First, int Last)> persons = [];

    /// <param name="sentence">The sentence.</param>
    /// <param name="mentions">Its actors, in the order of the text.</param>
    /// <param name="speakers">Who says what in it.</param>
    public Pronouns(ParsedSentence sentence, IReadOnlyList<Mention> mentions, Speakers speakers)
    {
        (this.sentence, subjects, this.speakers) = (sentence, new(sentence), speakers);
        names = new bool[sentence.Count];
        foreach (var mention in mentions)
        {
            var words = sentence.Where(word => mention.Span.Start < word.Span.End && word.Span.Start < mention.Span.End).Select(word => word.Index).ToList();
            foreach (var word in words) names[word] = true;
            // "The Trump administration" is no "he".
            if (mention.Kind == MentionKind.Person && words.Count > 0 && !sentence[words[0]].Is(Deprel.Compound)) persons.Add((words[0], words[^1]));
        }
    }

    /// <summary>The word that a pronoun stands for; −1 where that is not certain.</summary>
    public int Of(int pronoun)
    {
        var antecedent = sentence[pronoun].Text.ToLowerInvariant() switch
        {
            "i" or "we" or "me" or "us" or "my" or "our" => IsQuoted(pronoun) ? speakers.Word(pronoun) : -1,
            "he" or "she" or "him" or "her" or "his" => Person(pronoun),
            "it" or "they" when sentence[pronoun] is { Head: >= 0 } word && word.Is(Deprel.Nsubj) && !IsExpletive(word.Head) => Before(word.Head, pronoun),
            "its" or "their" => Owner(pronoun),
            _ => -1,
        };
        return antecedent >= 0 && sentence[antecedent].PartOfSpeech != PartOfSpeech.Pron ? antecedent : -1;
    }

    /// <summary>Whether a pronoun means several: "they" are not one state.</summary>
    public static bool IsPlural(Grammar.Word pronoun) => pronoun.Text.ToLowerInvariant() is "they" or "their";

    /// <summary>The only person that is named before, whoever else might be meant.</summary>
    private int Person(int pronoun)
    {
        var before = persons.FindAll(person => person.Last < pronoun);
        if (before.Select(person => sentence[person.Last].Text).Distinct(StringComparer.Ordinal).Count() != 1) return -1;
        for (var at = 0; at < pronoun; at++)
        {
            if (sentence[at].PartOfSpeech != PartOfSpeech.Propn || names[at]) continue;
            while (at + 1 < pronoun && sentence[at + 1].PartOfSpeech == PartOfSpeech.Propn && !names[at + 1]) at++;
            // Whom the lexicon does not know may be meant; a title before a name is none.
            if (!before.Exists(person => person.First == at + 1 || person.Last == at - 1)) return -1;
        }
        return before[0].First;
    }

    /// <summary>"It was wrong to leave": nobody is "it".</summary>
    private bool IsExpletive(int predicate) => sentence[predicate].PartOfSpeech != PartOfSpeech.Verb && sentence.Children(predicate).Any(child => child.Index > predicate && (child.Is(Deprel.Csubj) || child.Is(Deprel.Ccomp) || child.Is(Deprel.Xcomp) || child.Is(Deprel.Advcl) || child.Is(Deprel.Acl)));

    /// <summary>Whether a word stands within quotation marks; outside of them "we" are those who write.</summary>
    private bool IsQuoted(int word)
    {
        var marks = sentence.Where(mark => mark.Text is "\"" or "“" or "”" or "„" or "``" or "''" or "«" or "»").ToList();
        if (marks.Count == 0) return false;
        var inside = marks[0].Text is "”" or "''" or "»";
        foreach (var mark in marks)
            if (mark.Index < word) inside = !inside;
        return inside;
    }

    /// <summary>"Although Serbia hesitated, its minister signed": whose the subject of a clause is.</summary>
    private int Owner(int pronoun)
    {
        if (!sentence[pronoun].Is(Deprel.NmodPoss) || sentence[pronoun].Head is not (>= 0 and var at)) return -1;
        for (var step = 0; step < Deepest && (sentence[at].Is(Deprel.Conj) || sentence[at].Is(Deprel.Nmod) || (sentence[at].Is(Deprel.Appos) && sentence.Child(at, Deprel.Case) is not null)); step++) at = sentence[at].Head;
        // "Serbia, with its partners": to the parser they may be joined to it.
        if (at >= 0 && at < pronoun && names[at]) return at;
        if (at < 0 || sentence[at].Is(Deprel.Nsubj)) return at < 0 ? -1 : Before(sentence[at].Head, pronoun);
        // "Serbia met with its partners": of whom the clause is said, where it names nobody else before.
        if (!(sentence[at].Is(Deprel.Obj) || sentence[at].Is(Deprel.Obl)) || subjects.Of(sentence[at].Head) is not (>= 0 and var subject) || subject > pronoun || !names[subject]) return -1;
        for (var between = subject + 1; between < pronoun; between++)
            if (names[between] && !IsUnder(between, subject)) return -1;
        return subject;
    }

    private bool IsUnder(int word, int top)
    {
        for (var step = 0; word >= 0 && step <= Deepest; word = sentence[word].Head, step++)
            if (word == top) return true;
        return false;
    }

    /// <summary>The subject of the clause before a predicate's own: of one that begins the sentence, of the one it is joined to, or of the one that it is a part of.</summary>
    private int Before(int predicate, int pronoun)
    {
        foreach (var clause in sentence.Children(predicate))
            if (clause.Index < pronoun && sentence.Child(clause.Index, Deprel.Mark) is not null && sentence.Child(clause.Index, Deprel.Nsubj) is { } subject && subject.Index < pronoun) return subject.Index;
        var word = sentence[predicate];
        if (word.Head < 0) return -1;
        var above = word.Is(Deprel.Conj) || word.Is(Deprel.Ccomp) || (word.Is(Deprel.Advcl) && sentence.Child(predicate, Deprel.Nsubj) is not null) ? subjects.Of(word.Head)
            : word.Is(Deprel.Acl) && !word.Is(Deprel.AclRelcl) && sentence[word.Head] is { Head: >= 0 } noun && !noun.Is(Deprel.Nsubj) ? subjects.Of(noun.Head)
            : -1;
        return above < pronoun ? above : -1;
    }
}
