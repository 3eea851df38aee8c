using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class SessionTests
{
    private readonly Session session = new();
    private int cell;

    [Fact]
    public void A_last_expression_without_a_semicolon_is_the_result()
    {
        Assert.Equal("3", Result(Run("1 + 2")));
        Assert.Empty(Run("var x = 1 + 2;").Outputs);
        Assert.Empty(Run("Console.Write(\"\")").Outputs);
    }

    [Fact]
    public void A_cell_sees_what_those_before_it_declared()
    {
        Run("using System.Text;\nint Twice(int n) => 2 * n; var x = 20; record Point(int X);");
        Assert.Equal("41", Result(Run("Twice(x) + new Point(1).X")));
        Assert.Equal("ab", Result(Run("new StringBuilder(\"a\").Append('b').ToString()")));
    }

    [Fact]
    public void A_cell_of_usings_alone_serves_the_next()
    {
        Assert.Empty(Run("using System.Text; // nothing else").Outputs);
        Assert.Equal("ab", Result(Run("new StringBuilder(\"ab\").ToString()")));
        Assert.Equal("CompilationError", Run("using No.Such.Namespace;").Error!.Name);
        Assert.Equal("1", Result(Run("1")));
    }

    [Fact]
    public void Await_is_allowed_at_the_top_level() => Assert.Equal("5", Result(Run("await Task.Delay(5);\nawait Task.FromResult(5)")));

    [Fact]
    public void State_set_before_an_exception_survives_it()
    {
        var failed = Run("var x = 7;\n\nthrow new InvalidOperationException(\"no\");\nx = 8;");
        Assert.Equal(EvaluationStatus.Failed, failed.Status);
        Assert.Equal(("InvalidOperationException", "no", 3), (failed.Error!.Name, failed.Error.Message, failed.Error.Line));
        Assert.Equal("7", Result(Run("x")));
    }

    [Fact]
    public void A_trace_names_cells_and_lines_and_no_path()
    {
        Run("int Divide(int a, int b)\n{\n    if (b == 0) throw new DivideByZeroException();\n    return a / b;\n}");
        var error = Run("var y = 1;\nDivide(y, 0)").Error!;
        Assert.Equal(2, error.Line);
        Assert.Equal(["DivideByZeroException: Attempted to divide by zero.", "   at Divide in Cell[1]:line 3", "   at Cell[2]:line 2"], error.Traceback);
    }

    [Fact]
    public void A_trace_through_the_library_names_its_methods_but_not_its_files()
    {
        var error = Run("var frame = new DataFrame(Column.Wholes(\"a\", new[] { 1 }));\nframe[\"b\"]").Error!;
        Assert.Equal(("ArgumentException", 2), (error.Name, error.Line));
        Assert.Contains("   at Entente.Frames.DataFrame.get_Item(String)", error.Traceback);
        Assert.DoesNotContain(error.Traceback, line => line.Contains(".cs", StringComparison.Ordinal));
    }

    [Fact]
    public void A_compile_error_names_cell_line_and_column()
    {
        var failed = Run("var a = 1;\nvar b = nothing + 1;");
        Assert.Equal(EvaluationStatus.Failed, failed.Status);
        Assert.Equal(("CompilationError", 2), (failed.Error!.Name, failed.Error.Line));
        Assert.Equal(["Cell[1]:line 2, column 9: CS0103: The name 'nothing' does not exist in the current context", "    var b = nothing + 1;", "            ^"], failed.Error.Traceback);
        Assert.Equal("2", Result(Run("var a = 2; a")));
    }

    [Fact]
    public void Outputs_keep_the_order_in_which_they_came()
    {
        var outputs = Run("Console.WriteLine(\"one\");\nConsole.Write(\"two\");\nConsole.Error.WriteLine(\"three\");\n4.Display();\ndisplay(\"five\");\nConsole.WriteLine(\"six\");\n7").Outputs;
        Assert.Equal(["stdout one\ntwo", "stderr three\n", "display 4", "display five", "stdout six\n", "result 7"], outputs.Select(Describe));
    }

    [Fact]
    public void Output_of_a_background_task_belongs_to_the_cell_that_started_it()
    {
        var first = Run("var gate = new TaskCompletionSource();\nvar task = Task.Run(async () => { await gate.Task; Console.WriteLine(\"late\"); });");
        var second = Run("gate.SetResult(); await task; Console.WriteLine(\"second\");");
        Assert.Equal(["stdout late\n"], first.Outputs.Select(Describe));
        Assert.Equal(["stdout second\n"], second.Outputs.Select(Describe));
    }

    [Fact]
    public void A_displayed_value_can_be_replaced_also_from_a_later_cell()
    {
        var first = Run("var shown = display(1);\ndisplay(2);");
        Run("shown.Update(\"one\");");
        Assert.Equal(["display one", "display 2"], first.Outputs.Select(Describe));
    }

    [Fact]
    public void Html_is_shown_as_it_is_and_text_beside_it()
    {
        var shown = (ValueOutput)Run("HTML(\"<b>x</b>\")").Outputs[0];
        Assert.True(shown.Data.TryRead("text/html", out var html));
        Assert.Equal("<b>x</b>", html);
        Assert.True(shown.Data.TryRead("text/plain", out _));
    }

    [Fact]
    public void Tables_of_the_formatters_come_without_their_style_sheet()
    {
        var shown = (ValueOutput)Run("new[] { new { A = \"<x>\", B = 1 } }").Outputs[0];
        Assert.True(shown.Data.TryRead("text/html", out var html));
        Assert.Contains("<table>", html);
        Assert.Contains("&lt;x&gt;", html);
        Assert.DoesNotContain("<style>", html);
    }

    [Theory]
    [InlineData("new DateOnly(2024, 2, 1)", "2024-02-01")]
    [InlineData("1.5", "1.5")]
    [InlineData("true", "True")]
    [InlineData("\"a<b\"", "a<b")]
    [InlineData("ColumnType.Whole", "Whole")]
    public void A_single_value_is_shown_as_text_alone(string code, string text)
    {
        var shown = (ValueOutput)Run(code).Outputs[0];
        Assert.Equal(["text/plain"], shown.Data.Select(representation => representation.Key));
        Assert.Equal(text, Result(Run(code)));
    }

    [Fact]
    public void The_live_object_comes_with_its_output() => Assert.Equal(3L, ((ValueOutput)Run("3L").Outputs[0]).Value);

    [Fact]
    public void Formatters_of_one_notebook_do_not_reach_the_next()
    {
        Run("Formatter.Register<DayOfWeek>(day => \"day!\", \"text/plain\");");
        Assert.Equal("day!", Result(Run("DayOfWeek.Monday")));
        Assert.Equal("Monday", Result(new Session().Evaluate("DayOfWeek.Monday", 1)));
    }

    [Fact]
    public void Every_namespace_of_the_library_is_there_without_a_directive()
    {
        var namespaces = typeof(Entente.Frames.DataFrame).Assembly.GetExportedTypes().Select(type => type.Namespace).Distinct();
        Assert.Empty(namespaces.Except(References.Usings));
        Assert.Equal("True", Result(Run("typeof(DataFrame).Assembly.GetName().Name == \"Entente\"")));
    }

    [Fact]
    public void Endless_output_is_bounded_and_a_note_says_so()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var outputs = Run("for (var i = 0; i < 10_000_000; i++) Console.WriteLine(\"line\");").Outputs;
        Assert.Equal(1_000_000, ((StreamOutput)outputs[0]).Text.Length);
        Assert.Equal("stderr \n[49,000,000 more characters are not shown: a cell keeps 1,000,000 characters of text and 1,000 outputs. Write long results to a file.]\n", Describe(outputs[1]));
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 50_000_000);
    }

    [Fact]
    public void Endless_displays_are_bounded_and_a_note_says_so()
    {
        var outputs = Run("for (var i = 0; i < 5000; i++) display(i);").Outputs;
        Assert.Equal(1001, outputs.Count);
        Assert.StartsWith("stderr \n[4,000 more outputs are not shown", Describe(outputs[^1]));
    }

    [Fact]
    public void Reading_input_where_nobody_answers_is_an_error_that_says_what_to_do()
    {
        var error = Run("Console.ReadLine()").Error!;
        Assert.Equal("InvalidOperationException", error.Name);
        Assert.Contains("-p NAME=VALUE", error.Message);
    }

    [Fact]
    public void Reading_input_is_answered_where_somebody_is_there() =>
        Assert.Equal("yes", Result(new Session(new SessionOptions { Input = _ => "yes" }).Evaluate("Console.ReadLine()", 1)));

    [Fact]
    public void Ending_the_process_is_an_error_of_the_cell() => Assert.Contains("end the process", Run("Environment.Exit(3);").Error!.Message);

    [Fact]
    public void An_exception_on_a_thread_of_its_own_is_output_and_not_the_end()
    {
        var cell = Run("var thread = new Thread(() => throw new Exception(\"aside\"));\nthread.Start();\nthread.Join();".Replace("new Thread", "new System.Threading.Thread"));
        Assert.Equal(EvaluationStatus.Succeeded, cell.Status);
        Assert.Contains("Exception: aside", ((StreamOutput)Assert.Single(cell.Outputs)).Text);
    }

    [Fact]
    public void The_variables_a_cell_would_declare_are_known_without_running_it()
    {
        var declared = session.Declared("string corpus = \"../data\";\nvar least = 2;\nColumnType type = ColumnType.Real;\nint? most = null;\nvar day = new DateOnly(2020, 1, 1);\nthrow new Exception();");
        Assert.Equal(["corpus string ../data", "least int 2", "type Entente.Frames.ColumnType Real", "most int ", "day System.DateOnly "], declared.Select(v => $"{v.Name} {v.Type} {v.Value}"));
        Assert.True(declared[3].IsNullable);
        Assert.Contains("Whole", declared[2].EnumMembers);
    }

    private Evaluation Run(string code) => session.Evaluate(code, ++cell);

    private static string Result(Evaluation evaluation) => Assert.IsType<ValueOutput>(evaluation.Outputs[^1]).Data.TryRead("text/plain", out var text) ? text : "";

    private static string Describe(Output output) => output switch
    {
        StreamOutput stream => $"{stream.Name} {stream.Text}",
        ValueOutput value => $"{(value.IsResult ? "result" : "display")} {(value.Data.TryRead("text/plain", out var text) ? text : "")}",
        _ => output.ToString(),
    };
}
