namespace Entente.Cli;

/// <summary>What the command tells the shell.</summary>
internal static class ExitCode
{
    public const int Success = 0;

    /// <summary>A cell failed.</summary>
    public const int Failure = 1;

    /// <summary>The command was used wrongly, or its input cannot be read or its output written.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl-C: 128 and the number of the signal, as shells count.</summary>
    public const int Interrupted = 130;
}
