using Entente.Tokens;

namespace Entente.Topics;

internal static partial class Errors
{
    public static ArgumentException NoCovariates() => new("No covariate is named. The model needs at least one, such as \"outlet\" or \"date\". Name one in Covariates, or use LdaModel.");

    public static ArgumentException ConstantCovariate(string name, string value, IReadOnlyList<DocumentVariables> documents) => new(
        $"The covariate '{name}' is '{value}' in all {Number(documents.Count)} documents. A covariate differs between documents. " +
        $"Variables of these documents: {Some(DocumentVariables.Names(documents).Where(other => documents.Select(document => document[other]).Distinct().Count() > 1), most: 12)}.");

    public static ArgumentException TooManyLevels(string name, int levels, int documents) => new(
        $"The covariate '{name}' has {Number(levels)} levels in {Number(documents)} documents. There can be half as many levels as documents at most. Group them into fewer, or use \"year\" or \"date\" for times.");

    public static ArgumentException Undated(IReadOnlyList<string> ids) => new(
        $"The covariate 'date' is missing in {Number(ids.Count)} of the documents: {Some(ids)}. A trend needs every date. Leave those documents out with matrix.Where, or use \"year\", of which documents without one are a level of their own.");

    public static ArgumentException Confidence(double value) => new($"A confidence of {Number(value)} was asked for. It lies between 0 and 1. The usual value is 0.95.");
}
