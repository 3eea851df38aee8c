namespace Entente.Grammar;

/// <summary>A move of the parser: the transitions of the arc-eager system.</summary>
/// <remarks>Nivre (2003); the artificial root stands at the end (Ballesteros and Nivre 2013), so that every sentence takes two moves a word.</remarks>
internal static class Move
{
    /// <summary>The next word goes onto the stack.</summary>
    public const int Shift = 0;

    /// <summary>The word on top of the stack depends on the next word, and leaves the stack.</summary>
    public const int Left = 1;

    /// <summary>The next word depends on the one on top of the stack, and goes onto it.</summary>
    public const int Right = 2;

    /// <summary>The word on top of the stack, which has its head, leaves it.</summary>
    public const int Reduce = 3;

    public const int Count = 4;
}
