using System.CommandLine;
using Entente.Notebooks.Jupyter;

namespace Entente.Cli;

/// <summary>The verb <c>entente install</c>.</summary>
internal static class InstallCommand
{
    public static Command Create()
    {
        var name = KernelOptions.Name("The kernel's name; 'entente' by default.");
        var prefix = KernelOptions.Prefix();
        var old = new Option<bool>("--as-dotnet-interactive") { Description = $"Also under '{KernelSpec.DotNetInteractiveName}', which notebooks made with .NET Interactive name." };

        var command = new Command("install", "Make the C# kernel known to VS Code, JupyterLab and other front ends.") { name, prefix, old };
        command.SetAction(arguments => KernelOptions.Try(() =>
        {
            var folder = KernelOptions.Folder(arguments.GetValue(prefix));
            string[] names = [arguments.GetValue(name) ?? KernelSpec.DefaultName, .. arguments.GetValue(old) ? [KernelSpec.DotNetInteractiveName] : Array.Empty<string>()];
            foreach (var spec in names.Distinct(StringComparer.Ordinal).Select(KernelSpec.OfThisProgram).ToList())
                Console.Out.WriteLine($"{spec.DisplayName}: installed in {folder.Install(spec)}");
            Console.Out.WriteLine("Open a notebook and choose it as kernel; in VS Code: Select Kernel, Jupyter Kernel.");
        }));
        return command;
    }
}
