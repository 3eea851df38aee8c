using System.Text.Json;

namespace Entente.Notebooks.Tests.Jupyter;

public sealed class ExecuteTests : IDisposable
{
    private readonly Kernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void A_cell_is_told_from_busy_to_idle_and_all_its_output_comes_before_idle()
    {
        var (reply, told) = kernel.Execute("Console.Write(\"a\"); Console.Write(\"b\"); Console.Error.Write(\"c\"); display(1); 6 * 7");
        Assert.Equal(["status", "execute_input", "stream", "stream", "display_data", "execute_result", "status"], told.Select(message => message.Type));
        Assert.Equal(("ab", "c"), (told[2]["text"], told[3]["text"]));
        Assert.Equal("42", told[5].Content.GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal(("execute_reply", "ok", "1"), (reply.Type, reply["status"], reply["execution_count"]));
        Assert.All(told, message => Assert.Equal(reply.Parent, message.Parent));
    }

    [Fact]
    public void A_silent_cell_tells_nothing_and_is_not_counted()
    {
        var (reply, told) = kernel.Ask("execute_request", new { code = "var quiet = 1; Console.Write(\"x\"); quiet", silent = true });
        Assert.Equal("ok", reply["status"]);
        Assert.Equal(["status", "status"], told.Select(message => message.Type));
        Assert.Equal("1", kernel.Execute("quiet + 1").Reply["execution_count"]);
    }

    [Fact]
    public void A_cell_that_is_not_to_be_kept_has_no_number_of_its_own()
    {
        kernel.Execute("1");
        Assert.Equal("2", kernel.Ask("execute_request", new { code = "2", store_history = false }).Reply["execution_count"]);
        Assert.Equal("2", kernel.Execute("3").Reply["execution_count"]);
        var history = kernel.Ask("history_request", new { hist_access_type = "tail", n = 9, output = true, raw = true }).Reply["history"];
        Assert.Equal("""[[1,1,["1","1"]],[1,2,["3","3"]]]""", history);
    }

    [Fact]
    public void An_error_is_told_once_and_answered_with_the_same()
    {
        var (reply, told) = kernel.Execute("throw new InvalidOperationException(\"no\");");
        var error = Assert.Single(told, message => message.Type == "error");
        Assert.Equal(("InvalidOperationException", "no"), (error["ename"], error["evalue"]));
        Assert.Equal(("error", "InvalidOperationException", error["traceback"]), (reply["status"], reply["ename"], reply["traceback"]));
        Assert.Contains("Cell[1]:line 1", error["traceback"]);
    }

    [Fact]
    public void Cells_that_wait_are_given_up_when_one_before_them_fails()
    {
        var ids = new[] { "System.Threading.Thread.Sleep(300); throw new Exception();", "1", "2" }.Select(code => kernel.Send("execute_request", new { code })).ToList();
        Assert.Equal(["error", "aborted", "aborted"], ids.Select(_ => Message.Parse(kernel.Shell.Receive())["status"]));
        kernel.Told(ids[^1]);
        Assert.Equal("ok", kernel.Execute("3").Reply["status"]);
    }

    [Fact]
    public void Cells_that_wait_go_on_where_the_one_that_failed_says_so()
    {
        var first = kernel.Send("execute_request", new { code = "System.Threading.Thread.Sleep(300); throw new Exception();", stop_on_error = false });
        var second = kernel.Send("execute_request", new { code = "1" });
        Assert.Equal(["error", "ok"], new[] { first, second }.Select(_ => Message.Parse(kernel.Shell.Receive())["status"]));
    }

    [Fact]
    public void Expressions_are_answered_each_with_a_value_or_an_error()
    {
        var (reply, told) = kernel.Ask("execute_request", new { code = "var n = 20;", user_expressions = new { twice = "2 * n", wrong = "nothing", text = "\"é😀\"" } });
        var values = reply.Content.GetProperty("user_expressions");
        Assert.Equal("40", values.GetProperty("twice").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal("é😀", values.GetProperty("text").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal(("error", "CompilationError"), (values.GetProperty("wrong").GetProperty("status").GetString(), values.GetProperty("wrong").GetProperty("ename").GetString()));
        Assert.DoesNotContain(told, message => message.Type is "error" or "execute_result");
    }

    [Fact]
    public void A_display_is_updated_under_its_own_id_also_from_a_later_cell_and_before_that_is_idle()
    {
        var shown = kernel.Execute("var shown = display(\"a\"); var other = display(\"x\");").Told;
        var ids = shown.Where(message => message.Type == "display_data").Select(Id).ToList();
        Assert.Equal(2, ids.Distinct().Count());
        var update = Assert.Single(kernel.Execute("shown.Update(\"b\"); shown.Update(\"c\");").Told, message => message.Type == "update_display_data");
        Assert.Equal(ids[0], Id(update));
        Assert.Equal("c", update.Content.GetProperty("data").GetProperty("text/plain").GetString());
        Assert.NotEqual(ids[0], Id(kernel.Execute("display(\"new\");").Told.Single(message => message.Type == "display_data")));

        static string Id(Message message) => message.Content.GetProperty("transient").GetProperty("display_id").GetString()!;
    }

    [Fact]
    public void A_progress_bar_is_one_display_that_ends_at_the_last_report()
    {
        var told = kernel.Execute("var bar = ProgressBar.Show(\"Reading\"); for (var i = 0; i <= 5000; i++) bar.Report(new WorkProgress(i, 5000, \"files\"));").Told;
        Assert.Single(told, message => message.Type == "display_data");
        var updates = told.Where(message => message.Type == "update_display_data").ToList();
        Assert.InRange(updates.Count, 1, 200);
        Assert.Equal("Reading: 5,000 of 5,000 files", updates[^1].Content.GetProperty("data").GetProperty("text/plain").GetString());
    }

    [Fact]
    public void Output_can_be_taken_away()
    {
        Assert.Equal("false", kernel.Execute("Console.Write(1); Console.Clear();").Told.Single(message => message.Type == "clear_output")["wait"]);
        Assert.Equal("true", kernel.Execute("ClearOutput(wait: true);").Told.Single(message => message.Type == "clear_output")["wait"]);
    }

    [Fact]
    public void Two_hundred_thousand_lines_are_a_few_messages()
    {
        var told = kernel.Execute("for (var i = 0; i < 200_000; i++) Console.WriteLine(i);").Told.Where(message => message.Type == "stream").ToList();
        Assert.InRange(told.Count, 1, 400);
        Assert.Equal(string.Concat(Enumerable.Range(0, 200_000).Select(i => $"{i}\n")), string.Concat(told.Select(message => message["text"])));
    }

    [Fact]
    public void JSON_is_sent_as_JSON_and_what_only_pretends_to_be_as_text()
    {
        var told = kernel.Execute("Formatter.Register<Uri>((u, w) => w.Write(\"{\\\"a\\\": [1]}\"), \"application/json\"); Formatter.Register<Version>((v, w) => w.Write(\"{broken\"), \"application/json\");\n"
            + "display(new Uri(\"http://x\"), \"application/json\"); display(new Version(1, 2), \"application/json\");").Told;
        var data = told.Where(message => message.Type == "display_data").Select(message => message.Content.GetProperty("data").GetProperty("application/json")).ToList();
        Assert.Equal(JsonValueKind.Object, data[0].ValueKind);
        Assert.Equal("{broken", data[1].GetString());
    }

    [Fact]
    public void What_a_task_writes_after_its_cell_belongs_to_that_cell()
    {
        var first = kernel.Execute("_ = Task.Run(async () => { await Task.Delay(200); Console.Write(\"late\"); });").Reply.Parent;
        var late = Message.Parse(kernel.Iopub.Receive());
        Assert.Equal(("stream", "late", first), (late.Type, late["text"], late.Parent));
    }
}
