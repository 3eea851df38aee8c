using System.Text.Json.Serialization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>The value of a cell.</summary>
internal sealed record ExecuteResult(int ExecutionCount, [property: JsonConverter(typeof(MimeBundleConverter))] MimeBundle Data)
{
    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string>();
}
