using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Corpora;
using Entente.Networks;

namespace Entente.Cli;

/// <summary>The verb <c>entente network</c>.</summary>
internal static class NetworkCommand
{
    public static Command Create()
    {
        var inputs = InputArgument.Create("Articles of any form that 'entente read' knows, and folders and .zip archives of these.", ArgumentArity.OneOrMore);
        var unit = new Option<CoMentionUnit>("--by")
        {
            Description = "In what two actors appear together: sentence, paragraph, document, or tokens:N for a window of N words; sentence by default.",
            HelpName = "UNIT",
            CustomParser = Unit,
            DefaultValueFactory = _ => By.Sentence,
        };
        var lexicon = new Option<string?>("--lexicon") { Description = "A folder with actors.csv and names.csv; the lexicon that comes along by default.", HelpName = "FOLDER" };
        var minimum = new Option<int>("--minimum") { Description = "Leave out pairs that appear together less often.", HelpName = "N", CustomParser = Count, DefaultValueFactory = _ => 1 };
        var backbone = new Option<double?>("--backbone") { Description = "Keep the pairs that stand out at one of their ends by the disparity filter, at this level.", HelpName = "ALPHA", CustomParser = Share };
        var period = new Option<Period?>("--over-time") { Description = "Write a .gexf with time: year, quarter or month.", HelpName = "PERIOD", CustomParser = Length };
        var evidence = new Option<string?>("--evidence") { Description = "Also write the sentences behind the pairs, twenty a pair at most.", HelpName = "FILE.csv" };
        var clean = new Option<bool>("--clean") { Description = "Leave out page furniture. The whole corpus is then held in memory." };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write: .csv for pairs with their significance, .gexf (Gephi), .graphml (igraph, networkx), .net (Pajek).",
            HelpName = "FILE",
            DefaultValueFactory = _ => "edges.csv",
        };
        var command = new Command("network", "Count who appears with whom in articles.") { inputs, unit, lexicon, minimum, backbone, period, evidence, clean, output };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new NetworkRun(new NetworkArguments(arguments.GetValue(inputs)!, arguments.GetValue(output)!)
        {
            Unit = arguments.GetValue(unit),
            Lexicon = arguments.GetValue(lexicon),
            Minimum = arguments.GetValue(minimum),
            Backbone = arguments.GetValue(backbone),
            Period = arguments.GetValue(period),
            Evidence = arguments.GetValue(evidence),
            Clean = arguments.GetValue(clean),
        }).Run(cancellationToken), CancellationToken.None));
        return command;
    }

    private static CoMentionUnit Unit(ArgumentResult argument)
    {
        if (CoMentionUnit.TryParse(argument.Tokens[0].Value, out var unit)) return unit;
        argument.AddError($"--by {argument.Tokens[0].Value}: it is sentence, paragraph, document, or tokens:N with N from 2 to 100000, such as tokens:20.");
        return default;
    }

    private static int Count(ArgumentResult argument)
    {
        if (int.TryParse(argument.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count >= 1) return count;
        argument.AddError($"--minimum {argument.Tokens[0].Value}: it is a whole number from 1 on.");
        return 1;
    }

    private static double? Share(ArgumentResult argument)
    {
        if (double.TryParse(argument.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out var share) && share is > 0 and <= 1) return share;
        argument.AddError($"--backbone {argument.Tokens[0].Value}: it is a number above 0 and at most 1, such as 0.05.");
        return null;
    }

    private static Period? Length(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        foreach (var period in Enum.GetValues<Period>())
            if (text == period.ToString().ToLowerInvariant()) return period;
        argument.AddError($"--over-time {text}: it is year, quarter or month.");
        return null;
    }
}
