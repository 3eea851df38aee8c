namespace Entente.Dates;

/// <summary>What the word lists know of one form.</summary>
internal sealed class Lexeme
{
    public static readonly Lexeme None = new();

    /// <summary>All that it can be.</summary>
    public Role Roles { get; private set; }

    /// <summary>What it can be only beside other parts of a date, because it is a common word too or belongs to another language than English.</summary>
    public Role Doubtful { get; private set; }

    /// <summary>Whether English knows it.</summary>
    public bool IsEnglish { get; private set; }

    public int Number { get; private set; }

    public int Month { get; private set; }

    public int Weekday { get; private set; }

    /// <summary>The value of the other roles; a unit, an offset, a part.</summary>
    public int Value { get; private set; }

    public Holiday? Holiday { get; private set; }

    /// <summary>Forms of several words that begin with this one, the longest first.</summary>
    public List<(string Form, Lexeme Lexeme)> Phrases { get; } = [];

    /// <summary>Adds a role. The first list to give a role its value keeps it.</summary>
    public void Add(Role role, int value, bool doubtful, bool english)
    {
        IsEnglish |= english;
        if ((Roles & role) != 0) return;
        Roles |= role;
        if (doubtful) Doubtful |= role;
        if (role == Role.Month) Month = value;
        else if (role == Role.Weekday) Weekday = value;
        else if (role is Role.Cardinal or Role.Ordinal or Role.Hundred or Role.Thousand or Role.Decade or Role.Vague) Number = value;
        else if (value != 0 || Value == 0) Value = value;
    }

    /// <summary>Adds a named day.</summary>
    /// <param name="holiday">The day.</param>
    /// <param name="needsCapital">Whether a small letter makes it a common word.</param>
    public void Add(Holiday holiday, bool needsCapital)
    {
        if (needsCapital) Doubtful |= Role.Holiday;
        Roles |= Role.Holiday;
        IsEnglish = true;
        Holiday = holiday;
    }
}
