using System.Text.RegularExpressions;

namespace Entente.Notebooks.Sessions;

/// <summary>Reads a directive; what is not known here is refused with what to do instead.</summary>
internal static partial class DirectiveReader
{
    /// <summary>Whether a line, which C# takes for a directive, is one of notebooks rather than C#'s own.</summary>
    public static bool IsOurs(string line) => line.AsSpan().TrimStart() is ['#', '!', ..] or ['#', 'r', ' ' or '"' or '\t', ..] or ['#', 'i', ' ' or '"' or '\t', ..]
        or ['#', 'l', 'o', 'a', 'd', ..];

    /// <summary>What a line asks for; null where it asks for nothing that is not so already.</summary>
    /// <exception cref="DirectiveException">It is not known.</exception>
    public static Directive? Read(string line, int number)
    {
        var text = line.Trim();
        return Word().Match(text).Value switch
        {
            "#r" => Reference(text, number),
            "#i" => Source(text, number),
            "#load" or "#!import" => new ImportDirective(number, text, Quoted(text) ?? Rest(text) ?? throw DirectiveException.Unknown(text)),
            "#!time" => new TimeDirective(number, text),
            "#!who" => new ListingDirective(number, text, InFull: false),
            "#!whos" => new ListingDirective(number, text, InFull: true),
            "#!set" => Assignment(text, number, Option(text, "name"), Option(text, "value")),
            "#!share" => Share(text, number),
            var word when CellParts.IsCSharp(word) => null,
            _ => throw DirectiveException.Unknown(text),
        };
    }

    private static Directive Reference(string text, int number)
    {
        var target = Quoted(text)?.Trim() ?? throw DirectiveException.Unknown(text);
        if (Package().Match(target) is { Success: true } package)
            return new PackageDirective(number, text, package.Groups["name"].Value, package.Groups["version"] is { Success: true, Value: not "*" and var version } ? version : null);
        return target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? throw DirectiveException.BadPackage(target)
            : target.EndsWith("proj", StringComparison.OrdinalIgnoreCase) ? new ProjectDirective(number, text, target)
            : new AssemblyDirective(number, text, target);
    }

    private static SourceDirective Source(string text, int number)
    {
        var target = Quoted(text)?.Trim() ?? throw DirectiveException.Unknown(text);
        return new SourceDirective(number, text, target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase) ? target["nuget:".Length..].Trim() : target);
    }

    private static AssignmentDirective Assignment(string text, int number, string? name, string? value)
    {
        if (name is null || value is null || !Identifier().IsMatch(name)) throw DirectiveException.BadAssignment(text);
        var at = At().Match(value);
        var content = at.Success ? at.Groups["rest"].Value.Trim('"') : value;
        return new AssignmentDirective(number, text, name, at.Groups["word"].Value switch
        {
            "input" => new AssignedValue(AssignedValueKind.Input, content),
            "password" => new AssignedValue(AssignedValueKind.Password, content),
            "csharp" or "c#" => new AssignedValue(AssignedValueKind.Variable, Identifier().IsMatch(content) ? content : throw DirectiveException.BadAssignment(text)),
            "" => new AssignedValue(AssignedValueKind.Literal, content),
            _ => throw DirectiveException.OtherLanguage(text),
        });
    }

    private static AssignmentDirective? Share(string text, int number)
    {
        if (Option(text, "from") is { } from && !CellParts.IsCSharp("#!" + from)) throw DirectiveException.OtherLanguage(text);
        var variable = Shared().Match(text) is { Success: true } match ? match.Groups[1].Value : throw DirectiveException.BadAssignment(text);
        return Option(text, "as") is { } name && name != variable ? Assignment(text, number, name, "@csharp:" + variable) : null;
    }

    private static string? Quoted(string text) => text.Split('"') is [_, var quoted, _] && quoted.Length > 0 ? quoted : null;

    private static string? Rest(string text) => text.Split([' ', '\t'], 2) is [_, var rest] && rest.Trim() is { Length: > 0 } path && !path.Contains('"', StringComparison.Ordinal) ? path : null;

    private static string? Option(string text, string name) =>
        Regex.Match(text, $@"--{name}\s+(?<value>@\w+#?:(""[^""]*""|\S+)|""[^""]*""|\S+)") is { Success: true } match ? match.Groups["value"].Value is ['"', .., '"'] quoted ? quoted[1..^1] : match.Groups["value"].Value : null;

    [GeneratedRegex(@"^#!?[\w#]*")]
    private static partial Regex Word();

    [GeneratedRegex(@"^nuget:\s*(?<name>[\w.-]+)\s*(,\s*(?<version>[\w.+*\[\](), -]+?)\s*)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Package();

    [GeneratedRegex(@"^[\p{L}_]\w*$")]
    private static partial Regex Identifier();

    [GeneratedRegex(@"^@(?<word>[\w#]+):(?<rest>.*)$")]
    private static partial Regex At();

    [GeneratedRegex(@"^#!share\s+(?:--from\s+\S+\s+)?([\p{L}_]\w*)")]
    private static partial Regex Shared();
}
