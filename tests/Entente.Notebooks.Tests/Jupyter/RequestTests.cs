using System.Text.Json;

namespace Entente.Notebooks.Tests.Jupyter;

public sealed class RequestTests : IDisposable
{
    private readonly Kernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void The_kernel_says_what_it_speaks()
    {
        var reply = kernel.Ask("kernel_info_request", new { }).Reply;
        Assert.Equal(("ok", "5.5", "entente"), (reply["status"], reply["protocol_version"], reply["implementation"]));
        var language = reply.Content.GetProperty("language_info");
        Assert.Equal(["C#", ".cs", "text/x-csharp", "text/x-csharp", "csharp"],
            new[] { "name", "file_extension", "mimetype", "codemirror_mode", "pygments_lexer" }.Select(name => language.GetProperty(name).GetString()));
    }

    [Theory]
    [InlineData("2 + 2", "complete")]
    [InlineData("if (true)\n{", "incomplete")]
    [InlineData(")", "invalid")]
    [InlineData("#!markdown\n# Unfinished (", "complete")]
    public void Text_is_whole_or_goes_on_or_is_none(string code, string status)
    {
        var reply = kernel.Ask("is_complete_request", new { code }).Reply;
        Assert.Equal(status, reply["status"]);
        Assert.Equal(status == "incomplete" ? "    " : "", reply["indent"]);
    }

    [Fact]
    public void Places_of_completions_are_counted_in_code_points()
    {
        var reply = kernel.Ask("complete_request", new { code = "var s = \"😀\"; s.Sub", cursor_pos = 18 }).Reply;
        Assert.Equal("""["Substring"]""", reply["matches"]);
        Assert.Equal(("15", "18"), (reply["cursor_start"], reply["cursor_end"]));
        Assert.Equal("method", reply.Content.GetProperty("metadata").GetProperty("_jupyter_types_experimental")[0].GetProperty("type").GetString());
    }

    [Fact]
    public void A_name_is_inspected_with_its_documentation()
    {
        var reply = kernel.Ask("inspect_request", new { code = "Corpus.Read(\"x\")", cursor_pos = 9, detail_level = 0 }).Reply;
        Assert.Equal("true", reply["found"]);
        var text = reply.Content.GetProperty("data").GetProperty("text/plain").GetString()!;
        Assert.Contains("Corpus Corpus.Read(string path", text);
        Assert.Contains("Reads the articles of a file", text);
        Assert.Equal("false", kernel.Ask("inspect_request", new { code = "nothing_known", cursor_pos = 3, detail_level = 0 }).Reply["found"]);
    }

    [Fact]
    public void History_is_told_by_its_end_by_range_and_by_pattern()
    {
        foreach (var code in (string[])["var a = 1;", "a + 1", "a + 1", "\"x*y\"", "a * 2"]) kernel.Execute(code);
        Assert.Equal("""[[1,4,"\"x*y\""],[1,5,"a * 2"]]""", Ask(new { hist_access_type = "tail", n = 2 }));
        Assert.Equal("""[[1,2,"a \u002B 1"],[1,3,"a \u002B 1"]]""".Replace("\\u002B", "+"), Ask(new { hist_access_type = "range", session = 0, start = 2, stop = 4 }));
        Assert.Equal("""[[1,3,"a + 1"]]""", Ask(new { hist_access_type = "search", pattern = "a +*", unique = true }));
        Assert.Equal("""[[1,2,"a + 1"],[1,3,"a + 1"]]""", Ask(new { hist_access_type = "search", pattern = "*+?1" }));
        Assert.Equal("[]", Ask(new { hist_access_type = "range", session = -1, start = 0, stop = 9 }));

        string Ask(object request) => kernel.Ask("history_request", request).Reply["history"];
    }

    [Fact]
    public void Comms_are_declined_and_there_are_none()
    {
        var id = kernel.Send("comm_open", new { comm_id = "widget-1", target_name = "jupyter.widget", data = new { } });
        Assert.Equal("widget-1", kernel.Told(id).Single(message => message.Type == "comm_close")["comm_id"]);
        Assert.Equal("{}", kernel.Ask("comm_info_request", new { }).Reply["comms"]);
    }

    [Theory]
    [InlineData("debug_request")]
    [InlineData("create_subshell_request")]
    [InlineData("something_request")]
    public void What_is_not_known_is_refused_politely(string type)
    {
        var reply = kernel.Ask(type, new { }).Reply;
        Assert.Equal((type.Replace("request", "reply"), "error", "UnknownRequest"), (reply.Type, reply["status"], reply["ename"]));
    }

    [Theory]
    [InlineData("execute_request")]
    [InlineData("complete_request")]
    [InlineData("inspect_request")]
    [InlineData("is_complete_request")]
    public void A_request_without_its_content_is_answered_with_an_error(string type)
    {
        Assert.Equal("error", kernel.Ask(type, new { code = 17 }).Reply["status"]);
        Assert.Equal("error", kernel.Ask(type, new { }).Reply["status"]);
        Assert.Equal("ok", kernel.Execute("1").Reply["status"]);
    }

    [Fact]
    public void A_question_goes_to_the_front_end_and_its_answer_to_the_cell()
    {
        var id = kernel.Send("execute_request", new { code = "var name = await GetInputAsync(\"Name?\"); var secret = await Kernel.GetPasswordAsync(\"Secret?\"); name + secret.GetClearTextPassword() + secret + Console.ReadLine()", allow_stdin = true });
        foreach (var (prompt, password, answer) in new[] { ("Name?", "false", "Ada"), ("Secret?", "true", "pw"), ("", "false", "line") })
        {
            var question = Message.Parse(kernel.Stdin.Receive());
            Assert.Equal(("input_request", prompt, password, id), (question.Type, question["prompt"], question["password"], question.Parent));
            kernel.Send(kernel.Stdin, "input_reply", new { value = answer });
        }
        Assert.Equal("ok", Message.Parse(kernel.Shell.Receive())["status"]);
        Assert.Equal("Adapw********line", kernel.Told(id).Single(message => message.Type == "execute_result").Content.GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void A_question_that_nobody_will_answer_is_an_error()
    {
        Assert.Contains("allow_stdin", kernel.Execute("Console.ReadLine()").Reply["evalue"]);
        kernel.Stdin.Dispose();
        SpinWait.SpinUntil(() => kernel.Execute("Console.ReadLine()", allowStdin: true).Reply["status"] == "error", TimeSpan.FromSeconds(5));
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("Console.ReadLine()")]
    public void A_cell_is_interrupted_by_the_control_channel(string code)
    {
        var id = kernel.Send("execute_request", new { code = $"using System.Threading;\nConsole.Write(\"begun\");\n{code}", allow_stdin = true });
        while (Message.Parse(kernel.Iopub.Receive()).Type != "stream") { }
        kernel.Send(kernel.Control, "interrupt_request", new { });
        Assert.Equal("ok", Message.Parse(kernel.Control.Receive())["status"]);
        Assert.Equal("CellInterrupted", Message.Parse(kernel.Shell.Receive())["ename"]);
        SpinWait.SpinUntil(() => Message.Parse(kernel.Iopub.Receive()) is { Type: "status" } status && status.Parent == id && status["execution_state"] == "idle");
        Assert.Equal("ok", kernel.Execute("1").Reply["status"]);
    }

    [Fact]
    public void An_interrupt_when_nothing_runs_is_answered_and_harms_nothing()
    {
        kernel.Send(kernel.Control, "interrupt_request", new { });
        Assert.Equal("interrupt_reply", Message.Parse(kernel.Control.Receive()).Type);
        kernel.Send(kernel.Control, "kernel_info_request", new { });
        Assert.Equal("kernel_info_reply", Message.Parse(kernel.Control.Receive()).Type);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_shutdown_is_answered_and_then_the_kernel_ends_even_while_a_cell_runs(bool restart)
    {
        kernel.Send("execute_request", new { code = "while (true) { }" });
        kernel.Send(kernel.Control, "shutdown_request", new { restart });
        var reply = Message.Parse(kernel.Control.Receive());
        Assert.Equal(("shutdown_reply", restart ? "true" : "false"), (reply.Type, reply["restart"]));
        Assert.True(kernel.Ended(TimeSpan.FromSeconds(10)));
    }
}
