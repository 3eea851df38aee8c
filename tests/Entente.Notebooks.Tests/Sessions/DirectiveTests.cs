using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class DirectiveTests
{
    private readonly Session session = new(new SessionOptions { Folder = AppContext.BaseDirectory });

    [Fact]
    public void An_assembly_is_named_relative_to_the_notebook()
    {
        Assert.Null(session.Evaluate("#r \"FsCheck.dll\"\nvar size = typeof(FsCheck.Config).Name;", 1).Error);
        Assert.Equal("Config", Text(session.Evaluate("size", 2)));
        Assert.Null(session.Evaluate("FsCheck.Config.Quick.MaxTest", 3).Error);
    }

    [Fact]
    public void The_library_itself_is_the_same_assembly_wherever_it_is_named()
    {
        Assert.Null(session.Evaluate("#r \"../elsewhere/Entente.dll\"\nvar frame = new DataFrame();", 1).Error);
        Assert.Same(typeof(Entente.Frames.DataFrame), ((ValueOutput)session.Evaluate("frame", 2).Outputs[0]).Value!.GetType());
    }

    [Theory]
    [InlineData("#r \"nuget: Some.Package, 1.0\"", "Some.Package, 1.0", "need no directive")]
    [InlineData("#r \"missing.dll\"", "missing.dll", "no such file")]
    [InlineData("#r \"../My.csproj\"", "../My.csproj", "dotnet build")]
    [InlineData("#!fsharp", "#!fsharp", "#!csharp")]
    [InlineData("#i \"nuget: x\"", "#i", "#r \"path.dll\"")]
    public void A_directive_that_cannot_be_done_says_why_and_what_to_do(string directive, string what, string remedy)
    {
        var error = session.Evaluate($"var x = 1;\n{directive}\nx", 1).Error!;
        Assert.Equal(("DirectiveError", 2), (error.Name, error.Line));
        Assert.Contains(what, error.Message);
        Assert.Contains(remedy, error.Message);
    }

    [Fact]
    public void What_looks_like_a_directive_inside_a_string_is_text() =>
        Assert.Equal("a\n#r \"x.dll\"", Text(session.Evaluate("var s = @\"a\n#r \"\"x.dll\"\"\";\ns", 1)));

    [Fact]
    public void The_directive_of_the_language_itself_is_passed_over_and_lines_keep_their_numbers() =>
        Assert.Equal(3, session.Evaluate("#!csharp\nvar x = 1;\nthrow new Exception();", 1).Error!.Line);

    private static string Text(Evaluation evaluation) => Assert.IsType<ValueOutput>(evaluation.Outputs[^1]).Data.TryRead("text/plain", out var text) ? text : "";
}
