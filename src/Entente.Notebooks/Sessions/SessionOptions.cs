namespace Entente.Notebooks.Sessions;

/// <summary>How a <see cref="Session"/> works.</summary>
public sealed record SessionOptions
{
    /// <summary>The folder that <c>#r "path.dll"</c> is relative to; the current folder by default.</summary>
    public string Folder { get; init; } = ".";

    /// <summary>How much of a cell's output is kept.</summary>
    public OutputLimits Limits { get; init; } = new();

    /// <summary>Answers the questions of cells, such as <c>Console.ReadLine()</c>; <see langword="null"/> (the default) where nobody is there to answer, which makes reading an error in the cell.</summary>
    public Func<Question, string?>? Input { get; init; }

    /// <summary>How long an interrupted cell may take to stop before it is left behind; 3 seconds by default.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(3);
}
