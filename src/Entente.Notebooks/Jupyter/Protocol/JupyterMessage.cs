using System.Text.Json;

namespace Entente.Notebooks.Jupyter;

/// <summary>A message that came from a front end, its signature verified.</summary>
/// <param name="From">The connection it came by.</param>
/// <param name="Route">The frames before the delimiter, beyond the peer's own routing id: a proxy's; sent back with the answer.</param>
/// <param name="Header">Its header.</param>
/// <param name="RawHeader">Its header to the byte, to be the parent of every answer.</param>
/// <param name="Content">Its content.</param>
internal sealed record JupyterMessage(Peer From, byte[][] Route, MessageHeader Header, byte[] RawHeader, JsonElement Content)
{
    public string Type => Header.MsgType;
}
