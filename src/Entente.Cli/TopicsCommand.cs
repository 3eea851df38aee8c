using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Entente.Corpora;

namespace Entente.Cli;

/// <summary>The verb <c>entente topics</c>.</summary>
internal static class TopicsCommand
{
    public static Command Create()
    {
        var inputs = InputArgument.Create("Texts, and folders of them.", ArgumentArity.ZeroOrMore);
        var topics = new Option<int>("--topics", "-k") { Description = "How many topics.", HelpName = "K", DefaultValueFactory = _ => 20 };
        var iterations = new Option<int>("--iterations") { Description = "How many sweeps over all tokens.", HelpName = "N", DefaultValueFactory = _ => 50 };
        var seed = new Option<int>("--seed") { Description = "Where the random start comes from. The same seed gives the same bytes on any machine.", HelpName = "S", DefaultValueFactory = _ => 42 };
        var threads = new Option<int>("--threads") { Description = "How many threads; 0 for one a processor. They change the time and nothing else.", HelpName = "T", DefaultValueFactory = _ => 0 };
        var tokens = new Option<string?>("--tokens") { Description = "A file of one document a line: id, tab, tokens separated by spaces; taken as they are.", HelpName = "FILE" };
        var alpha = new Option<double?>("--alpha") { Description = "Hold the prior of every topic's share at this number, above 0; by default a prior a topic is learned, from 50 divided by K on.", HelpName = "A", CustomParser = Real };
        var unit = new Option<By>("--by") { Description = "What is one document: Document, Paragraph or Sentence of the texts.", HelpName = "UNIT", DefaultValueFactory = _ => By.Document };
        var refits = new Option<int>("--refits") { Description = "How often the model is fitted again with another seed, and as often to another draw of documents, to tell which topics are stable; 0 for never.", HelpName = "N", DefaultValueFactory = _ => 2 };
        var model = new Option<string?>("--model") { Description = "Also save the model to this file (JSON).", HelpName = "FILE" };
        var output = new Option<string>("--output", "-o") { Description = "The folder to write: phi.tsv, theta.csv, topics.csv, correlation.csv, diagnostics.csv; sentences.csv that stand for each topic (of texts), documents.csv (of --by Paragraph or Sentence).", HelpName = "DIR", DefaultValueFactory = _ => "output" };

        var command = new Command("topics", "Find the topics of texts, with the diagnostics that reviewers ask for.") { inputs, topics, iterations, seed, threads, tokens, alpha, unit, refits, model, output };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new TopicsRun(new TopicsArguments(arguments.GetValue(inputs)!, arguments.GetValue(tokens), arguments.GetValue(output)!)
        {
            Topics = arguments.GetValue(topics),
            Iterations = arguments.GetValue(iterations),
            Seed = arguments.GetValue(seed),
            Threads = arguments.GetValue(threads),
            Alpha = arguments.GetValue(alpha),
            Unit = arguments.GetValue(unit),
            Refits = arguments.GetValue(refits),
            Model = arguments.GetValue(model),
        }).Run(cancellationToken), CancellationToken.None));
        return command;
    }

    private static double? Real(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)) return number;
        argument.AddError($"--alpha {text}: not a number. It is a number above 0, such as 0.1 or 1.");
        return null;
    }
}
