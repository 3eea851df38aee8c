using System.Text.Json;
using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Tests.Tokens;

/// <summary>Texts and figures of ../shared/reference; a test that asks where it is absent is skipped.</summary>
internal static class Reference
{
    private static readonly Lazy<Corpus> Inaugural = new(() => Read(Path.Combine(Repository.Shared, "reference", "quanteda", "inaugural58_quanteda_1.2.0.jsonl")));

    public static string Folder(string name) => Path.Combine(Repository.Shared, "reference", name);

    /// <summary>The 58 inaugural addresses of 1789 to 2017 (public domain), as in quanteda 1.2.0; the year is a field.</summary>
    public static Corpus InauguralAddresses
    {
        get
        {
            _ = Repository.Shared;
            return Inaugural.Value;
        }
    }

    public static Corpus Read(string path) => new(File.ReadLines(path).Select(line =>
    {
        using var json = JsonDocument.Parse(line);
        var fields = json.RootElement.EnumerateObject().ToDictionary(field => field.Name.ToLowerInvariant(), field => field.Value.ToString());
        return new Document(fields["doc_id"], fields["text"]) { Fields = fields.Where(field => field.Key is not ("doc_id" or "text")).ToDictionary() };
    }));

    /// <summary>One document a text, called text1, text2 and so on.</summary>
    public static Corpus Texts(params string[] texts) => new(texts.Index().Select(text => new Document($"text{text.Index + 1}", text.Item)));

    /// <summary>As quanteda 1.2 does by default: nothing dropped, lower case.</summary>
    public static TokenizerOptions Everything { get; } = TokenizerOptions.Verbatim with { Lowercase = true };

    public static int Year(DocumentVariables document) => int.Parse(document.Fields["year"]);
}
