namespace Entente.Tokens;

/// <summary>A term as two numbers. Up to <see cref="Length"/> ASCII characters are the numbers themselves, the first in the lowest byte; anything else is a hash of it.</summary>
internal readonly record struct PackedTerm(ulong Low, ulong High)
{
    /// <summary>The most characters that are held as they are.</summary>
    public const int Length = 16;

    private const ulong Ones = 0x0101010101010101;
    private const ulong Tops = 0x8080808080808080;

    /// <summary>Whether the numbers are a hash, so that terms of the same numbers may differ.</summary>
    public bool IsHash => (long)High < 0;

    /// <summary>The same with ASCII letters in lower case; not for a hash.</summary>
    public PackedTerm Lowercase() => new(Lowercase(Low), Lowercase(High));

    public static PackedTerm Of(ReadOnlySpan<char> term)
    {
        if (term.Length > Length) return Hash(term);
        ulong low = 0, high = 0;
        for (var i = term.Length - 1; i >= 0; i--)
        {
            // A zero would be lost at the end.
            if (term[i] is '\0' or >= '\u0080') return Hash(term);
            high = high << 8 | low >> 56;
            low = low << 8 | term[i];
        }
        return new(low, high);
    }

    /// <summary>The term; not of a hash.</summary>
    public override string ToString()
    {
        Span<char> letters = stackalloc char[Length];
        var length = 0;
        for (var (low, high) = (Low, High); low != 0; (low, high) = (low >> 8 | high << 56, high >> 8)) letters[length++] = (char)(low & 0xFF);
        return letters[..length].ToString();
    }

    // In each byte the top bit says whether it is a capital; sums of seven bits do not reach into the next byte.
    private static ulong Lowercase(ulong letters) => letters | ((((letters + (0x80 - 'A') * Ones) & ~(letters + (0x7F - 'Z') * Ones)) & Tops) >> 2);

    private static PackedTerm Hash(ReadOnlySpan<char> term)
    {
        var (low, high) = ((ulong)term.Length, 0UL);
        foreach (var unit in term)
        {
            low = (low ^ unit) * 0xD6E8FEB86659FD93UL;
            high ^= low ^ low >> 29;
        }
        return new(low, high | 1UL << 63);
    }
}
