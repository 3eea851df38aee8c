using System.Globalization;

namespace Entente.Tokens;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static ArgumentException TermTwice(string term) => new($"The term '{term}' stands twice. Every term of a vocabulary has one number: pass each once.");

    private static string Number(long value) => value.ToString("#,0", CultureInfo.InvariantCulture);

    private static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);
}
