namespace Entente.Tests;

/// <summary>Where the tests find the files they need.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    /// <summary>The folder of shared material beside the repository; where it is absent, the test that asks is skipped.</summary>
    public static string Shared
    {
        get
        {
            var shared = Path.GetFullPath(Path.Combine(Root, "..", "shared"));
            if (!Directory.Exists(shared)) Assert.Skip("There is no folder 'shared' beside the repository.");
            return shared;
        }
    }

    private static string Above(string folder)
    {
        for (var at = new DirectoryInfo(folder); at is not null; at = at.Parent)
            if (File.Exists(Path.Combine(at.FullName, "Analysis.sln"))) return at.FullName;
        throw new DirectoryNotFoundException($"No folder above '{folder}' holds Analysis.sln.");
    }
}
