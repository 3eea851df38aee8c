using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verb <c>entente relations</c>.</summary>
internal static class RelationsCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT") { Description = "Articles (.txt, .md, .html, .jsonl, …), and folders of them.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output", "-o") { Description = "The table to write.", HelpName = "FILE.csv", DefaultValueFactory = _ => "relations.csv" };
        var codebook = new Option<string?>("--codebook") { Description = "A codebook of one's own; the library's where it is not given.", HelpName = "FILE.yaml" };
        var lexicon = new Option<string?>("--lexicon") { Description = "Actors and names of one's own: a folder with actors.csv and names.csv; the library's where it is not given.", HelpName = "FOLDER" };
        var clean = new Option<bool>("--clean") { Description = "Leave out page furniture: navigation, image credits, notices." };
        var command = new Command("relations", "Find who cooperates with whom and who is in conflict, sentence by sentence. The column date is the first day of the time that the sentence names, else the article's day.") { inputs, output, codebook, lexicon, clean };
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new RelationsRun(
            arguments.GetValue(inputs)!, arguments.GetValue(output)!, arguments.GetValue(codebook), arguments.GetValue(lexicon), arguments.GetValue(clean)).Run(cancellationToken), CancellationToken.None));
        return command;
    }
}
