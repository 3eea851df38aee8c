using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verb <c>entente kernel</c>, which front ends call.</summary>
internal static class KernelCommand
{
    public const string Name = "kernel";

    public static Command Create()
    {
        var file = new Option<string>("--connection-file", "-f") { Description = "The file in which the front end says where it listens.", HelpName = "FILE", Required = true };
        var command = new Command(Name, "Be the C# kernel of a notebook. Front ends such as VS Code call this; see 'entente install'.") { file };
        command.SetAction(arguments => KernelCommandRun.Run(arguments.GetValue(file)!));
        return command;
    }
}
