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

    /// <summary>Whether nothing parts that word from the last token, not even white space.</summary>
    public bool PrecedesGlued { get; private set; }

    /// <summary>All the roles in it.</summary>
    public Role Roles { get; private set; }

    /// <summary>Whether an expression of time can stand in it. Numbers and ordinals in words need company: a second number, or "for the second".</summary>
    public bool IsWorthReading => (Roles & Role.Anchor) != 0
        || Cardinals > 1 || ((Roles & (Role.Ordinal | Role.Cardinal)) != 0 && (Roles & Role.The) != 0 && (Roles & (Role.For | Role.On | Role.By | Role.Until | Role.Since | Role.From | Role.Before | Role.After)) != 0);

    private int Cardinals { get; set; }

    public void Begin(bool followsWord)
    {
        (Count, Cardinals, Roles) = (0, 0, Role.None);
        (FollowsWord, PrecedesWord, PrecedesSmall, PrecedesGlued) = (followsWord, false, false, false);
    }

    public void Add(in Token token)
    {
        if (Count == tokens.Length) Array.Resize(ref tokens, tokens.Length * 2);
        if (token.Is(Role.Cardinal)) Cardinals++;
        tokens[Count++] = token;
        Roles |= token.Roles;
    }

    public void End(bool word, bool small, bool glued) => (PrecedesWord, PrecedesSmall, PrecedesGlued) = (word, small, word && glued);
}
