using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verb <c>entente parse</c>.</summary>
internal static class ParseCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Articles of any form that 'entente read' knows, and folders of them; or CoNLL-U files (.conllu), whose words stay as they are cut.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o") { Description = "The file to write, in CoNLL-U.", HelpName = "FILE.conllu", DefaultValueFactory = _ => "parses.conllu" };
        var model = new Option<string?>("--model") { Description = "A model that 'entente grammar train' wrote; the library's own, of English, by default.", HelpName = "FILE" };
        var threads = new Option<int>("--threads") { Description = "How many threads; 0 for one a processor. They change the time and nothing else.", HelpName = "T", DefaultValueFactory = _ => 0 };
        var clean = new Option<bool>("--clean") { Description = "Leave page furniture out of the texts. The whole corpus is then held in memory." };
        var command = new Command("parse", "Tell part of speech, lemma and dependencies of every word.") { inputs, output, model, threads, clean };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new ParseRun(
            arguments.GetValue(inputs)!, arguments.GetValue(output)!, arguments.GetValue(model), arguments.GetValue(threads), arguments.GetValue(clean)).Run(cancellationToken), CancellationToken.None));
        return command;
    }
}
