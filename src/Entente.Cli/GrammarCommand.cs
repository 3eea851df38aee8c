using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verbs <c>entente grammar train</c> and <c>entente grammar evaluate</c>.</summary>
internal static class GrammarCommand
{
    public static Command Create() => new("grammar", "Train and measure the model of grammar that 'entente parse' uses.") { Train(), Evaluate() };

    private static Command Train()
    {
        var files = Treebanks();
        var output = new Option<string>("--output", "-o") { Description = "The folder to write english.grammar to.", HelpName = "FOLDER", DefaultValueFactory = _ => "output" };
        var texts = new Option<string[]>("--texts") { Description = "Files and folders of text without annotations, as 'entente read' reads them, of which classes of words are learned.", HelpName = "PATH", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var command = new Command("train", "Train tagger, lemmatiser and parser on treebanks in CoNLL-U. The same treebanks and texts give the same bytes. For 180,000 words it takes some ten minutes on two processors and 6.5 GB of memory.") { files, texts, output };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new GrammarRun(arguments.GetValue(files)!, Console.Error).Train(arguments.GetValue(output)!, arguments.GetValue(texts)!, cancellationToken), CancellationToken.None));
        return command;
    }

    private static Command Evaluate()
    {
        var files = Treebanks();
        var model = new Option<string?>("--model") { Description = "A model that 'entente grammar train' wrote; the library's own by default.", HelpName = "FILE" };
        var command = new Command("evaluate", "Tell how much of treebanks in CoNLL-U a model gets right, counted as in the CoNLL 2018 shared task, on the treebanks' own words.") { files, model };
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new GrammarRun(arguments.GetValue(files)!, Console.Error).Evaluate(arguments.GetValue(model), cancellationToken), CancellationToken.None));
        return command;
    }

    private static Argument<string[]> Treebanks() => new("FILE.conllu") { Description = "Treebanks in CoNLL-U.", Arity = ArgumentArity.OneOrMore };
}
