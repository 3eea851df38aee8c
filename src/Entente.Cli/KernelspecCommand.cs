using System.CommandLine;
using Entente.Notebooks.Jupyter;

namespace Entente.Cli;

/// <summary>The verb <c>entente kernelspec</c>.</summary>
internal static class KernelspecCommand
{
    public static Command Create()
    {
        var name = KernelOptions.Name("The kernel's name; 'entente' by default.");
        var command = new Command("kernelspec", "Print the kernel.json that 'entente install' would write.") { name };
        command.SetAction(arguments => KernelOptions.Try(() => Console.Out.Write(KernelSpec.OfThisProgram(arguments.GetValue(name) ?? KernelSpec.DefaultName).ToJson())));
        return command;
    }
}
