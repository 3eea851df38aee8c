using System.Text.Json;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Documents;

/// <summary>One cell of a <see cref="Notebook"/>.</summary>
/// <param name="Kind">What it holds.</param>
/// <param name="Id">Names the cell within its notebook: 1 to 64 letters, digits, hyphens and underscores.</param>
/// <param name="Source">Its text, with <c>\n</c> line ends.</param>
public sealed record Cell(CellKind Kind, string Id, string Source)
{
    /// <summary>The cell's metadata as it stands in the file; undefined where there is none.</summary>
    public JsonElement Metadata { get; init; }

    /// <summary>Files attached to a Markdown cell; undefined where there are none.</summary>
    public JsonElement Attachments { get; init; }

    /// <summary>The number shown beside a code cell that has run, counted from 1.</summary>
    public int? ExecutionCount { get; init; }

    /// <summary>What a code cell put out, in order.</summary>
    public IReadOnlyList<Output> Outputs { get; init; } = [];

    /// <summary>The cell's tags, such as <c>parameters</c>.</summary>
    public IEnumerable<string> Tags => Metadata.Property("tags") is { ValueKind: JsonValueKind.Array } tags
        ? tags.EnumerateArray().Where(tag => tag.ValueKind == JsonValueKind.String).Select(tag => tag.GetString()!)
        : [];

    /// <summary>The language a front end noted for this cell alone; <see langword="null"/> where it is the notebook's.</summary>
    public string? Language =>
        Metadata.Property("polyglot_notebook").Property("kernelName").Text() ?? Metadata.Property("dotnet_interactive").Property("language").Text();
}
