namespace Entente.Frames;

/// <summary>What stands around the rows in <see cref="DataFrame.ToWordHtml"/>. All of it is plain text.</summary>
public sealed record WordTableOptions
{
    /// <summary>The caption, above the table; none by default.</summary>
    public string? Caption { get; init; }

    /// <summary>Notes below the table, a paragraph each; none by default.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>How many rows at most; all by default. If some are left out, a last note says how many.</summary>
    public int Rows { get; init; } = int.MaxValue;
}
