namespace Entente.Frames;

/// <summary>Tells a notebook kernel how to show a type.</summary>
/// <remarks>
/// Microsoft.DotNet.Interactive.Formatting finds this attribute by its name, and the members of its source and formatters by theirs,
/// so a type is shown richly by any kernel built on that package without this library depending on it.
/// </remarks>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>A type with a method <c>CreateTypeFormatters()</c> that gives <see cref="ConventionFormatter"/>s.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>The MIME types a kernel sends, unless its user says otherwise.</summary>
    public string[] PreferredMimeTypes { get; set; } = [];
}
