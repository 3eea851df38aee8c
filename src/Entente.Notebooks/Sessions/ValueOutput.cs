using System.Text.Json;

namespace Entente.Notebooks.Sessions;

/// <summary>A value that a cell showed: by <c>display(x)</c> or as its last expression.</summary>
/// <param name="Data">The value in every MIME type it is shown in.</param>
/// <param name="IsResult">Whether it is the cell's last expression (<c>execute_result</c>) rather than a display (<c>display_data</c>).</param>
public sealed record ValueOutput(MimeBundle Data, bool IsResult) : Output
{
    /// <summary>The live object, so that charts and tables can be written as files; <see langword="null"/> for an output read from a file.</summary>
    public object? Value { get; init; }

    /// <summary>Names the display for later updates; <see langword="null"/> for a result or an output read from a file. Never written to a notebook.</summary>
    public string? DisplayId { get; init; }

    /// <summary>The output's metadata in the notebook; undefined where there is none.</summary>
    public JsonElement Metadata { get; init; }
}
