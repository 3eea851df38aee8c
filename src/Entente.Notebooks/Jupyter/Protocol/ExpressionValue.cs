using System.Text.Json.Serialization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>What came of one expression of an <c>execute_request</c>: a value, or the error instead of it.</summary>
internal sealed record ExpressionValue(string Status)
{
    [JsonConverter(typeof(MimeBundleConverter))]
    public MimeBundle? Data { get; init; }

    public IReadOnlyDictionary<string, string>? Metadata { get; init; }

    public string? Ename { get; init; }

    public string? Evalue { get; init; }

    public IReadOnlyList<string>? Traceback { get; init; }
}
