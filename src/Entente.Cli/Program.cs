using System.CommandLine;
using System.CommandLine.Help;
using Entente.Cli;

// Not a RootCommand: that names itself after the assembly, which cannot be called `entente` (see the project file).
var root = new Command("entente", "Entente reads partnerships and disputes out of news texts, with the sentences as evidence.")
{
    RunCommand.Create(),
    ReadCommand.Create(),
    TopicsCommand.Create(),
    NetworkCommand.Create(),
    DatesCommand.Create(),
    ParseCommand.Create(),
    GrammarCommand.Create(),
    MentionsCommand.Create(),
    RelationsCommand.Create(),
    ClassifyCommand.Create(),
    InstallCommand.Create(),
    UninstallCommand.Create(),
    KernelspecCommand.Create(),
    KernelCommand.Create(),
    new HelpOption { Recursive = true },
    new VersionOption(),
};
var parsed = root.Parse(args.Length > 0 ? args : ["--help"]);
if (parsed.Errors is [var error, ..])
{
    if (parsed.CommandResult.Command == root && args.FirstOrDefault(word => !word.StartsWith('-')) is { } word)
    {
        Console.Error.WriteLine($"entente: no verb '{word}'. There are: {string.Join(", ", root.Subcommands.Select(verb => verb.Name))}.\nSee: entente --help");
        return ExitCode.Usage;
    }
    var verb = parsed.CommandResult.Command.Name is "entente" ? "entente" : $"entente {parsed.CommandResult.Command.Name}";
    Console.Error.WriteLine($"entente: {error.Message}\nSee: {verb} --help");
    return ExitCode.Usage;
}
// A cell has three seconds to stop, and what is finished is then written. A kernel sees to signals itself.
TimeSpan? patience = args is [KernelCommand.Name, ..] ? null : TimeSpan.FromSeconds(30);
var code = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = patience });
// Not by returning: a thread that a cell has left behind would keep the process.
Environment.Exit(code);
return code;
