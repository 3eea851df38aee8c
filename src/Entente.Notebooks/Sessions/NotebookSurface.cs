using Microsoft.AspNetCore.Html;

namespace Entente.Notebooks.Sessions;

/// <summary>What a cell can call without a directive, by the names that .NET Interactive gave them.</summary>
public static class NotebookSurface
{
    /// <summary>Shows a value beneath the cell, in every MIME type its formatters prefer and as plain text.</summary>
    /// <param name="value">What to show.</param>
    /// <param name="mimeTypes">The MIME types to show it in; none for those its formatters prefer.</param>
    /// <returns>A handle by which it can be replaced.</returns>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
#pragma warning disable IDE1006 // The name that every C# notebook uses.
    public static DisplayedValue display(object? value, params string[] mimeTypes)
#pragma warning restore IDE1006
    {
        var outputs = (CellScope.Current ?? throw Errors.NoCell()).Outputs;
        return new DisplayedValue(outputs, outputs.Display(value, Sessions.Display.Bundle(value, mimeTypes), isResult: false), mimeTypes);
    }

    /// <inheritdoc cref="display"/>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => display(value, mimeTypes);

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">Whether to keep it until the next output comes, so that nothing flickers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void ClearOutput(bool wait = false) => (CellScope.Current ?? throw Errors.NoCell()).Outputs.Clear(wait);

    /// <summary>A piece of HTML, shown as it is. Text that is not your own is to be encoded first.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);
}
