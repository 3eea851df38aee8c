using Entente.Grammar;

namespace Entente.Relations;

/// <summary>Tells the time of a signal by the finite verb of its clause.</summary>
internal sealed class Tenses(ParsedSentence sentence)
{
    private const int Highest = 12;

    /// <summary>"Signed" and "has signed" are past, "signs" and "is signing" present, "will sign" future; nouns and infinitives have the time of the verb above them.</summary>
    public Tense Of(int word, Modality modality)
    {
        var ago = false;
        for (var step = 0; word >= 0 && step < Highest; step++, word = sentence[word].Head)
        {
            foreach (var child in sentence.Children(word))
                if (child.Is(Deprel.Amod) && child.Lemma is "former" or "past" or "previous" or "erstwhile") ago = true;
            if (Own(word) is not { } own) continue;
            return modality == Modality.Intended && own != Tense.Past ? Tense.Future : ago ? Tense.Past : own;
        }
        return ago ? Tense.Past : modality == Modality.Intended ? Tense.Future : Tense.Unknown;
    }

    private Tense? Own(int word)
    {
        Tense? tense = null;
        foreach (var child in sentence.Children(word))
        {
            if (!child.Is(Deprel.Aux) && !child.Is(Deprel.Cop)) continue;
            if (child.Lemma is "will" or "shall" || child.Text is "'ll" or "’ll") return Tense.Future;
            if (child.Lemma == "have" && !child.Is(Deprel.Cop)) return Tense.Past;
            tense ??= Finite(child);
        }
        // "Never attacked" is a participle to the tagger, and finite where it has a subject and no auxiliary.
        return tense ?? Finite(sentence[word]) ?? (sentence[word].Tag == "VBN" && sentence.Children(word, Deprel.Nsubj).Any(subject => !subject.Is(Deprel.NsubjPass)) ? Tense.Past : null);
    }

    private static Tense? Finite(Grammar.Word word) => word.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Aux) ? null
        : word.Tag switch { "VBD" => Tense.Past, "VBZ" or "VBP" => Tense.Present, "MD" => Tense.Present, _ => null };
}
