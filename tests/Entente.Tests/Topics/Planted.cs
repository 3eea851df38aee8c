using Entente.Corpora;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Tests.Topics;

/// <summary>Documents made from topics that are known: each has words of its own, and each document speaks mostly of one of them.</summary>
internal static class Planted
{
    public const int WordsATopic = 12;

    /// <param name="topics">How many topics.</param>
    /// <param name="documents">How many documents; document i speaks mostly of topic i modulo their number.</param>
    /// <param name="length">How many words each has.</param>
    /// <param name="share">How many of ten words are of the document's own topic.</param>
    public static Corpus Corpus(int topics = 4, int documents = 120, int length = 60, int share = 8)
    {
        var random = new RandomStream(7, 7);
        return new(Enumerable.Range(0, documents).Select(document => new Document(
            FormattableString.Invariant($"d{document:000}"),
            string.Join(' ', Enumerable.Range(0, length).Select(_ => Word(random.NextIndex(10) < share ? document % topics : random.NextIndex(topics), random.NextIndex(WordsATopic))))
                + ".")
        {
            Date = new DateOnly(2000 + document % 10, 1, 1),
            Outlet = document % topics == 0 ? "Daily" : document % 2 == 0 ? "Evening" : "Weekly",
        }));
    }

    public static DocumentTermMatrix Matrix(int topics = 4, int documents = 120, int length = 60, int share = 8) => Corpus(topics, documents, length, share).Tokenize().Count();

    public static DocumentTermMatrix Matrix(params (string Id, string Text)[] documents) => new Corpus(documents.Select(document => new Document(document.Id, document.Text))).Tokenize().Count();

    public static string Word(int topic, int word) => $"{(char)('a' + topic)}{(char)('a' + word)}{(char)('a' + topic)}";

    /// <summary>Which planted topic a word is of.</summary>
    public static int TopicOf(string word) => word[0] - 'a';
}
