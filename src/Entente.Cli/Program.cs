using System.CommandLine;
using Entente.Cli;

var root = new RootCommand("Entente reads partnerships and disputes out of news texts, with the sentences as evidence.")
{
    RunCommand.Create(),
};
return await root.Parse(args).InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(30) });
