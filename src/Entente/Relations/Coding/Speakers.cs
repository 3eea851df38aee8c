using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds who is reported or quoted as saying a clause: "Vučić said that …", "…, according to NATO", "Vučić: …".</summary>
internal sealed class Speakers(ParsedSentence sentence, IReadOnlyList<Mention> mentions, Cues cues)
{
    private const int Highest = 12;

    private readonly Subjects subjects = new(sentence);

    /// <summary>The speaker of the clause that a word stands in: a name of the lexicon, else the words of the text; <see langword="null"/> where nobody is reported.</summary>
    public string? Of(int word) => Tellers(word).Select(Name).FirstOrDefault(name => name is not null) ?? Headline(word);

    /// <summary>The word from which the speaker's name hangs, whom "I" and "we" mean; −1 where the sentence does not name them.</summary>
    public int Word(int word) => Tellers(word).FirstOrDefault(teller => sentence[teller].PartOfSpeech != PartOfSpeech.Pron, -1);

    /// <summary>The words that say who tells the clause of a word, the nearest first.</summary>
    private IEnumerable<int> Tellers(int word)
    {
        var at = word;
        for (var step = 0; step < Highest; step++)
        {
            foreach (var beside in Beside(at)) yield return beside;
            if (sentence[at].Head is not (>= 0 and var head)) break;
            if ((sentence[at].Is(Deprel.Ccomp) || sentence[at].Is(Deprel.Parataxis) || IsReported(at)) && IsSaying(head) && Subject(head, word) is >= 0 and var speaker) yield return speaker;
            at = head;
        }
    }

    /// <summary>Whether a word stands in what somebody is accused or suspected of: an allegation and no fact.</summary>
    public bool IsAlleged(int word)
    {
        for (var (at, step) = (word, 0); step < Highest && sentence[at].Head is >= 0 and var head; at = head, step++)
            if (cues.Alleging.Contains(sentence[head].Lemma) && (sentence[at].Is(Deprel.Advcl) || sentence[at].Is(Deprel.Obl) || (sentence[at].Is(Deprel.Acl) && at > head)) && IsOf(at)) return true;
            else if (sentence[at].Is(Deprel.Nmod) && IsOf(at) && (sentence[head].Is(Deprel.Obj) || sentence[head].Is(Deprel.NsubjPass)) && sentence[head].Head is >= 0 and var verb && cues.Alleging.Contains(sentence[verb].Lemma)) return true;
        return false;
    }

    private bool IsOf(int word) => sentence.Children(word).Any(mark => (mark.Is(Deprel.Mark) || mark.Is(Deprel.Case)) && mark.Text is "of" or "with");

    /// <summary>"Was quoted as saying", "is reported to have said".</summary>
    private bool IsReported(int clause) => sentence[clause].Is(Deprel.Xcomp) && IsSaying(clause);

    /// <summary>"…, he said" and "according to …", which hang below what is said.</summary>
    private IEnumerable<int> Beside(int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child.Is(Deprel.Parataxis) && IsSaying(child.Index) && Subject(child.Index, clause) is >= 0 and var speaker) yield return speaker;
            if (child.Is(Deprel.Advcl) && IsSaying(child.Index) && sentence.Child(child.Index, Deprel.OblAgent) is { } quoted && sentence.Child(child.Index, Deprel.Mark)?.Text is "as") yield return quoted.Index;
            if (!child.Is(Deprel.Obl) && !child.Is(Deprel.Nmod)) continue;
            if (IsSource(child.Index)) yield return child.Index;
            foreach (var inner in sentence.Children(child.Index, Deprel.Nmod))
                if (IsSource(inner.Index)) yield return inner.Index;
        }
    }

    /// <summary>Whether the words before a phrase are one of the codebook's sources.</summary>
    private bool IsSource(int phrase)
    {
        var first = phrase;
        foreach (var child in sentence.Children(phrase))
            if (child.Index < first && !child.Is(Deprel.Case) && !child.Is(Deprel.Fixed)) first = child.Index;
        for (var (at, words) = (first - 1, ""); at >= 0 && at > first - 5; at--)
        {
            words = words.Length == 0 ? sentence[at].Text.ToLowerInvariant() : $"{sentence[at].Text.ToLowerInvariant()} {words}";
            if (cues.Sources.Contains(words)) return true;
        }
        return false;
    }

    private bool IsSaying(int verb) => cues.Saying.Contains(sentence[verb].Lemma);

    /// <summary>The word of who says it; −1 where nobody knows, as of "was told that".</summary>
    private int Subject(int verb, int said) =>
        !(sentence[verb].Lemma is "tell" or "inform" && subjects.IsPassive(verb)) && subjects.Of(verb) is var subject && subject != said ? subject : -1;

    /// <summary>"Vučić: Hungary supports Serbia", "Hungary supports Serbia: Vučić".</summary>
    private string? Headline(int word)
    {
        foreach (var mention in mentions)
        {
            if (mention.Actor.Kind != ActorKind.Person) continue;
            var text = sentence.Document.Text;
            var before = text.AsSpan(sentence.Span.Start, mention.Span.Start - sentence.Span.Start);
            var after = text.AsSpan(mention.Span.End, sentence.Span.End - mention.Span.End);
            if (before.Trim().Length == 0 && after.StartsWith(":") && sentence[word].Span.Start > mention.Span.End) return mention.Actor.Name;
            if (after.TrimEnd(" .").Length == 0 && before.TrimEnd() is [.., ':' or '–' or '—'] && sentence[word].Span.End < mention.Span.Start) return mention.Actor.Name;
        }
        return null;
    }

    private string? Name(int head)
    {
        var span = sentence.SubtreeSpan(head);
        var named = mentions.Where(mention => mention.IsActor && span.Start <= mention.Span.Start && mention.Span.End <= span.End).ToList();
        if ((named.Find(mention => mention.Actor.Kind == ActorKind.Person) ?? named.FirstOrDefault()) is { } mention) return mention.Actor.Name;
        if (sentence[head].PartOfSpeech == PartOfSpeech.Pron) return null;
        var words = sentence.Subtree(head).TakeWhile(word => !word.Is(Deprel.AclRelcl) && word.PartOfSpeech != PartOfSpeech.Punct).ToList();
        return words.Count == 0 ? sentence[head].Text : Sentence.OnOneLine(sentence.Document.Text.AsSpan(words[0].Span.Start, words[^1].Span.End - words[0].Span.Start));
    }
}
