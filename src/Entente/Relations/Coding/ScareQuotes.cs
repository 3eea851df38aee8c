using Entente.Corpora;

namespace Entente.Relations;

/// <summary>Words that a text puts between quotation marks to hold them at arm's length: a few at a time, not a sentence that somebody said.</summary>
internal static class ScareQuotes
{
    private const int MostWords = 4;

    /// <summary>Whether a span stands in a short quotation of its sentence; quotation marks that do not close quote nothing.</summary>
    public static bool Around(Sentence sentence, TextSpan span)
    {
        var (text, open) = (sentence.Document.Text, -1);
        for (var at = sentence.Span.Start; at < sentence.Span.End; at++)
        {
            if (text[at] is not ('"' or '“' or '”' or '„' or '«' or '»' or '‘')) continue;
            if (open >= 0 && text[at] is '"' or '”' or '“' or '»')
            {
                if (open < span.Start && span.End <= at && text.AsSpan(open + 1, at - open - 1).Count(' ') < MostWords) return true;
                open = text[at] is '“' ? at : -1;
            }
            else
            {
                open = at;
            }
        }
        return false;
    }
}
