using System.Text.Json.Serialization;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>A value that a cell shows, as <c>display_data</c>, or in the place of one that it showed before, as <c>update_display_data</c>.</summary>
internal sealed record DisplayData([property: JsonConverter(typeof(MimeBundleConverter))] MimeBundle Data, Transient Transient)
{
    public IReadOnlyDictionary<string, string> Metadata { get; } = new Dictionary<string, string>();
}
