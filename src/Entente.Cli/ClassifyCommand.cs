using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verb <c>entente classify</c>.</summary>
internal static class ClassifyCommand
{
    public static Command Create()
    {
        var input = new Argument<string>("PAIRS.jsonl") { Description = "One question a line: id, text, source_span, target_span, source_offset, target_offset." };
        var output = new Option<string>("--output", "-o") { Description = "The answers to write, one a line.", HelpName = "PRED.jsonl", DefaultValueFactory = _ => "relations.jsonl" };
        var codebook = new Option<string?>("--codebook") { Description = "A codebook of your own; PLOVER's categories otherwise.", HelpName = "FILE.yaml" };
        var train = new Option<string?>("--train") { Description = "Hand-coded questions to learn from, on top of the rules: the same lines with a 'root', the category.", HelpName = "CODED.jsonl" };
        var grammar = new Option<string?>("--grammar") { Description = "A grammar of your own, made by 'entente grammar train'; the library's otherwise.", HelpName = "FILE.grammar" };
        var order = new Option<bool>("--word-order") { Description = "Go by the order of the words instead of the grammar: faster, and blind to relative clauses." };
        var command = new Command("classify", "Say which relation each sentence tells of between two actors.") { input, output, codebook, train, grammar, order };
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new ClassifyCommandRun(
            arguments.GetValue(input)!, arguments.GetValue(output)!, arguments.GetValue(codebook), arguments.GetValue(train), arguments.GetValue(grammar), arguments.GetValue(order)).Run(cancellationToken), CancellationToken.None));
        return command;
    }
}
