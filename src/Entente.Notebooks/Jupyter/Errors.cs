using System.Net;
using System.Net.Sockets;

namespace Entente.Notebooks.Jupyter;

/// <summary>The errors of the kernel, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static ConnectionException NoConnectionFile(string path, Exception cause) => new(
        $"{path}: the connection file cannot be read: {cause.Message} A front end (VS Code, JupyterLab) writes it and starts the kernel itself; "
        + "run `entente install`, then choose the kernel there.", cause);

    public static ConnectionException MalformedConnectionFile(string name, string why, Exception? cause = null) => new(
        $"{name}: not a connection file, for {why}. One is a JSON object with transport, ip, shell_port, iopub_port, stdin_port, control_port, hb_port, key and signature_scheme. "
        + "Let a front end write it, or: jupyter kernel --kernel entente.", cause);

    public static ConnectionException CannotListen(string which, IPEndPoint endPoint, SocketException cause) => new(
        $"The kernel cannot listen at {endPoint} for '{which}', as the connection file asks: {Why(cause)} Start the kernel anew from the front end: it will choose another port.", cause);

    public static InvalidOperationException NobodyToAnswer() => new(
        "The cell waits for input, but this front end answers no questions (allow_stdin is off, as in nbconvert). Make the answer a variable of the notebook instead.");

    private static string Why(SocketException cause) => cause.SocketErrorCode switch
    {
        SocketError.AddressAlreadyInUse => "another program has the port.",
        SocketError.AddressNotAvailable => "the address is not one of this machine.",
        SocketError.AccessDenied => "this user may not take the port.",
        _ => cause.Message,
    };
}
