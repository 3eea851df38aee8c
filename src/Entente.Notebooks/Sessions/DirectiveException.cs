namespace Entente.Notebooks.Sessions;

/// <summary>A line beginning with <c>#</c> that cannot be done.</summary>
internal sealed class DirectiveException(string message) : Exception(message)
{
    public static DirectiveException Package(string package) => new(
        $"The package '{package}' was asked for by #r \"nuget: …\", and packages are not fetched while a notebook runs. "
        + "Entente and its namespaces need no directive at all. For another library, build it once and name the file: #r \"path/to/Library.dll\", relative to the notebook.");

    public static DirectiveException Project(string path) => new(
        $"#r names the project '{path}', which is not built from here. Build it once (dotnet build), and name the assembly: #r \"bin/Release/net10.0/Name.dll\".");

    public static DirectiveException NoAssembly(string path) => new(
        $"#r names '{path}', and there is no such file, seen from the notebook's folder. Build the project that makes it, or correct the path. Entente itself needs no #r.");

    public static DirectiveException Unknown(string directive) => new(
        $"'{directive}' is not a directive that is known here. Known are #r \"path.dll\" and #!csharp; everything else in a cell is C#. Remove the line, or write what it does in C#.");
}
