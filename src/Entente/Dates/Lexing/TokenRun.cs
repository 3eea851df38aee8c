namespace Entente.Dates;

/// <summary>Tokens in a row, between two words or signs that no expression of time holds.</summary>
internal sealed class TokenRun
{
    /// <summary>A longer run is a table; it is cut there.</summary>
    public const int Longest = 4096;

    private Token[] tokens = new Token[64];

    public int Count { get; private set; }

    public ref readonly Token this[int index] => ref tokens[index];

    /// <summary>Whether a word stands directly before the first token.</summary>
    public bool FollowsWord { get; private set; }

    /// <summary>Whether a word stands directly after the last token.</summary>
    public bool PrecedesWord { get; private set; }

    /// <summary>Whether that word begins with a small letter.</summary>
    public bool PrecedesSmall { get; private set; }

    /// <summary>All the roles in it.</summary>
    public Role Roles { get; private set; }

    public void Begin(bool followsWord)
    {
        (Count, Roles) = (0, Role.None);
        (FollowsWord, PrecedesWord, PrecedesSmall) = (followsWord, false, false);
    }

    public void Add(in Token token)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, tokens.Length * 2);
        tokens[Count++] = token;
        Roles |= token.Roles;
    }

    public void End(bool word, bool small) => (PrecedesWord, PrecedesSmall) = (word, small);
}
