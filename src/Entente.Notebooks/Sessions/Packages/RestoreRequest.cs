using System.Security;
using System.Runtime.InteropServices;

namespace Entente.Notebooks.Sessions;

/// <summary>All packages and projects that a session has asked for so far, as a project that asks for them.</summary>
internal sealed record RestoreRequest(IReadOnlyList<PackageDirective> Packages, IReadOnlyList<string> Projects, IReadOnlyList<string> Sources)
{
    /// <summary>Whether every version is given, so that the same answer holds tomorrow.</summary>
    public bool IsExact => Projects.Count == 0 && Packages.All(package => package.Version is { } version && !version.Contains('*', StringComparison.Ordinal));

    /// <summary>The text of the project, the same for the same request.</summary>
    public string ToProject() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
            <RuntimeIdentifier>{Portable(RuntimeInformation.RuntimeIdentifier)}</RuntimeIdentifier>
            <SelfContained>false</SelfContained>
            <UseAppHost>false</UseAppHost>
            <AssemblyName>Notebook-packages</AssemblyName>
            <EnableDynamicLoading>true</EnableDynamicLoading>
            <NuGetAudit>false</NuGetAudit>
            <TreatWarningsAsErrors>false</TreatWarningsAsErrors>
            <OutDir>out/</OutDir>
            <RestoreAdditionalProjectSources>{Escaped(string.Join(';', Sources))}</RestoreAdditionalProjectSources>
          </PropertyGroup>
          <ItemGroup>
            <FrameworkReference Include="Microsoft.AspNetCore.App" />
        {Lines(Packages.Select(package => $"    <PackageReference Include=\"{Escaped(package.Name)}\" Version=\"{Escaped(package.Version ?? "*")}\" />"))}{Lines(Projects.Select(project => $"    <ProjectReference Include=\"{Escaped(project)}\" />"))}  </ItemGroup>
        </Project>
        """;

    private static string Lines(IEnumerable<string> lines) => string.Concat(lines.Select(line => line + "\n"));

    private static string Escaped(string text) => SecurityElement.Escape(text);

    // The name of a distribution would look for packages that nobody makes.
    private static string Portable(string identifier) => OperatingSystem.IsLinux() && !identifier.StartsWith("linux", StringComparison.Ordinal)
        ? $"linux-{RuntimeInformation.ProcessArchitecture.ToString().ToLowerInvariant()}"
        : identifier;
}
