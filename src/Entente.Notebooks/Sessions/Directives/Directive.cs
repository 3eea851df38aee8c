namespace Entente.Notebooks.Sessions;

/// <summary>A line of a cell that begins with <c>#</c> and is not C#'s own.</summary>
/// <param name="Line">Its line, counted from 1.</param>
/// <param name="Text">The line as it stands.</param>
internal abstract record Directive(int Line, string Text);

/// <summary><c>#r "path.dll"</c>, or the name of an assembly that is there already.</summary>
internal sealed record AssemblyDirective(int Line, string Text, string Target) : Directive(Line, Text);

/// <summary><c>#r "nuget: Name, Version"</c>; without a version, the newest.</summary>
internal sealed record PackageDirective(int Line, string Text, string Name, string? Version) : Directive(Line, Text);

/// <summary><c>#r "path.csproj"</c>.</summary>
internal sealed record ProjectDirective(int Line, string Text, string Target) : Directive(Line, Text);

/// <summary><c>#i "nuget: source"</c>: where packages come from besides.</summary>
internal sealed record SourceDirective(int Line, string Text, string Source) : Directive(Line, Text);

/// <summary><c>#!import "path"</c>, or <c>#load "path"</c>.</summary>
internal sealed record ImportDirective(int Line, string Text, string Target) : Directive(Line, Text);

/// <summary><c>#!time</c>.</summary>
internal sealed record TimeDirective(int Line, string Text) : Directive(Line, Text);

/// <summary><c>#!who</c>, or with types and values <c>#!whos</c>.</summary>
internal sealed record ListingDirective(int Line, string Text, bool InFull) : Directive(Line, Text);

/// <summary><c>#!set --name x --value …</c>, and <c>#!share y --from csharp --as x</c>.</summary>
internal sealed record AssignmentDirective(int Line, string Text, string Name, AssignedValue Value) : Directive(Line, Text);
