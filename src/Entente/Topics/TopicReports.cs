using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Topic shares of larger units than those a model was fitted to.</summary>
public static class TopicReports
{
    /// <summary>
    /// The topic shares of whole documents, for a model of their paragraphs or sentences: each part weighs by its tokens. A part belongs to the
    /// document whose id stands before the last <c>#</c> of its own, as <c>Corpus.Segment</c> names parts.
    /// </summary>
    /// <param name="model">A model of parts.</param>
    /// <returns>One document for each that has parts, in the order of their first.</returns>
    public static DocumentTopics ByDocument(this ITopicModel model) => model.Grouped(document => Whole(document.Id), (document, id) => document with { Id = id });

    /// <summary>The topic shares of groups of documents, such as outlets, years or perspectives: each document weighs by its tokens.</summary>
    /// <param name="model">The model.</param>
    /// <param name="variable">What groups them: outlet, year, month, perspective or the name of another field; documents without it are the group <c>(none)</c>.</param>
    /// <returns>One document for each group, called after it, in ordinal order.</returns>
    /// <exception cref="ArgumentException">There is no such variable.</exception>
    public static DocumentTopics By(this ITopicModel model, string variable)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(variable);
        ArgumentNullException.ThrowIfNull(model);
        var documents = model.Distributions.Documents;
        if (!DocumentVariables.Names(documents).Contains(variable, StringComparer.Ordinal)) throw Errors.NoVariable(variable, documents);
        var groups = model.Grouped(document => document[variable] ?? Covariate.None, (_, name) => new() { Id = name });
        var order = Enumerable.Range(0, groups.Documents.Count).OrderBy(group => groups.Documents[group].Id, StringComparer.Ordinal).ToList();
        return new([.. order.Select(group => groups.Documents[group])], groups.TopicNames, [.. order.Select(group => groups[group].ToArray())], variable);
    }

    private static DocumentTopics Grouped(this ITopicModel model, Func<DocumentVariables, string> key, Func<DocumentVariables, string, DocumentVariables> name)
    {
        ArgumentNullException.ThrowIfNull(model);
        var found = model.Distributions;
        var groups = Enumerable.Range(0, found.Documents.Count).GroupBy(document => key(found.Documents[document]), StringComparer.Ordinal).ToList();
        return new([.. groups.Select(group => name(found.Documents[group.First()], group.Key))], found.TopicNames, [.. groups.Select(group => Mean(found, [.. group]))]);
    }

    private static float[] Mean(TopicDistributions found, int[] documents)
    {
        var (sums, total) = (new double[found.TopicCount], 0.0);
        foreach (var document in documents)
        {
            var length = found.DocumentLengths[document];
            for (var topic = 0; topic < sums.Length; topic++) sums[topic] += length * found.TopicShares(document)[topic];
            total += length;
        }
        return Array.ConvertAll(sums, sum => (float)(sum / total));
    }

    internal static string Whole(string id) => id.LastIndexOf('#') is > 0 and var at ? id[..at] : id;
}
