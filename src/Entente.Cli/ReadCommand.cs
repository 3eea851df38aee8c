using System.CommandLine;

namespace Entente.Cli;

/// <summary>The verb <c>entente read</c>.</summary>
internal static class ReadCommand
{
    public static Command Create()
    {
        var inputs = new Argument<string[]>("INPUT")
        {
            Description = "Articles: .txt, .md, .html, .csv, .tsv, .json, .jsonl, .docx, exports of Nexis Uni and Factiva, and folders and .zip archives of these.",
            Arity = ArgumentArity.OneOrMore,
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The file to write: JSON lines with id, title, date, outlet, author, url, text and any other field.",
            HelpName = "FILE",
            DefaultValueFactory = _ => "corpus.jsonl",
        };
        var report = new Option<string?>("--report") { Description = "Also write what was found, how, and what is doubtful about it, one row a file and field.", HelpName = "FILE.csv" };
        var clean = new Option<bool>("--clean") { Description = "Leave page furniture out of the texts. The whole corpus is then held in memory." };
        var text = new Option<string?>("--text") { Description = "The column of tables and key of JSON that holds the text; guessed by default.", HelpName = "COLUMN" };
        var encoding = new Option<string?>("--encoding") { Description = "The encoding of all files, such as windows-1250; found from their bytes by default.", HelpName = "NAME" };
        var repair = new Option<bool>("--repair-mojibake") { Description = "Put UTF-8 right that was once read as a Windows code page." };

        var command = new Command("read", "Read articles of any form into one file that every other verb accepts.") { inputs, output, report, clean, text, encoding, repair };
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new CorpusRead(new ReadArguments(
            arguments.GetValue(inputs)!, arguments.GetValue(output)!, arguments.GetValue(report), arguments.GetValue(clean),
            new() { TextColumn = arguments.GetValue(text), Encoding = arguments.GetValue(encoding), RepairMojibake = arguments.GetValue(repair) })).Run(cancellationToken), CancellationToken.None));
        return command;
    }
}
