using Entente.Notebooks.Running;

namespace Entente.Notebooks.Publishing;

/// <summary>The errors of writing output, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static class Errors
{
    public static InputException OutputIsAFile(string path) => new(
        $"-o {path}: the output would be written there, and a file of that name exists. The output is a folder, new or not. Name another, or move the file.");

    public static InputException OutputIsInput(string path, string notebook) => new(
        $"-o {path}: writing there would overwrite the notebook {notebook}.ipynb itself. The output folder must be another one. Name it with -o; to put outputs into the notebooks, use --in-place.");

    public static InputException NotOurRecord(string path) => new(
        $"-o {path}: it holds a run.json that another program wrote, and it would be overwritten. Name another folder, or move the file.");

    public static InputException OutputUnwritable(string path, Exception cause) => new(
        $"-o {path}: the output folder cannot be written: {cause.Message} It must be a folder in which you may make files, and so must the one it is in. Name another with -o.", cause);
}
