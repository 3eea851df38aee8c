using System.Reflection;
using Microsoft.DotNet.Interactive.Formatting;

namespace Entente.Notebooks.Sessions;

/// <summary>Turns values into MIME bundles with the formatters of Microsoft.DotNet.Interactive.Formatting, by registration or by convention.</summary>
internal static class Display
{
    /// <summary>Forgets what earlier notebooks registered, and adds the few types the package would show as a tree of their properties.</summary>
    public static void Reset()
    {
        Formatter.ResetToDefault();
        Formatter.Register<DateOnly>((day, writer) => writer.Write(day.ToString("yyyy-MM-dd", null)), "text/plain");
        Formatter.Register<TimeOnly>((time, writer) => writer.Write(time.ToString("HH:mm:ss", null)), "text/plain");
        Formatter.Register<DateOnly>((day, writer) => writer.Write($"<span>{day:yyyy-MM-dd}</span>"), "text/html");
        Formatter.Register<TimeOnly>((time, writer) => writer.Write($"<span>{time:HH:mm:ss}</span>"), "text/html");
    }

    public static MimeBundle Bundle(object? value, params string[] mimeTypes)
    {
        if (value is null) return MimeBundle.Plain("<null>");
        var types = mimeTypes.Length > 0 ? mimeTypes : IsScalar(value.GetType()) ? [] : [.. Formatter.GetPreferredMimeTypesFor(value.GetType())];
        return new MimeBundle(types.Append("text/plain").Distinct(StringComparer.Ordinal).Select(type => KeyValuePair.Create(type, Text(value, type))));
    }

    // A number in a box with a style sheet is still a number.
    private static bool IsScalar(Type type) => (type.IsPrimitive || type.IsEnum || type == typeof(decimal) || type == typeof(string)
        || type == typeof(DateOnly) || type == typeof(TimeOnly) || type == typeof(DateTime) || type == typeof(TimeSpan) || type == typeof(Guid))
        && !Formatter.RegisteredFormatters(false).Any(formatter => formatter.Type == type && formatter.MimeType != "text/plain" && IsUsers(formatter));

    // What Reset registers is ours, and equals what a scalar shows anyway.
    private static bool IsUsers(ITypeFormatter formatter) => formatter.Type != typeof(DateOnly) && formatter.Type != typeof(TimeOnly);

    private static string Text(object value, string mimeType)
    {
        try
        {
            return WithoutStyle(value.ToDisplayString(mimeType)).ReplaceLineEndings("\n");
        }
        catch (TargetInvocationException wrapped) when (wrapped.InnerException is { } cause)
        {
            throw cause;
        }
    }

    /// <summary>The package ends every table with the same style sheet, which would restyle the page around it.</summary>
    private static string WithoutStyle(string html)
    {
        var style = html.LastIndexOf("<style>", StringComparison.Ordinal);
        return style >= 0 && html.EndsWith("</style>", StringComparison.Ordinal) && html.AsSpan(style).Contains(".dni-code-hint", StringComparison.Ordinal)
            ? html[..style]
            : html;
    }
}
