namespace Entente.Dates;

/// <summary>What a rule found: an expression, and the token after it.</summary>
/// <param name="Node">The expression; <see langword="null"/> where the rule does not apply.</param>
/// <param name="End">The first token after it.</param>
internal readonly record struct Match(Expression? Node, int End)
{
    public static Match None => default;

    public bool Found => Node is not null;

    /// <summary>Whether it is only good in the company of other parts of a date.</summary>
    public bool IsWeak { get; init; }

    /// <summary>Whether it stands on a word of another language than English alone.</summary>
    public bool IsForeign { get; init; }

    public static Match Longer(in Match one, in Match other) => other.Found && other.End > one.End ? other : one;
}
