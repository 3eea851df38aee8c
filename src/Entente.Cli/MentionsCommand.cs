using System.CommandLine;
using Entente.Actors;

namespace Entente.Cli;

/// <summary>The verb <c>entente mentions</c>.</summary>
internal static class MentionsCommand
{
    public static Command Create()
    {
        var inputs = InputArgument.Create("Articles of any form that 'entente read' reads, and folders of them.", ArgumentArity.OneOrMore);
        var output = new Option<string>("--output", "-o") { Description = "The table to write: one row a mention.", HelpName = "FILE.csv", DefaultValueFactory = _ => "mentions.csv" };
        var lexicon = new Option<string?>("--lexicon") { Description = "A folder with actors.csv and names.csv of your own, instead of the library's.", HelpName = "FOLDER" };
        var noRoles = new Option<bool>("--no-roles") { Description = "Leave out roles: 'the Serbian president', 'the two countries'." };
        var noPronouns = new Option<bool>("--no-pronouns") { Description = "Leave out pronouns." };
        var unknown = new Option<string?>("--unknown") { Description = "Also write the frequent capitalised names that the lexicon lacks.", HelpName = "FILE.csv" };
        var sample = new Option<string?>("--sample") { Description = "Also write a random sample of mentions and misses to judge by hand.", HelpName = "FILE.csv" };
        var seed = new Option<int>("--seed") { Description = "Where the sample's random numbers come from. The same seed gives the same sample.", HelpName = "S", DefaultValueFactory = _ => 42 };
        var clean = new Option<bool>("--clean") { Description = "Leave out page furniture: navigation, image credits, notices." };
        var threads = new Option<int>("--threads") { Description = "How many threads; 0 for one a processor. They change the time and nothing else.", HelpName = "T", DefaultValueFactory = _ => 0 };

        var command = new Command("mentions", "Find the states, organisations and persons that articles name, each with the reason. Names have capitals: text in lower case alone has none to find.") { inputs, output, lexicon, noRoles, noPronouns, unknown, sample, seed, clean, threads };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new MentionsRun(new MentionsArguments(arguments.GetValue(inputs)!, arguments.GetValue(output)!)
        {
            Lexicon = arguments.GetValue(lexicon),
            Options = new MentionOptions { ResolveRoles = !arguments.GetValue(noRoles), ResolvePronouns = !arguments.GetValue(noPronouns), Threads = arguments.GetValue(threads) },
            Unknown = arguments.GetValue(unknown),
            Sample = arguments.GetValue(sample),
            Seed = arguments.GetValue(seed),
            Clean = arguments.GetValue(clean),
        }).Run(cancellationToken), CancellationToken.None));
        return command;
    }
}
