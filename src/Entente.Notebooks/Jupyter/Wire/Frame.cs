namespace Entente.Notebooks.Jupyter;

/// <summary>One frame of a ZMTP connection.</summary>
/// <param name="IsCommand">Whether it is a command rather than a part of a message.</param>
/// <param name="HasMore">Whether another frame of the same message follows.</param>
/// <param name="Body">Its bytes.</param>
internal readonly record struct Frame(bool IsCommand, bool HasMore, byte[] Body)
{
    public const byte MoreFlag = 1;
    public const byte LongFlag = 2;
    public const byte CommandFlag = 4;
}
