using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace Entente.Cli;

/// <summary>The verb <c>entente run</c>.</summary>
internal static class RunCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("NOTEBOOK|FOLDER")
        {
            Description = "C# notebooks (.ipynb), and folders of them.",
            Arity = ArgumentArity.OneOrMore,
        };
        paths.Validators.Add(argument =>
        {
            // The parser would take an option that it does not know for the name of a file.
            if (argument.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
                argument.AddError($"Unrecognized option '{unknown.Value}'. A notebook whose name begins with a hyphen is written ./{unknown.Value}");
        });
        var parameters = new Option<string[]>("--parameter", "-p")
        {
            Description = "Give a variable of the cell tagged 'parameters' another value. A path is written as seen from the current folder.",
            HelpName = "NAME=VALUE",
            DefaultValueFactory = _ => [],
        };
        var output = new Option<string>("--output", "-o")
        {
            Description = "The folder to write: executed notebooks, pages, figures, tables and a record of the run.",
            HelpName = "FOLDER",
            DefaultValueFactory = _ => "output",
        };
        var timeout = new Option<double?>("--timeout") { Description = "How long one cell may take; as long as it likes by default.", HelpName = "SECONDS", CustomParser = Seconds };
        var inPlace = new Option<bool>("--in-place") { Description = "Also write the executed notebooks over the ones that were run. One that failed is left as it was." };

        var command = new Command("run", "Run C# notebooks, and write their figures, tables and pages.") { paths, parameters, output, timeout, inPlace };
        // On another thread, for the one that calls must be free to hear Ctrl-C.
        command.SetAction((arguments, cancellationToken) => Task.Run(() => new NotebookCommandRun(new RunArguments(
            arguments.GetValue(paths)!, arguments.GetValue(parameters)!, arguments.GetValue(output)!,
            arguments.GetValue(timeout) is { } seconds ? TimeSpan.FromSeconds(seconds) : null, arguments.GetValue(inPlace))).Run(cancellationToken), CancellationToken.None));
        return command;
    }

    private static double? Seconds(ArgumentResult argument)
    {
        var text = argument.Tokens[0].Value;
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var seconds) && seconds is > 0 and <= 2_000_000) return seconds;
        argument.AddError($"--timeout {text}: not a time. It is a number of seconds above 0, such as 60 or 0.5.");
        return null;
    }
}
