using System.Text;

namespace Entente.Notebooks.Running;

/// <summary>Puts a run's outputs into the notebook that was run.</summary>
public static class NotebookFile
{
    /// <summary>Writes the executed notebook over its source, whole or not at all.</summary>
    /// <exception cref="IOException">It cannot be written; the source is as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">As above.</exception>
    public static void WriteBack(this NotebookOutcome outcome)
    {
        if (outcome.Run is not { } run) return;
        var aside = outcome.Source.Path + "." + Path.GetRandomFileName() + ".part";
        try
        {
            File.WriteAllText(aside, run.Notebook.ToJson(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(aside, outcome.Source.Path, overwrite: true);
        }
        finally
        {
            File.Delete(aside);
        }
    }
}
