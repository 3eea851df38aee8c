namespace Entente.Grammar;

/// <summary>How a lemma is made from a form: in which case, how many letters go, what comes instead.</summary>
/// <param name="KeepsCase">Whether capitals stay; otherwise the lemma is in lower case.</param>
/// <param name="Cut">How many letters go at the end.</param>
/// <param name="Ending">What comes instead.</param>
internal sealed record LemmaScript(bool KeepsCase, int Cut, string Ending)
{
    /// <summary>The script that makes the lemma from the form; <see langword="null"/> where it would replace half of the word or more.</summary>
    public static LemmaScript? Of(WordForm form, string lemma)
    {
        foreach (var keeps in (ReadOnlySpan<bool>)[false, true])
        {
            var from = keeps ? form.Text : form.Lower;
            var shared = from.AsSpan().CommonPrefixLength(lemma);
            if (shared * 2 >= from.Length || shared == from.Length || shared == lemma.Length && shared > 0 && from.Length - shared <= 3)
                return new(keeps, from.Length - shared, lemma[shared..]);
        }
        return null;
    }

    public bool Fits(WordForm form) => form.Text.Length > Cut || Cut == 0;

    public string Apply(WordForm form)
    {
        var from = KeepsCase ? form.Text : form.Lower;
        return Cut == 0 && Ending.Length == 0 ? from : string.Concat(from.AsSpan(0, from.Length - Cut), Ending);
    }
}
