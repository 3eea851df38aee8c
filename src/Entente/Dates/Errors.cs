using System.Globalization;

namespace Entente.Dates;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static ArgumentOutOfRangeException Undefined<T>(string name, T value) where T : struct, Enum => new(name, value,
        $"{name} is {value}, which is no {typeof(T).Name}. It may be {string.Join(", ", Enum.GetNames<T>())}.");

    public static ArgumentException TooShort(string what, int length, int least) => new(
        $"{what} was asked of a series of {Number(length)} values; it needs {Number(least)} at least. Count by a shorter unit of time, or take a longer series.");

    public static ArgumentException TooLong(string what, int length, int most) => new(
        $"{what} was asked of a series of {Number(length)} values; it takes {Number(most)} at most. Count by a longer unit of time.");

    public static ArgumentException NotFinite(int index) => new(
        $"Value {Number(index)} of the series (counted from 0) is not a finite number. Leave missing values out, or fill them, before testing for change.");

    public static ArgumentOutOfRangeException Between(string name, double value, double least, double most) => new(name, value,
        FormattableString.Invariant($"{name} is {value}. It is from {least} to {most}."));

    public static ArgumentException NoActor(string actor, IEnumerable<string> known) => new(
        $"No relation involves '{actor}'. The relations involve: {string.Join(", ", known.Take(12))}. Give an actor's id, such as AZE.");

    public static ArgumentException OtherAlone(string other) => new(
        $"Other is '{other}', but Actor is not set. A pair has both; for one actor set Actor alone.");

    public static InvalidDataException Entry(string file, int line, string found) => new(
        $"data/dates/{file}, line {Number(line)}: '{found}' is no entry. An entry is a role, its value, a colon and the forms, such as 'month 1: january jan'.");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
