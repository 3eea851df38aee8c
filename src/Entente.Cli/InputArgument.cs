using System.CommandLine;

namespace Entente.Cli;

/// <summary>The argument INPUT: files and folders, among which a misspelt option is told from a file.</summary>
internal static class InputArgument
{
    public static Argument<string[]> Create(string description, ArgumentArity arity)
    {
        var inputs = new Argument<string[]>("INPUT") { Description = description, Arity = arity };
        inputs.Validators.Add(argument =>
        {
            if (argument.Tokens.FirstOrDefault(token => token.Value.StartsWith('-')) is { } unknown)
                argument.AddError($"Unrecognized option '{unknown.Value}'. A file whose name begins with a hyphen is written ./{unknown.Value}");
        });
        return inputs;
    }
}
