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
    [InlineData("#r \"missing.dll\"", "missing.dll", "no such file")]
    [InlineData("#r \"Entente.Notebooks.Tests.deps.json\"", "Entente.Notebooks.Tests.deps.json", "no .NET assembly")]
    [InlineData("#r \"../My.csproj\"", "../My.csproj", "Correct the path")]
    [InlineData("#r \"nuget: \"", "nuget:", "MathNet.Numerics")]
    [InlineData("#r missing", "#r missing", "quotation marks")]
    [InlineData("#!fsharp", "#!fsharp", "#!csharp")]
    [InlineData("#!sql", "#!sql", "Microsoft.Data.Sqlite")]
    [InlineData("#!javascript", "#!javascript", "Javascript(")]
    [InlineData("#!lsmagic", "#!lsmagic", "help")]
    [InlineData("#i \"nuget: x\"", "#i names 'x'", "index.json")]
    [InlineData("#!import \"nothing.csx\"", "nothing.csx", ".ipynb")]
    [InlineData("#!import \"FsCheck.dll\"", "FsCheck.dll", ".csx")]
    [InlineData("#!set --name 1x --value 2", "1x", "var x = 3;")]
    [InlineData("#!share x --from fsharp", "another language", "C#")]
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

    [Fact]
    public void A_cell_may_change_its_language_to_prose_and_back()
    {
        var outputs = session.Evaluate("var a = 1;\n#!markdown\n# Not \"closed\n#!html\n<b>bold</b>\n#!csharp\na + 1", 1).Outputs.Cast<ValueOutput>().ToList();
        Assert.Equal(["text/markdown", "text/html", null], outputs.Select(output => output.Data.Select(one => one.Key).FirstOrDefault(type => type != "text/plain")));
        Assert.Equal(["# Not \"closed", "<b>bold</b>", "2"], outputs.Select(output => output.Data.TryRead("text/plain", out var text) ? text : ""));
        Assert.Equal(4, session.Evaluate("#!markdown\ntext\n#!csharp\nthrow new Exception();", 3).Error!.Line);
    }

    [Fact]
    public void Variables_are_set_shared_and_listed()
    {
        var asked = new List<Question>();
        Evaluation Run(string code) => session.Evaluate(code, 1, new EvaluationOptions { Input = question => { asked.Add(question); return "typed"; } });
        Assert.Equal("6", Text(Run("#!set --name n --value 5\nn + 1")));
        Assert.Equal("two words", Text(Run("#!set --name t --value \"two words\"\nt")));
        Assert.Equal("5", Text(Run("#!share n --from csharp --as m\nm")));
        Assert.Equal("typed", Text(Run("#!set --name a --value @input:\"Your name?\"\na")));
        Assert.Equal("typed", Text(Run("#!set --name p --value @password:Secret\np")));
        Assert.Equal([new Question("Your name?"), new Question("Secret", true)], asked);
        Assert.Equal("n\nt\nm\na\np\n", ((StreamOutput)Run("#!who").Outputs[0]).Text);
        Assert.Contains("n\tInt32\t5", Text(Run("#!whos")));
    }

    [Fact]
    public void Time_is_told_after_the_cell_has_run() =>
        Assert.Matches(@"^run\nWall time: [0-9.]+ ms\n$", ((StreamOutput)session.Evaluate("#!time\nConsole.WriteLine(\"run\");", 1).Outputs[0]).Text);

    private static string Text(Evaluation evaluation) => Assert.IsType<ValueOutput>(evaluation.Outputs[^1]).Data.TryRead("text/plain", out var text) ? text : "";
}
