namespace Entente.Notebooks.Jupyter;

/// <summary>The header of a Jupyter message.</summary>
/// <param name="MsgId">Names the message.</param>
/// <param name="Session">Names whoever sent it, for as long as that lives.</param>
/// <param name="Username">Whose it is; of no consequence.</param>
/// <param name="Date">When it was made: ISO 8601, UTC.</param>
/// <param name="MsgType">What it is: <c>execute_request</c>.</param>
/// <param name="Version">The version of the protocol.</param>
internal sealed record MessageHeader(string MsgId, string Session, string Username, string Date, string MsgType, string Version)
{
    /// <summary>The version of the protocol that is spoken here.</summary>
    public const string ProtocolVersion = "5.5";
}
