using System.Globalization;

namespace Entente.Corpora;

internal static partial class Errors
{
    public static CorpusException PatternTooSlow(string rule, string pattern, string document, int length, TimeSpan limit, Exception cause) => new(
        string.Create(CultureInfo.InvariantCulture, $"Rule '{rule}' of CleanOptions.Lines took longer than {limit.TotalSeconds} s on a line of {length} characters in document '{document}': '{pattern}'. A repetition within a repetition, as in (a+)+, tries every way to share the letters out: take one of them away, or raise CleanOptions.TimeLimit."), cause);

    public static ArgumentException NoPattern(string rule, string pattern, Exception cause) => new(
        $"Rule '{rule}' of CleanOptions.Lines is no regular expression: '{pattern}': {cause.Message} Put a backslash before brackets and other signs that are meant as they are.", cause);
}
