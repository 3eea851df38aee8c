using System.Text;

namespace Entente.Notebooks.Sessions;

/// <summary>Stands in for a console stream: text goes to the cell that wrote it, and text from elsewhere to where it went before.</summary>
internal sealed class ConsoleRouter(string stream, TextWriter elsewhere) : TextWriter
{
    private static readonly Lock Gate = new();
    private static TextWriter? error;
    private static TextWriter? output;
    private static TextReader? input;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Puts the routers in place, also where a notebook has left the console redirected.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (output is null)
            {
                Console.SetOut(new ConsoleRouter("stdout", Console.Out));
                Console.SetError(new ConsoleRouter("stderr", Console.Error));
                Console.SetIn(new ConsoleQuestion(Console.In));
                (output, error, input) = (Console.Out, Console.Error, Console.In);
            }
            Console.SetOut(output);
            Console.SetError(error!);
            Console.SetIn(input!);
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void WriteLine() => Write("\n");

    public override void WriteLine(string? value) => Write(value + "\n");

    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (CellScope.Current is { } scope) scope.Outputs.Write(stream, buffer);
        else elsewhere.Write(buffer);
    }

    public override void Flush()
    {
        if (CellScope.Current is null) elsewhere.Flush();
    }
}
