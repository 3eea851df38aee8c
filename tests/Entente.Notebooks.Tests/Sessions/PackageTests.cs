using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

/// <summary>Packages that this repository itself uses are in NuGet's folder on this machine already, so that these tests need no network.</summary>
public sealed class PackageTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly Session session;

    public PackageTests() => session = new Session(new SessionOptions { Folder = folder.Path });

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Packages_are_restored_together_with_what_they_need()
    {
        var first = session.Evaluate("#r \"nuget: CsvHelper, 33.0.1\"\ntypeof(CsvHelper.CsvReader).Assembly.GetName().Version.Major", 1);
        Assert.Null(first.Error?.Message);
        Assert.Equal(33, ((ValueOutput)first.Outputs[^1]).Value);
        Assert.Equal("Packages: CsvHelper, 33.0.1", Text(first.Outputs[0]));
        // FsCheck needs FSharp.Core, which nobody has named.
        var second = session.Evaluate("#r \"nuget:FsCheck,3.6.0\"\nvar option = new Microsoft.FSharp.Core.FSharpOption<int>(3);\nFsCheck.Config.Quick.MaxTest + option.Value", 2);
        Assert.Null(second.Error?.Message);
        Assert.Equal(103, ((ValueOutput)second.Outputs[^1]).Value);
        Assert.Null(session.Evaluate("new CsvHelper.Configuration.CsvConfiguration(System.Globalization.CultureInfo.InvariantCulture).Delimiter", 3).Error?.Message);
    }

    [Fact]
    public void A_package_that_does_not_exist_is_an_error_and_the_session_lives_on()
    {
        var error = session.Evaluate("#i \"nuget: .\"\n#r \"nuget: Entente.No.Such.Package, 1.2.3\"\n1", 1).Error!;
        Assert.Equal(("DirectiveError", 2), (error.Name, error.Line));
        Assert.Contains("Entente.No.Such.Package 1.2.3 could not be fetched", error.Message);
        Assert.Equal(EvaluationStatus.Succeeded, session.Evaluate("1 + 1", 2).Status);
    }

    [Fact]
    public void A_source_that_cannot_be_reached_is_an_error()
    {
        var error = session.Evaluate("#i \"nuget: http://127.0.0.1:9/index.json\"\n#r \"nuget: Entente.No.Such.Package, 1.2.3\"", 1).Error!;
        Assert.Contains("could not be fetched", error.Message);
    }

    [Fact]
    public void Our_own_package_is_the_assembly_that_is_here()
    {
        var evaluation = session.Evaluate("#r \"nuget: Entente, 99.0.0\"\ntypeof(DataFrame)", 1);
        Assert.Null(evaluation.Error?.Message);
        Assert.Same(typeof(Entente.Frames.DataFrame), ((ValueOutput)evaluation.Outputs[^1]).Value);
    }

    [Fact]
    public void A_project_is_built_with_what_it_needs_and_its_errors_are_told()
    {
        folder.Write("lib/Lib.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup><ItemGroup><PackageReference Include=\"CsvHelper\" Version=\"33.0.1\" /></ItemGroup></Project>");
        folder.Write("lib/Six.cs", "namespace Lib { public static class Six { public static int Value => 6; public static string Needs => typeof(CsvHelper.CsvReader).Name; } }");
        var evaluation = session.Evaluate("#r \"lib/Lib.csproj\"\n$\"{Lib.Six.Value} {Lib.Six.Needs}\"", 1);
        Assert.Null(evaluation.Error?.Message);
        Assert.Equal("6 CsvReader", Text(evaluation.Outputs[^1]));

        folder.Write("broken/Broken.csproj", "<Project Sdk=\"Microsoft.NET.Sdk\"><PropertyGroup><TargetFramework>netstandard2.0</TargetFramework></PropertyGroup></Project>");
        folder.Write("broken/A.cs", "class A { int F() => nothing; }");
        var error = session.Evaluate("#r \"broken/Broken.csproj\"", 2).Error!;
        Assert.Contains("could not be built", error.Message);
        Assert.Contains("CS0103", error.Message);
        Assert.DoesNotContain(folder.Path, error.Message);
    }

    [Fact]
    public void A_restore_is_interrupted()
    {
        using var cancellation = new CancellationTokenSource(300);
        var evaluation = session.Evaluate("#r \"nuget: Entente.No.Such.Package\"", 1, cancellationToken: cancellation.Token);
        Assert.Equal(EvaluationStatus.Interrupted, evaluation.Status);
    }

    private static string Text(Output output) => ((ValueOutput)output).Data.TryRead("text/plain", out var text) ? text : "";
}
