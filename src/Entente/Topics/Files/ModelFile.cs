using System.Text.Json;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Writes models to files and reads them back.</summary>
internal static class ModelFile
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectNullableAnnotations = true };

    public static void Write(LdaModel model, string path)
    {
        var found = model.Distributions;
        var saved = new SavedModel
        {
            Format = SavedModel.CurrentFormat,
            Version = model.Version,
            Options = model.Options,
            Alpha = [.. model.Alpha],
            Beta = model.Beta,
            Course = [.. model.Course],
            Topics = [.. found.TopicNames],
            Terms = [.. found.Vocabulary],
            TermCounts = found.TermCounts.ToArray(),
            TermShares = [.. Enumerable.Range(0, found.TopicCount).Select(topic => found.TermShares(topic).ToArray())],
            Documents = [.. found.Documents.Select((document, index) => SavedDocument.Of(document, found.DocumentLengths[index], found.TopicShares(index)))],
        };
        AtomicFile.Write(path, writer => writer.Write(JsonSerializer.Serialize(saved, Json)));
    }

    public static LdaModel Read(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var saved = Parse(path, File.ReadAllBytes(path));
        if (saved.Format != SavedModel.CurrentFormat) throw Errors.OtherFormat(path, saved.Format);
        var (topics, terms) = (saved.Topics.Length, saved.Terms.Length);
        if (saved.Alpha.Length != topics || saved.TermShares.Length != topics || saved.TermCounts.Length != terms
            || saved.TermShares.Any(row => row.Length != terms) || saved.Documents.Any(document => document.TopicShares.Length != topics))
            throw Errors.BrokenModel(path, null);
        var numbers = new TopicNumbers([.. saved.TermShares.SelectMany(row => row)], [.. saved.Documents.SelectMany(document => document.TopicShares)],
            [.. saved.Documents.Select(document => document.Length)], saved.TermCounts);
        return new(new(saved.Topics, new Vocabulary(saved.Terms), [.. saved.Documents.Select(document => document.Variables)], numbers), saved.Options)
        {
            Version = saved.Version,
            Alpha = saved.Alpha,
            Beta = saved.Beta,
            Course = saved.Course,
        };
    }

    private static SavedModel Parse(string path, byte[] content)
    {
        try
        {
            return JsonSerializer.Deserialize<SavedModel>(content, Json) ?? throw Errors.BrokenModel(path, null);
        }
        catch (JsonException cause)
        {
            throw Errors.BrokenModel(path, cause);
        }
    }
}
