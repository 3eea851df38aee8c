namespace Entente.Notebooks.Sessions;

/// <summary>How much of a cell's output is kept: a notebook that prints for ever neither fills the memory nor becomes a file nobody can open.</summary>
public sealed record OutputLimits
{
    /// <summary>Characters kept of what a cell writes to the console; 1 or more, 1,000,000 by default. What exceeds them is counted, and a note says so.</summary>
    public int StreamCharacters { get; init; } = 1_000_000;

    /// <summary>Separate outputs kept of a cell; 1 or more, 1,000 by default.</summary>
    public int Outputs { get; init; } = 1_000;

    /// <summary>Characters kept of one representation of a displayed value; 1 or more, 20,000,000 by default. A longer one is left out, and a note says so.</summary>
    public int DisplayCharacters { get; init; } = 20_000_000;

    internal OutputLimits Checked()
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(StreamCharacters, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(Outputs, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(DisplayCharacters, 1);
        return this;
    }
}
