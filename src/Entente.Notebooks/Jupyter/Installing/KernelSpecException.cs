namespace Entente.Notebooks.Jupyter;

/// <summary>A kernel cannot be installed or uninstalled; the message names it, says why, and what to do.</summary>
public sealed class KernelSpecException : Exception
{
    private KernelSpecException(string message, Exception? cause = null) : base(message, cause) { }

    internal static KernelSpecException BadName(string name) => new(
        $"'{name}' cannot be the name of a kernel: it has letters, digits, dots, hyphens and underscores, such as entente-dev.");

    internal static KernelSpecException NotOurs(string folder) => new(
        $"{folder}: there is a kernel of this name already, and it is not ours, so it stays as it is. Remove it first (jupyter kernelspec remove {Path.GetFileName(folder)}), or choose another name with --name.");

    internal static KernelSpecException NotThere(string name, string folder) => new(
        $"There is no kernel '{name}' of ours in {folder}. Name the one you installed with --name, and the folder you gave with --prefix.");

    internal static KernelSpecException CannotWrite(string folder, Exception cause) => new(
        $"{folder}: the kernel could not be written there: {cause.Message} Choose a folder you may write, with --prefix.", cause);
}
