namespace Entente.Networks;

/// <summary>How <see cref="NetworkFiles.Read"/> reads.</summary>
public sealed record NetworkReadOptions
{
    /// <summary>
    /// Whether a file that is no simple undirected network is made one: directions are dropped, the weights of ties between the same two nodes are added up, and nodes' ties with themselves are left out.
    /// <see langword="false"/> by default: such a file is an error that names the line.
    /// </summary>
    public bool Simplify { get; init; }

    /// <summary>The attribute or column of ties that is their weight; <c>weight</c> by default. Ties without one weigh 1.</summary>
    public string Weight { get; init; } = "weight";

    /// <summary>The longest file that is read, in bytes; from 1 on, a gibibyte by default.</summary>
    public long MaximumBytes { get; init; } = 1L << 30;

    internal NetworkReadOptions Checked()
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(Weight);
        return MaximumBytes >= 1 ? this : throw Errors.Between(nameof(MaximumBytes), MaximumBytes, "1 or more");
    }
}
