using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class UsingDeclarationTests
{
    private readonly Session session = new();

    [Fact]
    public void What_is_declared_by_using_is_disposed_of_when_the_cell_ends_last_first()
    {
        Assert.Null(session.Evaluate("class Loud(string name) : IDisposable, IAsyncDisposable { public void Dispose() => Console.Write($\"-{name}\"); public ValueTask DisposeAsync() { Console.Write($\"~{name}\"); return default; } }", 1).Error);
        Assert.Equal("in-b-a", Streams(session.Evaluate("using var a = new Loud(\"a\");\nusing Loud b = new(\"b\");\nConsole.Write(\"in\");", 2)));
        Assert.Equal("-e", Streams(session.Evaluate("using var e = new Loud(\"e\");\nthrow new Exception();", 3)));
        Assert.Equal("-w", Streams(session.Evaluate("await using var w = new Loud(\"w\");", 4)));
    }

    [Fact]
    public void Lines_and_other_usings_stay_as_they_are()
    {
        Assert.Equal(3, session.Evaluate("using var stream = new MemoryStream();\nusing (var inner = new MemoryStream()) { inner.WriteByte(1); }\nthrow new Exception();", 1).Error!.Line);
        Assert.Null(session.Evaluate("using Alias = System.Text.StringBuilder;\nnew Alias()", 2).Error);
        Assert.Null(session.Evaluate("void F() { using var inner = new MemoryStream(); }\nF();\nvar text = \"using var x = 1;\";", 3).Error);
    }

    private static string Streams(Evaluation evaluation) => string.Concat(evaluation.Outputs.OfType<StreamOutput>().Select(stream => stream.Text));
}
