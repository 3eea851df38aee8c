using System.Text.Json.Serialization;

namespace Entente.Notebooks.Jupyter;

/// <summary>What a front end needs to know of the language, and writes into a notebook's metadata.</summary>
internal sealed record LanguageInfo
{
    public string Name => "C#";

    public string Version => "14.0";

    public string Mimetype => "text/x-csharp";

    public string FileExtension => ".cs";

    public string PygmentsLexer => "csharp";

    [JsonPropertyName("codemirror_mode")]
    public string CodeMirrorMode => "text/x-csharp";
}
