using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace Entente.Notebooks.Sessions;

/// <summary>Says where an exception came from in terms of cells and lines, without a path of this machine.</summary>
internal static partial class Traceback
{
    private const int MaximumFrames = 20;

    public static ErrorOutput Of(Exception exception, int? cell = null)
    {
        exception = Essence(exception);
        List<string> lines = [];
        for (var cause = exception; cause is not null; cause = cause.InnerException is null ? null : Essence(cause.InnerException))
        {
            lines.Add($"{(lines.Count == 0 ? "" : "caused by ")}{NameOf(cause)}: {Normalised(cause.Message)}");
            lines.AddRange(Frames(cause));
        }
        return new ErrorOutput(NameOf(exception), Normalised(exception.Message), [.. lines.SelectMany(line => line.Split('\n'))])
        {
            Line = cell is null ? null : LineIn(exception, cell.Value),
        };
    }

    private static Exception Essence(Exception exception) => exception switch
    {
        AggregateException { InnerExceptions: [var only] } => Essence(only),
        TargetInvocationException { InnerException: { } cause } => Essence(cause),
        _ => exception,
    };

    private static string NameOf(Exception exception) => exception.GetType().Name;

    private static string Normalised(string message) => message.ReplaceLineEndings("\n");

    private static IEnumerable<string> Frames(Exception exception)
    {
        var frames = new StackTrace(exception, fNeedFileInfo: true).GetFrames();
        // Beneath the outermost cell is the machinery that ran it.
        var outermost = Array.FindLastIndex(frames, frame => IsCode(frame) || IsOfCell(frame));
        var told = frames.Take(outermost + 1).Select(Describe).OfType<string>().ToList();
        return told.Count <= MaximumFrames
            ? told
            : told.Take(MaximumFrames).Append(string.Create(CultureInfo.InvariantCulture, $"   … and {told.Count - MaximumFrames:N0} calls more"));
    }

    private static int? LineIn(Exception exception, int cell)
    {
        for (var cause = exception; cause is not null; cause = cause.InnerException)
            foreach (var frame in new StackTrace(cause, fNeedFileInfo: true).GetFrames())
                if (CellOf(frame) == cell && frame.GetFileLineNumber() > 0)
                    return frame.GetFileLineNumber();
        return null;
    }

    private static int? CellOf(StackFrame frame) =>
        CellFile().Match(frame.GetFileName() ?? "") is { Success: true } match ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : null;

    /// <summary>Code of a cell whose line is not known.</summary>
    private static bool IsOfCell(StackFrame frame) => frame.GetMethod()?.DeclaringType?.Assembly.GetName().Name?.StartsWith("Cell-", StringComparison.Ordinal) == true;

    // A cell, or a file that one imports: the one has no path, and of the other none is told.
    private static bool IsCode(StackFrame frame) => frame.GetFileName() is { Length: > 0 } file && file.AsSpan().IndexOfAny('/', '\\') < 0;

    private static string? Describe(StackFrame frame)
    {
        if (frame.GetMethod() is not { } method) return null;
        if (IsCode(frame))
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{frame.GetFileName()}:line {frame.GetFileLineNumber()}");
            return CellMethod(method) is { } name ? $"   at {name} in {place}" : $"   at {place}";
        }
        var type = method.DeclaringType;
        if (type?.Namespace?.StartsWith("System.Runtime.", StringComparison.Ordinal) == true || type == typeof(Safepoint)) return null;
        return $"   at {type?.FullName}.{method.Name}({string.Join(", ", method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
    }

    /// <summary>The name the author gave, out of the one the compiler made: <c>&lt;Load&gt;d__3.MoveNext</c>, <c>&lt;Load&gt;g__Inner|0</c>, <c>&lt;Load&gt;b__1</c>.</summary>
    private static string? CellMethod(MethodBase method)
    {
        var name = method.Name is "MoveNext" ? method.DeclaringType!.Name : method.Name;
        if (name.Contains("<Initialize>", StringComparison.Ordinal)) return name.Contains("b__", StringComparison.Ordinal) ? "a lambda" : null;
        if (LocalFunction().Match(name) is { Success: true } local) return local.Groups[1].Value;
        if (Generated().Match(name) is { Success: true } generated)
            return generated.Groups[2].Value == "b" ? $"a lambda of {generated.Groups[1].Value}" : generated.Groups[1].Value;
        return name is ".ctor" or ".cctor" ? $"{method.DeclaringType!.Name}{name}" : name.StartsWith('<') ? null : name;
    }

    [GeneratedRegex(@"^Cell\[(\d+)\]$")]
    private static partial Regex CellFile();

    [GeneratedRegex(@"g__(\w+)\|")]
    private static partial Regex LocalFunction();

    [GeneratedRegex(@"^<(\w+)>(\w)__")]
    private static partial Regex Generated();
}
