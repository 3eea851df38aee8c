using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace Entente.Notebooks.Tests.Jupyter;

/// <summary>A kernel as a process of its own, started as a front end starts it, and one client that is connected to it.</summary>
internal sealed class KernelProcess : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("entente-kernel-").FullName;
    private readonly WireClient iopub;
    private readonly WireClient shell;

    /// <summary>Starts it, and waits until it has answered the first question.</summary>
    /// <param name="command">The program and its arguments, before those of the kernel.</param>
    public KernelProcess(IReadOnlyList<string> command)
    {
        var ports = FreePorts(5);
        var file = Path.Combine(folder, "connection.json");
        File.WriteAllText(file, JsonSerializer.Serialize(new { transport = "tcp", ip = "127.0.0.1", shell_port = ports[0], iopub_port = ports[1], stdin_port = ports[2], control_port = ports[3], hb_port = ports[4], key = Message.Key, signature_scheme = "hmac-sha256" }));
        var clock = Stopwatch.StartNew();
        Process = Process.Start(new ProcessStartInfo(command[0], [.. command.Skip(1), "kernel", "--connection-file", file]) { WorkingDirectory = folder })!;
        shell = Connect(() => new WireClient(ports[0], "DEALER", "client"));
        iopub = Connect(() => new WireClient(ports[1], "SUB"));
        iopub.Subscribe();
        Message.Parse(iopub.Receive());
        Ask("kernel_info_request", new { });
        Ready = clock.Elapsed;
    }

    public Process Process { get; }

    /// <summary>How long it took from the start of the process to its first answer.</summary>
    public TimeSpan Ready { get; }

    /// <summary>Asks, and waits until the kernel is idle again.</summary>
    public (Message Reply, IReadOnlyList<Message> Told) Ask(string type, object content)
    {
        var (id, frames) = Message.Compose(type, content);
        shell.Send(frames);
        var reply = Message.Parse(shell.Receive());
        List<Message> told = [];
        while (told is not [.., { Type: "status" } last] || last["execution_state"] != "idle" || last.Parent != id) told.Add(Message.Parse(iopub.Receive()));
        return (reply, told);
    }

    /// <summary>The value of a cell as plain text.</summary>
    public string Value(string code)
    {
        var (reply, told) = Ask("execute_request", new { code });
        return reply["status"] != "ok" ? throw new InvalidOperationException(reply["evalue"])
            : told.FirstOrDefault(message => message.Type == "execute_result")?.Content.GetProperty("data").GetProperty("text/plain").GetString() ?? "";
    }

    public void Dispose()
    {
        shell.Dispose();
        iopub.Dispose();
        if (!Process.HasExited) Process.Kill(entireProcessTree: true);
        Process.WaitForExit();
        Process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>Ports that nobody listens at just now.</summary>
    public static int[] FreePorts(int count)
    {
        var held = Enumerable.Range(0, count).Select(_ => new Socket(SocketType.Stream, ProtocolType.Tcp)).ToList();
        held.ForEach(socket => socket.Bind(new IPEndPoint(IPAddress.Loopback, 0)));
        int[] ports = [.. held.Select(socket => ((IPEndPoint)socket.LocalEndPoint!).Port)];
        held.ForEach(socket => socket.Dispose());
        return ports;
    }

    private static WireClient Connect(Func<WireClient> connect)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return connect();
            }
            catch (SocketException) when (clock.Elapsed < TimeSpan.FromSeconds(60))
            {
                Thread.Sleep(5);
            }
        }
    }
}
