using System.Text.Json;

namespace Entente.Notebooks.Documents;

/// <summary>A Jupyter notebook, as it stands in an <c>.ipynb</c> file of format 4.5.</summary>
/// <remarks>
/// What the reader does not know it keeps. Writing is deterministic and letter for letter what Jupyter itself would write: keys sorted, an
/// indent of one, <c>\n</c> line ends, no time stamps.
/// </remarks>
public sealed class Notebook
{
    /// <summary>A notebook of these cells.</summary>
    /// <param name="cells">The cells, in order.</param>
    /// <param name="metadata">The notebook's metadata; undefined for none.</param>
    public Notebook(IEnumerable<Cell> cells, JsonElement metadata = default) => (Cells, Metadata) = ([.. cells], metadata);

    /// <summary>The cells, in order.</summary>
    public IReadOnlyList<Cell> Cells { get; }

    /// <summary>The notebook's metadata as it stands in the file; undefined where there is none.</summary>
    public JsonElement Metadata { get; }

    /// <summary>Reads a notebook of format 4.0 to 4.5; cells without an id get one that depends on their place and text alone.</summary>
    /// <param name="path">An <c>.ipynb</c> file.</param>
    /// <exception cref="NotebookFormatException">The file is not JSON, not a notebook, of another format, or not in C#.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Notebook Read(string path) => NotebookReader.Read(File.ReadAllBytes(path), path);

    /// <summary>As <see cref="Read"/>, from text.</summary>
    /// <param name="json">The text of an <c>.ipynb</c> file.</param>
    /// <param name="name">What errors call it.</param>
    /// <exception cref="NotebookFormatException">The text is not JSON, not a notebook, of another format, or not in C#.</exception>
    public static Notebook Parse(string json, string name = "notebook") => NotebookReader.Read(System.Text.Encoding.UTF8.GetBytes(json), name);

    /// <summary>This notebook with other cells.</summary>
    public Notebook With(IEnumerable<Cell> cells) => new(cells, Metadata);

    /// <summary>The text of the <c>.ipynb</c> file, format 4.5, ending in a line end.</summary>
    public string ToJson() => NotebookWriter.Write(this);

    /// <summary>The first heading of the notebook's prose; <see langword="null"/> where there is none.</summary>
    public string? Title => Cells.Where(cell => cell.Kind == CellKind.Markdown).SelectMany(cell => cell.Source.Split('\n'))
        .FirstOrDefault(line => line.StartsWith("# ", StringComparison.Ordinal))?[2..].Trim();
}
