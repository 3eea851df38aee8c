namespace Entente.Notebooks.Sessions;

/// <summary>Stands in for the console's input: a cell is answered by whoever runs the session, or told that nobody is there.</summary>
internal sealed class ConsoleQuestion(TextReader elsewhere) : TextReader
{
    public override string? ReadLine() => CellScope.Current is { } scope ? Answer(scope) : elsewhere.ReadLine();

    public override int Read() => CellScope.Current is { } scope ? throw Errors.NoSingleKeys(scope.Input is null) : elsewhere.Read();

    public override int Peek() => CellScope.Current is null ? elsewhere.Peek() : -1;

    public override string ReadToEnd() => CellScope.Current is { } scope ? Answer(scope) ?? "" : elsewhere.ReadToEnd();

    private static string? Answer(CellScope scope) => scope.Input is { } input ? input(new Question("")) : throw Errors.NobodyToAnswer();
}
