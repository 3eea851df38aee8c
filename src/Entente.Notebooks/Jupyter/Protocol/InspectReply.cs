using System.Text.Json.Serialization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>Answers <c>inspect_request</c>.</summary>
internal sealed record InspectReply(bool Found, [property: JsonConverter(typeof(MimeBundleConverter))] MimeBundle Data)
{
    public string Status => "ok";

    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string>();
}
