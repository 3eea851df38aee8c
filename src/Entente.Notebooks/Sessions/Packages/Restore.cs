using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Entente.Notebooks.Sessions;

/// <summary>Fetches packages and builds projects, by a project of its own that NuGet and MSBuild do the work for; the answers are kept beside it.</summary>
internal static partial class Restore
{
    /// <summary>What the request comes to.</summary>
    /// <param name="request">All that the session needs.</param>
    /// <param name="asked">What of it this cell has asked for, which errors name.</param>
    /// <param name="cancellationToken">Interrupts it.</param>
    /// <exception cref="DirectiveException">It cannot be fetched or built.</exception>
    /// <exception cref="OperationCanceledException">The cell was interrupted.</exception>
    public static RestoredAssets Run(RestoreRequest request, IReadOnlyList<Directive> asked, CancellationToken cancellationToken)
    {
        var project = request.ToProject();
        var folder = Path.Combine(Cache(), Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project)))[..24]);
        var assets = Path.Combine(folder, "obj", "project.assets.json");
        var output = Path.Combine(folder, "out");
        if (request.IsExact && Kept(assets, output) is { } kept) return kept;

        Write(folder, project);
        var builds = request.Projects.Count > 0;
        var (exitCode, said) = DotnetCommand.Run(folder, [builds ? "build" : "restore", "Notebook.csproj", "--nologo", "-v:q", .. builds ? ["-c", "Release"] : Array.Empty<string>()], cancellationToken);
        if (exitCode == 0) return RestoredAssets.Read(assets, output);

        File.Delete(assets);
        var what = string.Join(", ", asked.Select(directive => directive switch
        {
            PackageDirective { Version: { } version } package => $"{package.Name} {version}",
            PackageDirective package => package.Name,
            ProjectDirective reference => reference.Target,
            _ => null,
        }).OfType<string>());
        throw builds ? DirectiveException.NotBuilt(what, Reasons(said)) : DirectiveException.NotRestored(what, Reasons(said));
    }

    private static RestoredAssets? Kept(string assets, string output)
    {
        try
        {
            return File.Exists(assets) && RestoredAssets.Read(assets, output) is { IsThere: true } kept ? kept : null;
        }
        catch (Exception exception) when (exception is IOException or JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    // Nothing of the folders above may have a say.
    private static void Write(string folder, string project)
    {
        Directory.CreateDirectory(folder);
        foreach (var name in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(folder, name), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Notebook.csproj"), project);
    }

    private static string Cache() => Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create) is { Length: > 0 } local ? local : Path.GetTempPath(), "entente", "packages");

    private static string Reasons(string said)
    {
        var reasons = Reason().Matches(said).Select(match => Project().Replace(match.Groups["text"].Value, "").Trim()).Distinct(StringComparer.Ordinal).Take(5).ToList();
        return reasons.Count > 0 ? string.Join(" ", reasons.Select(reason => reason.EndsWith('.') ? reason : reason + ".")) : $"The dotnet command said: {said.Trim()}";
    }

    [GeneratedRegex(@"error (?<text>[A-Z]+\d+:[^\r\n]*)")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\[[^\]]*proj\]")]
    private static partial Regex Project();
}
