using Entente.Tokens;

namespace Entente.Topics;

internal static partial class Errors
{
    public static ArgumentException ShortTopic() => new("Coherence was asked for of a list with fewer than two terms. It compares pairs. Give every topic two terms or more.");

    public static ArgumentException Weight(double value) => new($"A weight of {Number(value)} was asked for. It lies from 0 to 1. Leave it out for the usual one.");

    public static TopicException NothingHeldOut() => new("No held-out document has two tokens of terms that the model knows. The first half of a document tells its topics, and the other half is scored. Hold out more, or longer ones.");

    public static ArgumentException HeldOutShare(double share, int documents) => new(
        $"{Number(share)} of {Number(documents)} documents were to be held out. It is a share above 0 and below 1, of two documents or more. Leave it out for a tenth.");

    public static ArgumentException EmptyGrid() => new("No numbers of topics were given. The grid needs at least one. Pass some, such as [5, 10, 20].");

    public static ArgumentException FewDocuments(int documents) => new($"A choice among numbers of topics was asked for, with {Number(documents)} documents. It needs 10 or more, for a tenth of them is held out. Fit to paragraphs instead.");

    public static ArgumentException OtherVocabulary(int known, int given) => new(
        $"The stability of a model of {Number(known)} terms was asked for, with a matrix of {Number(given)}. Both have to have the same terms in the same order. Pass the matrix that the model was fitted to.");

    public static ArgumentException NoVariable(string name, IReadOnlyList<DocumentVariables> documents) => new(
        $"Topic shares by '{name}' were asked for, and there is no such variable. The variables of these documents are: {Some(DocumentVariables.Names(documents), most: 12)}. Name one of them.");

    public static TopicException NoDates() => new("Shares by year were asked for, and no document is dated. Give documents a date in their header, or group them by another variable.");

    public static ArgumentException OtherCovariate(string name, IEnumerable<string> known) => new($"No covariate is called '{name}'. The model has {Some(known)}. Name one of them, or fit the model with the other.");
}
