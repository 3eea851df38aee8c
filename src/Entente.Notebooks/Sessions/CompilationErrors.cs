using System.Globalization;
using Microsoft.CodeAnalysis;

namespace Entente.Notebooks.Sessions;

/// <summary>Shows what the compiler found: the place, the message, the line, and a caret beneath it.</summary>
internal static class CompilationErrors
{
    private const int Maximum = 20;

    public static ErrorOutput Describe(IReadOnlyList<Diagnostic> diagnostics)
    {
        var ordered = diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).ToList();
        var lines = ordered.Take(Maximum).SelectMany(Lines).ToList();
        if (ordered.Count > Maximum) lines.Add(string.Create(CultureInfo.InvariantCulture, $"… and {ordered.Count - Maximum} errors more"));
        return new ErrorOutput("CompilationError", Message(ordered[0]), lines) { Line = Place(ordered[0])?.Line };
    }

    private static string Message(Diagnostic diagnostic) => $"{diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";

    private static (string File, int Line, int Column)? Place(Diagnostic diagnostic) => diagnostic.Location.IsInSource
        && diagnostic.Location.GetLineSpan() is { } span ? (span.Path, span.StartLinePosition.Line + 1, span.StartLinePosition.Character + 1) : null;

    private static IEnumerable<string> Lines(Diagnostic diagnostic)
    {
        if (Place(diagnostic) is not { } place) return [Message(diagnostic)];
        var source = diagnostic.Location.SourceTree!.GetText().Lines[place.Line - 1].ToString();
        return
        [
            string.Create(CultureInfo.InvariantCulture, $"{place.File}:line {place.Line}, column {place.Column}: {Message(diagnostic)}"),
            $"    {source}",
            $"    {new string(' ', place.Column - 1)}^",
        ];
    }
}
