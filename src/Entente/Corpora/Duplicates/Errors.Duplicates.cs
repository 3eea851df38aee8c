using System.Globalization;

namespace Entente.Corpora;

internal static partial class Errors
{
    public static ArgumentException UnevenBands(int hashes, int bands) => new(
        $"DeduplicateOptions.Hashes is {Number(hashes)} and Bands is {Number(bands)}. Every band has as many hashes: take a multiple, such as {Number(bands * Math.Max(1, hashes / bands))} hashes.");

    public static ArgumentException Similarity(double similarity) => new(
        string.Create(CultureInfo.InvariantCulture, $"DeduplicateOptions.MinimumSimilarity is {similarity}. It is a Jaccard similarity, above 0 and up to 1: try 0.6 for edited copies, 0.9 for reprints."));

    public static ArgumentException Policy(DuplicatePolicy policy) => new(
        $"DeduplicateOptions.Policy is {(int)policy}, which is none. Take one of {string.Join(", ", Enum.GetNames<DuplicatePolicy>())}.");

    public static ArgumentException TooLongToAlign(string left, int leftWords, string right, int rightWords) => new(
        $"Documents '{left}' and '{right}' have {Number(leftWords)} and {Number(rightWords)} words, too many to align: their product may be 100,000,000. Align paragraphs of them: corpus.Segment(By.Paragraph).");
}
