namespace Entente.Notebooks.Sessions;

/// <summary>What to do instead of the directives that .NET Interactive had and we do not.</summary>
internal static class Remedies
{
    private const string Languages = "It begins a cell in another language, and every cell here is C#.";

    public static string For(string directive) => directive.Split([' ', '\t'], 2)[0] switch
    {
        "#!javascript" or "#!js" => $"{Languages} Show a script with Javascript(\"…\").",
        "#!mermaid" => $"{Languages} Show a drawing with display(HTML(\"<svg>…</svg>\")), or a chart of Entente.",
        "#!pwsh" or "#!powershell" => $"{Languages} Start a program with System.Diagnostics.Process.",
        "#!sql" or "#!kql" => $"{Languages} Query a database through its package: #r \"nuget: Microsoft.Data.Sqlite, 10.0.0\".",
        "#!value" => $"{Languages} Keep the text in a variable: var text = \"\"\"…\"\"\";",
        "#!fsharp" or "#!f#" or "#!python" or "#!R" or "#!r" or "#!http" => Languages,
        "#!connect" => "Nothing can be connected to: the notebook has one kernel, and it is C#.",
        "#!about" or "#!lsmagic" or "#!help" => "The kernel's name and version stand in the front end's help.",
        "#!log" or "#!verbose" => "Write to the console what you want to see.",
        "#r" or "#i" or "#load" => "What follows stands in quotation marks, such as #r \"path.dll\".",
        _ => "Remove the line, or write what it does in C#.",
    };
}
