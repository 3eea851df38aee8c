using System.Net;
using System.Text.Json;
using Entente.Notebooks.Documents;

namespace Entente.Notebooks.Jupyter;

/// <summary>What a front end tells a kernel it starts: where to listen, and the key that messages are signed with.</summary>
/// <param name="Address">The address to listen at; loopback unless the file says otherwise.</param>
/// <param name="ShellPort">The port for requests.</param>
/// <param name="IopubPort">The port for outputs.</param>
/// <param name="StdinPort">The port for questions to the user.</param>
/// <param name="ControlPort">The port for interrupts and the like.</param>
/// <param name="HeartbeatPort">The port of the heartbeat.</param>
/// <param name="Key">The key of the signatures; empty for none.</param>
public sealed record ConnectionFile(IPAddress Address, int ShellPort, int IopubPort, int StdinPort, int ControlPort, int HeartbeatPort, string Key)
{
    /// <summary>Reads a connection file, as Jupyter and VS Code write it.</summary>
    /// <param name="path">A JSON file.</param>
    /// <exception cref="ConnectionException">It is missing, malformed, or asks for what is not offered here.</exception>
    public static ConnectionFile Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Errors.NoConnectionFile(path, exception);
        }
    }

    /// <summary>As <see cref="Read(string)"/>, from text.</summary>
    /// <param name="json">The text of a connection file.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="ConnectionException">It is malformed, or asks for what is not offered here.</exception>
    public static ConnectionFile Parse(string json, string name = "connection file")
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            return Read(document.RootElement, name);
        }
        catch (JsonException exception)
        {
            throw Errors.MalformedConnectionFile(name, "it is not JSON", exception);
        }
    }

    /// <summary>Never the key.</summary>
    public override string ToString() => $"{Address}: shell {ShellPort}, iopub {IopubPort}, stdin {StdinPort}, control {ControlPort}, heartbeat {HeartbeatPort}";

    private static ConnectionFile Read(JsonElement root, string name)
    {
        if (root.ValueKind != JsonValueKind.Object) throw Errors.MalformedConnectionFile(name, "it is not a JSON object");
        if (root.Property("transport").Text() is { } transport && transport != "tcp") throw Errors.MalformedConnectionFile(name, $"its transport is '{transport}', and only 'tcp' is spoken here");
        var key = root.Property("key").Text() ?? "";
        if (key.Length > 0 && root.Property("signature_scheme").Text() is { Length: > 0 } scheme && scheme != "hmac-sha256")
            throw Errors.MalformedConnectionFile(name, $"its signature_scheme is '{scheme}', and only 'hmac-sha256' is known here");
        var address = root.Property("ip").Text() switch
        {
            null or "" or "localhost" => IPAddress.Loopback,
            "*" => IPAddress.Any,
            var text => IPAddress.TryParse(text, out var parsed) ? parsed : throw Errors.MalformedConnectionFile(name, $"its ip is '{text}', which is no address"),
        };
        return new ConnectionFile(address, Port("shell_port"), Port("iopub_port"), Port("stdin_port"), Port("control_port"), Port("hb_port"), key);

        int Port(string which) => root.Property(which).Whole() switch
        {
            null => throw Errors.MalformedConnectionFile(name, $"it has no {which}, or one that is no whole number"),
            >= 0 and <= 65_535 and var port => port,
            var port => throw Errors.MalformedConnectionFile(name, $"its {which} is {port}, and a port is at most 65535"),
        };
    }
}
