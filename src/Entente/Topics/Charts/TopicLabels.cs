using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>What charts call topics and documents.</summary>
internal static class TopicLabels
{
    /// <summary>Such as <c>3: gas, pipeline, energy, supply, export</c>.</summary>
    public static string Long(TopicDistributions found, int topic) => $"{Number(found, topic)}: {string.Join(", ", found.TopTerms(topic, 5))}";

    /// <summary>Such as <c>3: gas, pipeline</c>.</summary>
    public static string Short(TopicDistributions found, int topic) => $"{Number(found, topic)}: {string.Join(", ", found.TopTerms(topic, 2))}";

    /// <summary>The topic's number, or the name that was given to it.</summary>
    public static string Number(TopicDistributions found, int topic) => found.TopicNames[topic].StartsWith("topic ", StringComparison.Ordinal) ? FormattableString.Invariant($"{topic + 1}") : found.TopicNames[topic];

    /// <summary>What the model was fitted to: documents, or parts of them.</summary>
    public static string Unit(TopicDistributions found) => found.Documents.Any(document => document.Id.Contains('#')) ? "parts of documents" : "documents";

    public static string Source(TopicDistributions found) => Source(found.Documents);

    public static string Source(IEnumerable<DocumentVariables> documents) => SourceNote.Of(documents.Select(document => new Document(TopicReports.Whole(document.Id), "") { Date = document.Date }));
}
