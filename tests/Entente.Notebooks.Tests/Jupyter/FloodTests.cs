namespace Entente.Notebooks.Tests.Jupyter;

public sealed class FloodTests : IDisposable
{
    private readonly Kernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void A_hundred_megabytes_of_displays_arrive_whole_and_in_order()
    {
        const int Size = 20_000_000;
        var told = kernel.Execute($"for (var i = 0; i < 5; i++) display(new string((char)('a' + i), {Size}));").Told;
        var texts = told.Where(message => message.Type == "display_data").Select(message => message.Content.GetProperty("data").GetProperty("text/plain").GetString()!).ToList();
        Assert.Equal(5, texts.Count);
        Assert.All(texts, (text, i) => Assert.Equal((Size, Size), (text.Length, text.Count(letter => letter == 'a' + i))));
    }

    [Fact]
    public void A_hundred_megabytes_of_text_end_with_a_note_and_the_kernel_lives_on()
    {
        var told = kernel.Execute("var line = new string('x', 99); for (var i = 0; i < 1_000_000; i++) Console.WriteLine(line);").Told;
        Assert.Equal(10_000_000, told.Where(message => message.Type == "stream" && message["name"] == "stdout").Sum(message => message["text"].Length));
        Assert.Contains("What follows is not shown", told.Single(message => message.Type == "stream" && message["name"] == "stderr")["text"]);
        Assert.Equal("ok", kernel.Execute("1").Reply["status"]);
    }

    [Fact]
    public void Output_without_an_end_is_stopped_by_an_interrupt()
    {
        kernel.Send("execute_request", new { code = "while (true) Console.WriteLine(\"again and again\");" });
        while (Message.Parse(kernel.Iopub.Receive())["name"] != "stderr") { }
        kernel.Send(kernel.Control, "interrupt_request", new { });
        Assert.Equal("CellInterrupted", Message.Parse(kernel.Shell.Receive())["ename"]);
    }

    [Fact]
    public void A_subscriber_that_does_not_read_delays_nobody_for_long_and_loses_only_its_own()
    {
        using var stalled = new WireClient(kernel.Ports.IopubPort, "SUB");
        stalled.Subscribe();
        Message.Parse(stalled.Receive());
        for (var i = 0; i < 6; i++)
        {
            var told = kernel.Execute("display(new string('z', 30_000_000));").Told;
            Assert.Contains(told, message => message.Type == "display_data");
        }
        Assert.Equal("ok", kernel.Execute("1").Reply["status"]);
    }

    [Fact]
    public void Connections_that_come_and_go_leave_nothing_behind()
    {
        for (var i = 0; i < 300; i++)
        {
            using var probe = new System.Net.Sockets.TcpClient("127.0.0.1", kernel.Ports.ShellPort);
        }
        // More that only sit there than are let in: those who say nothing go first.
        var silent = Enumerable.Range(0, 200).Select(_ => new System.Net.Sockets.TcpClient("127.0.0.1", kernel.Ports.ShellPort)).ToList();
        using var late = new WireClient(kernel.Ports.ShellPort, "DEALER", "late");
        kernel.Send(late, "kernel_info_request", new { });
        Assert.Equal("kernel_info_reply", Message.Parse(late.Receive()).Type);
        silent.ForEach(one => one.Dispose());
        Assert.Equal("ok", kernel.Execute("1").Reply["status"]);
    }
}
