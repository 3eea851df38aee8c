using System.Text.Json;
using Entente.Frames;
using Entente.Tokens;

namespace Entente.Topics;

/// <summary>Writes models to files and reads them back.</summary>
/// <typeparam name="T">What is of the model's kind alone.</typeparam>
internal sealed class ModelFile<T>(string kind)
    where T : class
{
    private const string Format = "entente topic model 1";

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, RespectNullableAnnotations = true, RespectRequiredConstructorParameters = true };

    public void Write(TopicDistributions found, string version, T model, string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        var saved = new SavedModel<T>
        {
            Format = Format,
            Kind = kind,
            Version = version,
            Model = model,
            Topics = [.. found.TopicNames],
            Terms = [.. found.Vocabulary],
            TermCounts = found.TermCounts.ToArray(),
            TermShares = [.. Enumerable.Range(0, found.TopicCount).Select(topic => found.TermShares(topic).ToArray())],
            Documents = [.. found.Documents.Select((document, index) => SavedDocument.Of(document, found.DocumentLengths[index], found.TopicShares(index)))],
        };
        AtomicFile.Write(path, writer => writer.Write(JsonSerializer.Serialize(saved, Json)));
    }

    /// <param name="path">The file.</param>
    /// <param name="fits">Whether the parts that only this kind has fit so many topics and documents.</param>
    public (TopicDistributions Found, string Version, T Model) Read(string path, Func<T, int, int, bool> fits)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        if (!File.Exists(path)) throw Errors.NoModelFile(path);
        var content = File.ReadAllBytes(path);
        var head = Parse<SavedHead>(path, content);
        if (head is { Format: { } format } && format != Format) throw Errors.OtherFormat(path, format, Format);
        if (head is { Format: not null, Kind: { } other } && other != kind) throw Errors.OtherKind(path, other, kind);
        var saved = Parse<SavedModel<T>>(path, content);
        var (topics, terms) = (saved.Topics.Length, saved.Terms.Length);
        if (saved.TermShares.Length != topics || saved.TermCounts.Length != terms || saved.TermShares.Any(row => row.Length != terms)
            || saved.Documents.Any(document => document.TopicShares.Length != topics) || !fits(saved.Model, topics, saved.Documents.Length))
            throw Errors.BrokenModel(path, null);
        var numbers = new TopicNumbers([.. saved.TermShares.SelectMany(row => row)], [.. saved.Documents.SelectMany(document => document.TopicShares)],
            [.. saved.Documents.Select(document => document.Length)], saved.TermCounts);
        return (new(saved.Topics, new Vocabulary(saved.Terms), [.. saved.Documents.Select(document => document.Variables)], numbers), saved.Version, saved.Model);
    }

    private static TPart Parse<TPart>(string path, byte[] content)
        where TPart : class
    {
        try
        {
            return JsonSerializer.Deserialize<TPart>(content, Json) ?? throw Errors.BrokenModel(path, null);
        }
        catch (JsonException cause)
        {
            throw Errors.BrokenModel(path, cause);
        }
    }
}
