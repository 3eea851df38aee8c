using Entente.Corpora;
using Entente.Frames;

namespace Entente.Tokens;

/// <summary>How hard English texts are to read.</summary>
public static class CorpusReadability
{
    /// <summary>Indices of readability of each document, from its sentences, words (punctuation and symbols left out) and syllables.</summary>
    /// <remarks>
    /// W words, S sentences, Y syllables, H words of three syllables or more, C characters of words: Flesch 206.835 − 1.015 W/S − 84.6 Y/W (1948, https://doi.org/10.1037/h0057532);
    /// Flesch-Kincaid 0.39 W/S + 11.8 Y/W − 15.59 (1975); FOG 0.4 (W/S + 100 H/W) (Gunning 1952);
    /// SMOG 1.043 √(30 H/S) + 3.1291 (McLaughlin 1969); ARI 0.5 W/S + 4.71 C/W − 21.43 (Smith and Senter 1967); Coleman-Liau 5.88 C/W − 29.6 S/W − 15.8 (1975);
    /// LIX W/S + 100 L/W, L words of more than six characters (Björnsson 1968).
    /// </remarks>
    /// <param name="documents">English documents.</param>
    /// <returns>
    /// One row a document: <c>document</c>, <c>sentences</c>, <c>words</c>, <c>syllables</c>, <c>Flesch</c>, <c>Flesch_Kincaid</c>, <c>FOG</c>, <c>SMOG</c>, <c>ARI</c>,
    /// <c>Coleman_Liau</c>, <c>LIX</c>; indices of a document without words are missing.
    /// </returns>
    public static DataFrame Readability(this IEnumerable<Document> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        var texts = documents.AsParallel().AsOrdered().Select(TextCounts.Of).ToList();
        return new(
            Column.Strings("document", texts.Select(t => t.Document)),
            Column.Wholes("sentences", texts.Select(t => (long)t.Sentences)),
            Column.Wholes("words", texts.Select(t => (long)t.Words)),
            Column.Wholes("syllables", texts.Select(t => (long)t.Syllables)),
            Index("Flesch", t => 206.835 - 1.015 * t.WordsASentence - 84.6 * t.SyllablesAWord),
            Index("Flesch_Kincaid", t => 0.39 * t.WordsASentence + 11.8 * t.SyllablesAWord - 15.59),
            Index("FOG", t => 0.4 * (t.WordsASentence + 100 * t.HardWords / t.Words)),
            Index("SMOG", t => 1.043 * Math.Sqrt(30 * t.HardWords / t.Sentences) + 3.1291),
            Index("ARI", t => 0.5 * t.WordsASentence + 4.71 * t.Characters / t.Words - 21.43),
            Index("Coleman_Liau", t => 5.88 * t.Characters / t.Words - 29.6 * t.Sentences / t.Words - 15.8),
            Index("LIX", t => t.WordsASentence + 100 * t.LongWords / t.Words));

        Column Index(string name, Func<TextCounts, double> index) => Column.Reals(name, texts.Select(t => t.Words > 0 ? index(t) : (double?)null));
    }

    private sealed record TextCounts(string Document, double Sentences, double Words, double Syllables, double HardWords, double LongWords, double Characters)
    {
        private static readonly TokenizerOptions Options = new() { Threads = 1 };

        public double WordsASentence => Words / Sentences;

        public double SyllablesAWord => Syllables / Words;

        public static TextCounts Of(Document document)
        {
            var tokens = new[] { document }.Tokenize(Options);
            var syllables = tokens.Vocabulary.Select(Entente.Tokens.Syllables.Count).ToArray();
            var ids = tokens[0].IdArray;
            return new(document.Id, document.Sentences.Count, ids.Length, ids.Sum(id => syllables[id]), ids.Count(id => syllables[id] >= 3),
                ids.Count(id => tokens.Vocabulary[id].Length > 6), ids.Sum(id => (long)tokens.Vocabulary[id].Length));
        }
    }
}
