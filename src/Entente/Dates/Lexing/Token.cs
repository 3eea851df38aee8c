namespace Entente.Dates;

/// <summary>A word, a number or a sign inside a run of tokens that may hold an expression of time.</summary>
/// <param name="Start">Where it begins in the document's text.</param>
/// <param name="End">Where it ends, without the ending that an apostrophe or a hyphen adds.</param>
/// <param name="Roles">What it can be.</param>
/// <param name="Word">What the word lists know of it; <see cref="Lexeme.None"/> for figures and signs.</param>
/// <param name="Number">The number that figures make; for a sign, the sign.</param>
/// <param name="Digits">How many figures.</param>
/// <param name="Form">How it is written.</param>
internal readonly record struct Token(int Start, int End, Role Roles, Lexeme Word, int Number, byte Digits, TokenForm Form)
{
    public bool Is(Role role) => (Roles & role) != 0;

    /// <summary>Whether it is that, and is no other common word.</summary>
    public bool IsSurely(Role role) => (Roles & role & ~Word.Doubtful) != 0;

    public bool Has(TokenForm form) => (Form & form) != 0;

    public bool IsSign(char sign) => Is(Role.Sign) && Number == sign;

    /// <summary>Figures of that many digits.</summary>
    public bool IsNumber(int least, int most) => Is(Role.Number) && Digits >= least && Digits <= most;
}
