using System.Globalization;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Models as files for other tools.</summary>
public static class TopicFiles
{
    /// <summary>Writes a model into a folder.</summary>
    /// <remarks>
    /// <c>phi.tsv</c>: one line a term, the term and its share in each topic. <c>theta.csv</c>: one line a document, its id and the share of each topic in it.
    /// <c>topics.csv</c>: one line a topic with its prevalence and the terms that come first by share, by frequency and exclusivity, and by lift.
    /// <c>correlation.csv</c>: one line a pair of topics. <c>documents.csv</c>, of a model of paragraphs or sentences: as <c>theta.csv</c>, for whole documents.
    /// <c>diagnostics.csv</c>: one line a topic, where diagnostics are given. <c>sentences.csv</c>: the sentences that stand for each topic, where they are given. All have a line of names at the top.
    /// </remarks>
    /// <param name="model">The model.</param>
    /// <param name="folder">Where to; it is made where there is none. Files of these names are replaced once the new ones are whole.</param>
    /// <param name="diagnostics">What to write into <c>diagnostics.csv</c>.</param>
    /// <param name="sentences">What to write into <c>sentences.csv</c>.</param>
    /// <exception cref="IOException">The files cannot be written.</exception>
    public static void Write(this ITopicModel model, string folder, TopicDiagnostics? diagnostics = null, RepresentativeSentences? sentences = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        var found = model.Distributions;
        Directory.CreateDirectory(folder);
        AtomicFile.Write(Path.Combine(folder, "phi.tsv"), writer => Phi(found, writer));
        Theta(found.Documents, found.TopicNames, document => found.TopicShares(document)).WriteCsv(Path.Combine(folder, "theta.csv"));
        if (found.Documents.Any(document => TopicReports.Whole(document.Id) != document.Id) && model.ByDocument() is var whole)
            Theta(whole.Documents, whole.TopicNames, document => whole[document]).WriteCsv(Path.Combine(folder, "documents.csv"));
        new TopicCorrelation(model).ToFrame().WriteCsv(Path.Combine(folder, "correlation.csv"));
        Topics(model).WriteCsv(Path.Combine(folder, "topics.csv"));
        diagnostics?.ToFrame().WriteCsv(Path.Combine(folder, "diagnostics.csv"));
        sentences?.ToFrame().WriteCsv(Path.Combine(folder, "sentences.csv"));
    }

    private static void Phi(TopicDistributions found, TextWriter writer)
    {
        writer.Write("word");
        foreach (var name in found.TopicNames) writer.Write($"\t{name}");
        writer.Write('\n');
        Span<char> number = stackalloc char[32];
        for (var term = 0; term < found.Vocabulary.Count; term++)
        {
            writer.Write(found.Vocabulary[term]);
            for (var topic = 0; topic < found.TopicCount; topic++)
            {
                found.TermShares(topic)[term].TryFormat(number, out var length, default, CultureInfo.InvariantCulture);
                writer.Write('\t');
                writer.Write(number[..length]);
            }
            writer.Write('\n');
        }
    }

    private delegate ReadOnlySpan<float> SharesOf(int document);

    private static DataFrame Theta(IReadOnlyList<DocumentVariables> documents, IReadOnlyList<string> names, SharesOf shares) => new(
    [
        Column.Strings("document", documents.Select(document => document.Id)),
        .. names.Select((name, topic) => Column.Reals(name, Enumerable.Range(0, documents.Count).Select(document => Shortest(shares(document)[topic])))),
    ]);

    private static DataFrame Topics(ITopicModel model)
    {
        var byFrex = Joined(model, TermMeasure.Frex);
        var byLift = Joined(model, TermMeasure.Lift);
        return model.Distributions.ToFrame().With(Column.Strings("frex", byFrex)).With(Column.Strings("lift", byLift));
    }

    private static IEnumerable<string> Joined(ITopicModel model, TermMeasure measure) => model.TermFrame(measure).Rows.GroupBy(row => row.Whole("topic")).Select(topic => string.Join(", ", topic.Select(row => row.String("term"))));

    // A single is written with the digits that single precision has, and not with those of its nearest double.
    private static double Shortest(float share) => double.Parse(share.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
