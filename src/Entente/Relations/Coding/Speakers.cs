using System.Collections.Frozen;
using Entente.Actors;
using Entente.Corpora;
using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Finds who is reported or quoted as saying a clause: "Vučić said that …", "…, according to NATO".</summary>
internal sealed class Speakers(ParsedSentence sentence, IReadOnlyList<Mention> mentions)
{
    private const int Highest = 12;

    private static readonly FrozenSet<string> Saying = WordList.Read("saying-verbs.txt");

    /// <summary>The speaker of the clause that a word stands in: a name of the lexicon, else the words of the text; <see langword="null"/> where nobody is reported.</summary>
    public string? Of(int word)
    {
        var at = word;
        for (var step = 0; step < Highest; step++)
        {
            if (Beside(at) is { } beside) return beside;
            if (sentence[at].Head is not (>= 0 and var head)) return null;
            if ((sentence[at].Is(Deprel.Ccomp) || sentence[at].Is(Deprel.Parataxis)) && IsSaying(head) && Subject(head, word) is { } speaker) return speaker;
            at = head;
        }
        return null;
    }

    /// <summary>"…, he said" and "according to …", which hang below what is said.</summary>
    private string? Beside(int clause)
    {
        foreach (var child in sentence.Children(clause))
        {
            if (child.Is(Deprel.Parataxis) && IsSaying(child.Index) && Subject(child.Index, clause) is { } speaker) return speaker;
            if (child.Is(Deprel.Obl) && sentence.Children(child.Index).Any(mark => mark.Is(Deprel.Case) && mark.Lemma.Equals("accord", StringComparison.OrdinalIgnoreCase) || mark.Text.Equals("according", StringComparison.OrdinalIgnoreCase))) return Name(child.Index);
        }
        return null;
    }

    private bool IsSaying(int verb) => Saying.Contains(sentence[verb].Lemma.ToLowerInvariant());

    private string? Subject(int verb, int said) => sentence.Children(verb, Deprel.Nsubj).FirstOrDefault(subject => subject.Index != said) is { } word ? Name(word.Index) : null;

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
