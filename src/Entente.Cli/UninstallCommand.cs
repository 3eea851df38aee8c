using System.CommandLine;
using Entente.Notebooks.Jupyter;

namespace Entente.Cli;

/// <summary>The verb <c>entente uninstall</c>.</summary>
internal static class UninstallCommand
{
    public static Command Create()
    {
        var name = KernelOptions.Name("The kernel's name; every kernel that 'entente install' has put there by default.");
        var prefix = KernelOptions.Prefix();
        var command = new Command("uninstall", "Take away what 'entente install' has put in place, and nothing else.") { name, prefix };
        command.SetAction(arguments => KernelOptions.Try(() =>
        {
            var folder = KernelOptions.Folder(arguments.GetValue(prefix));
            IReadOnlyList<string> names = arguments.GetValue(name) is { } given ? [given] : folder.Ours is { Count: > 0 } ours ? ours : [KernelSpec.DefaultName];
            foreach (var one in names) Console.Out.WriteLine($"Removed {folder.Uninstall(one)}");
        }));
        return command;
    }
}
