namespace Entente.Notebooks.Jupyter;

/// <summary>A socket, as its connections see it. Its members are called on the connections' reading threads.</summary>
internal interface IPeerOwner
{
    /// <summary>The kind of socket we announce: ROUTER, PUB, REP.</summary>
    string SocketType { get; }

    /// <summary>Whether a socket of the other side's kind may talk to this one.</summary>
    bool Accepts(string socketType);

    /// <summary>A peer has said who it is.</summary>
    void Joined(Peer peer);

    /// <summary>A peer has sent a message.</summary>
    void Received(Peer peer, byte[][] frames);

    /// <summary>A peer has sent a command that is not the connection's own affair.</summary>
    void Commanded(Peer peer, Command command);

    /// <summary>A connection has ended, whether or not it had joined.</summary>
    void Left(Peer peer);
}
