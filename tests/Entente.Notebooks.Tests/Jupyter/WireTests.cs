using System.Net;
using System.Net.Sockets;
using System.Text;
using Entente.Notebooks.Jupyter;

namespace Entente.Notebooks.Tests.Jupyter;

public sealed class WireTests : IDisposable
{
    private readonly Kernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void The_heartbeat_sends_back_what_it_gets_while_a_cell_runs()
    {
        using var heart = new WireClient(kernel.Ports.HbPort, "REQ");
        kernel.Send("execute_request", new { code = "while (true) { }" });
        heart.Send([], "ping-1"u8.ToArray());
        Assert.Equal([[], "ping-1"u8.ToArray()], heart.Receive());
        kernel.Send(kernel.Control, "interrupt_request", new { });
        Assert.Equal("interrupt_reply", Message.Parse(kernel.Control.Receive()).Type);
    }

    [Fact]
    public void A_front_end_that_takes_us_for_version_3_0_subscribes_by_message()
    {
        using var old = new WireClient(kernel.Ports.IopubPort, "SUB", minor: 0);
        old.Send([1]);
        Assert.Equal("iopub_welcome", Message.Parse(old.Receive()).Type);
        kernel.Execute("1");
        Assert.Equal("status", Message.Parse(old.Receive()).Type);
    }

    [Fact]
    public void Only_the_topics_subscribed_to_are_sent()
    {
        using var picky = new WireClient(kernel.Ports.IopubPort, "SUB");
        picky.Subscribe("entente.stream");
        Assert.Equal("iopub_welcome", Message.Parse(picky.Receive()).Type);
        kernel.Execute("Console.Write(7); 8");
        var message = Message.Parse(picky.Receive());
        Assert.Equal(("stream", "7"), (message.Type, message["text"]));
    }

    [Fact]
    public void A_ping_is_answered_with_its_context()
    {
        kernel.Shell.WriteFrame(4, [4, .. "PING"u8, 0, 10, .. "who"u8]);
        var (flags, body) = kernel.Shell.ReadFrame();
        Assert.Equal(4, flags);
        Assert.Equal("\u0004PONGwho", Encoding.ASCII.GetString(body));
    }

    [Fact]
    public void A_wrong_signature_is_not_answered()
    {
        var (_, forged) = Message.Compose("kernel_info_request", new { }, key: "another");
        kernel.Shell.Send(forged);
        var (_, unsigned) = Message.Compose("kernel_info_request", new { }, key: "");
        kernel.Shell.Send(unsigned);
        var (reply, _) = kernel.Ask("comm_info_request", new { });
        Assert.Equal("comm_info_reply", reply.Type);
    }

    [Fact]
    public void A_message_is_taken_once()
    {
        var (_, frames) = Message.Compose("execute_request", new { code = "1" });
        kernel.Shell.Send(frames);
        Assert.Equal("1", Message.Parse(kernel.Shell.Receive())["execution_count"]);
        kernel.Shell.Send(frames);
        using var another = new WireClient(kernel.Ports.ShellPort, "DEALER", "another");
        another.Send(frames);
        var id = kernel.Send("execute_request", new { code = "2" });
        var next = Message.Parse(kernel.Shell.Receive());
        Assert.Equal((id, "2"), (next.Parent, next["execution_count"]));
    }

    [Fact]
    public void The_newest_connection_with_a_routing_id_gets_the_questions()
    {
        using var newer = new WireClient(kernel.Ports.StdinPort, "DEALER", "front-end");
        kernel.Execute("1");
        kernel.Send("execute_request", new { code = "Console.ReadLine()", allow_stdin = true });
        Assert.Equal("input_request", Message.Parse(newer.Receive()).Type);
        kernel.Send(newer, "input_reply", new { value = "x" });
        Assert.Equal("ok", Message.Parse(kernel.Shell.Receive())["status"]);
    }

    [Fact]
    public void Frames_of_a_proxy_before_the_delimiter_come_back_with_the_answer()
    {
        var (_, frames) = Message.Compose("kernel_info_request", new { });
        kernel.Shell.Send([[1, 2, 3], [0xFF], .. frames]);
        var answer = kernel.Shell.Receive();
        Assert.Equal([[1, 2, 3], [0xFF]], answer[..2]);
    }

    [Fact]
    public void Two_front_ends_see_the_same_and_each_gets_its_own_answers()
    {
        using var shell = new WireClient(kernel.Ports.ShellPort, "DEALER", "second");
        using var iopub = new WireClient(kernel.Ports.IopubPort, "SUB");
        iopub.Subscribe();
        Message.Parse(iopub.Receive());
        var (id, frames) = Message.Compose("execute_request", new { code = "\"from the second\"" });
        shell.Send(frames);
        Assert.Equal(id, Message.Parse(shell.Receive()).Parent);
        Assert.Equal(kernel.Told(id).Select(message => message.Type), Enumerable.Range(0, 4).Select(_ => Message.Parse(iopub.Receive()).Type));
    }

    [Fact]
    public void The_kernel_listens_at_the_loopback_alone_unless_it_is_told_otherwise()
    {
        var outward = Dns.GetHostAddresses(Dns.GetHostName()).FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address));
        if (outward is null) Assert.Skip("This machine has no address but the loopback.");
        using var elsewhere = new Socket(SocketType.Stream, ProtocolType.Tcp);
        Assert.Throws<SocketException>(() => elsewhere.Connect(outward!, kernel.Ports.ShellPort));
    }

    [Fact]
    public void Signatures_are_right_by_the_example_of_RFC_4231()
    {
        // Test case 2: key "Jefe", data "what do ya want for nothing?", here cut into the four parts of a message.
        var signer = new MessageSigner("Jefe");
        byte[][] parts = ["what do "u8.ToArray(), "ya want "u8.ToArray(), "for "u8.ToArray(), "nothing?"u8.ToArray()];
        Assert.Equal("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843", Encoding.ASCII.GetString(signer.Sign(parts)));
        Assert.True(signer.IsValid(signer.Sign(parts), parts));
        Assert.False(signer.IsValid([], parts));
        Assert.False(signer.IsValid("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3844"u8.ToArray(), parts));
    }

    [Fact]
    public void Replays_are_remembered_within_bounds()
    {
        var guard = new ReplayGuard();
        Assert.True(guard.IsFirst("first"));
        Assert.False(guard.IsFirst("first"));
        for (var i = 0; i < ReplayGuard.Memory; i++) Assert.True(guard.IsFirst(i.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.False(guard.IsFirst("7"));
        Assert.True(guard.IsFirst("first"));
    }
}
