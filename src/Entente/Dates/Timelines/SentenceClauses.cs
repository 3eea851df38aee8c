using Entente.Corpora;
using Entente.Relations;

namespace Entente.Dates;

/// <summary>Which clause of a sentence a place of the text is in.</summary>
internal sealed class SentenceClauses
{
    private readonly List<Word> words;
    private readonly int[] clauses;

    public SentenceClauses(Sentence sentence)
    {
        words = Word.Split(sentence.Document.Text, sentence.Span.Start, sentence.Span.End);
        // ", and" in a list of months or actors ends no clause; without the lists at hand only a small word after it does.
        clauses = Clause.Number(sentence.Document.Text, words, word => word + 1 < words.Count && words[word + 1].IsCapital);
    }

    public int At(int place)
    {
        var (low, high) = (0, words.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (words[middle].Start <= place) low = middle;
            else high = middle - 1;
        }
        return words.Count == 0 ? 0 : clauses[low];
    }
}
