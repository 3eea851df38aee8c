using System.Globalization;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static ArgumentOutOfRangeException TopicCount(int topics, int terms) => new("Topics",
        $"{Number(topics)} topics were asked for, of a vocabulary of {Number(terms)} terms. There can be from 1 to as many topics as terms. Ask for fewer, or trim the vocabulary less.");

    public static ArgumentOutOfRangeException PriorRange(string name, double value) => new(name,
        $"{name} is {Number(value)}. It is above 0 and below a million. Leave it out for the usual value.");

    public static ArgumentOutOfRangeException Iterations(int iterations) => new("Iterations", FormattableString.Invariant($"{iterations} sweeps were asked for. There is at least one. Leave it out for the usual number."));

    public static ArgumentOutOfRangeException Threads(int threads) => new("Threads", FormattableString.Invariant($"{threads} threads were asked for. It is a number of threads, or 0 for one a processor. Leave it out for 0."));

    public static ArgumentException NoCounts() => new(
        "The matrix holds weights, and a topic model of this kind explains counts of words. Fit it to the matrix before it was weighted, or use Nmf, which takes weights.");

    public static TopicException EmptyMatrix(DocumentTermMatrix matrix) => new(
        $"Topics were asked for of a matrix of {Number(matrix.DocumentCount)} documents and {Number(matrix.TermCount)} terms, in which no term stands in any document. " +
        "At least one has to. Trim less, or look at what the tokenizer keeps.");

    public static TopicException EmptyDocuments(IReadOnlyList<string> ids) => new(
        $"{Number(ids.Count)} {(ids.Count == 1 ? "document has" : "documents have")} no term left: {Some(ids)}. Every document needs one, for nothing can be said of the topics of an empty one. " +
        "Drop them with matrix.WithoutEmptyDocuments(), or trim less.");

    private static string Some(IEnumerable<string> names, int most = 5)
    {
        var all = names.ToList();
        return string.Join(", ", all.Take(most).Select(name => $"'{name}'")) + (all.Count > most ? $" and {Number(all.Count - most)} more" : "");
    }

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
