using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Jupyter;

/// <summary>How much of one cell's output is passed on: more than a person reads, less than stops a front end.</summary>
internal static class KernelLimits
{
    public static OutputLimits Outputs { get; } = new() { StreamCharacters = 10_000_000, Outputs = 10_000, DisplayCharacters = 100_000_000 };
}
