using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>The share of each topic in each of some documents.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class DocumentTopics : ITabular
{
    private readonly float[][] shares;
    private readonly string unit;

    internal DocumentTopics(IReadOnlyList<DocumentVariables> documents, IReadOnlyList<string> topicNames, float[][] shares, string unit = "document") =>
        (Documents, TopicNames, this.shares, this.unit) = (documents, topicNames, shares, unit);

    /// <summary>The documents, without their texts.</summary>
    public IReadOnlyList<DocumentVariables> Documents { get; }

    /// <summary>What the topics are called.</summary>
    public IReadOnlyList<string> TopicNames { get; }

    /// <summary>The share of each topic in a document; together 1, to single precision.</summary>
    /// <param name="document">Zero-based place in <see cref="Documents"/>.</param>
    public ReadOnlySpan<float> this[int document] => shares[document];

    /// <summary>One row a document and topic, document by document: <c>document</c> (or the variable that groups them, such as <c>outlet</c>), <c>topic</c> (from 1), <c>name</c> (of the topic), <c>share</c> (from 0 to 1).</summary>
    public DataFrame ToFrame() => new(
        Column.Strings(unit, Documents.SelectMany(document => Enumerable.Repeat(document.Id, TopicNames.Count))),
        Column.Wholes("topic", Documents.SelectMany(_ => Enumerable.Range(1, TopicNames.Count))),
        Column.Strings("name", Documents.SelectMany(_ => TopicNames)),
        Column.Reals("share", shares.SelectMany(row => row.Select(share => (double)share))));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{TopicNames.Count} topics in {Documents.Count} documents");
}
