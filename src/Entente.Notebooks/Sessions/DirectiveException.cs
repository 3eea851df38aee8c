namespace Entente.Notebooks.Sessions;

/// <summary>A line beginning with <c>#</c> that cannot be done.</summary>
internal sealed class DirectiveException(string message, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>The directive; null where it is the line that was being read.</summary>
    public Directive? At { get; set; }

    private const string Known = "#r \"nuget: Name, Version\", #r \"path.dll\", #r \"path.csproj\", #i, #!import, #!time, #!who, #!whos, #!set, #!share, #!csharp, #!markdown and #!html";

    public static DirectiveException NoAssembly(string path) => new(
        $"#r names '{path}', and there is no such file, seen from the notebook's folder. Build the project that makes it, or correct the path. Entente itself needs no #r.");

    public static DirectiveException NotAnAssembly(string path, Exception cause) => new(
        $"#r names '{path}', and the file is no .NET assembly. Name the .dll that a project or a package has; a native library comes with the assembly that calls it.", cause);

    public static DirectiveException NoProject(string path) => new(
        $"#r names the project '{path}', and there is no such file, seen from the notebook's folder. Correct the path.");

    public static DirectiveException BadPackage(string target) => new(
        $"'{target}' is no package: it is written #r \"nuget: Name, Version\", such as #r \"nuget: MathNet.Numerics, 5.0.0\".");

    public static DirectiveException NoSource(string source) => new(
        $"#i names '{source}', which is neither the address of a package source nor a folder, seen from the notebook's folder. Write #i \"nuget: https://…/index.json\" or #i \"nuget: path/to/folder\".");

    public static DirectiveException NotRestored(string what, string why) => new(
        $"{what} could not be fetched. {why} Check the name and the version, and that the package source can be reached; "
        + "another source is added by #i \"nuget: https://…/index.json\". Variables and packages of earlier cells are as they were.");

    public static DirectiveException NotBuilt(string what, string why) => new(
        $"{what} could not be built. {why} Correct the project, and run the cell again.");

    public static DirectiveException AnotherVersion(string name, string loaded, string wanted) => new(
        $"The packages asked for need {name} {wanted}, but {loaded} is loaded already and cannot be replaced. Restart the kernel, and ask for all packages in one cell.");

    public static DirectiveException NoImport(string path) => new(
        $"#!import names '{path}', and there is no such file, seen from the notebook's folder. Notebooks (.ipynb) and scripts (.cs, .csx) can be imported.");

    public static DirectiveException BadImport(string path, string why) => new(
        $"#!import names '{path}', which cannot be imported: {why}");

    public static DirectiveException BadAssignment(string directive) => new(
        $"'{directive}' is not understood. Write #!set --name x --value 3, or --value @input:\"Prompt\", or --value @csharp:y; or #!share y --from csharp --as x. In C#: var x = 3;");

    public static DirectiveException OtherLanguage(string directive) => new(
        $"'{directive}' takes a value from another language, and every cell here is C#. Write the value in C#, or read it from a file.");

    public static DirectiveException Unknown(string directive) => new(
        $"'{directive}' is not a directive that is known here. {Remedies.For(directive)} Known are {Known}; everything else in a cell is C#.");
}
