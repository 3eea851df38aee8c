namespace Entente.Topics;

internal static partial class Errors
{
    public static ArgumentException Tolerance(double value) => new($"A tolerance of {Number(value)} was asked for. It lies from 0 to below 1. The usual value is 0.0001.");

    public static ArgumentException NegativeWeight(string document, string term, double value) => new(
        $"The weight of '{term}' in '{document}' is {Number(value)}. Every weight is a number of 0 or more. Use counts or a tf-idf without negative weights.");
}
