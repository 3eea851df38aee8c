using System.CommandLine;
using Entente.Notebooks.Jupyter;

namespace Entente.Cli;

/// <summary>The options that installing and uninstalling a kernel share.</summary>
internal static class KernelOptions
{
    public static Option<string?> Name(string description) => new("--name") { Description = description, HelpName = "NAME" };

    public static Option<string?> Prefix() => new("--prefix")
    {
        Description = "Use DIR/share/jupyter/kernels, as for an environment of conda, instead of the user's own folder.",
        HelpName = "DIR",
    };

    public static KernelFolder Folder(string? prefix) => prefix is null ? KernelFolder.OfUser() : KernelFolder.Below(prefix);

    /// <summary>Does it, or says why it cannot be done.</summary>
    public static int Try(Action action)
    {
        try
        {
            action();
            return ExitCode.Success;
        }
        catch (KernelSpecException exception)
        {
            Console.Error.WriteLine($"entente: {exception.Message}");
            return ExitCode.Usage;
        }
    }
}
