using Entente.Notebooks.Surface;
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
        var outputs = Scope.Outputs;
        return new DisplayedValue(outputs, outputs.Display(value, Sessions.Display.Bundle(value, mimeTypes), isResult: false), mimeTypes);
    }

    /// <inheritdoc cref="display"/>
    public static DisplayedValue Display(this object? value, params string[] mimeTypes) => display(value, mimeTypes);

    /// <summary>Takes away what the cell has shown so far.</summary>
    /// <param name="wait">Whether to keep it until the next output comes, so that nothing flickers.</param>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static void ClearOutput(bool wait = false) => Scope.Outputs.Clear(wait);

    /// <summary>A piece of HTML, shown as it is. Text that is not your own is to be encoded first.</summary>
    public static IHtmlContent HTML(string content) => new HtmlString(content);

    /// <summary>Runs a script in the front end, where that allows scripts.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue Javascript(string content) => ShowHtml($"<script type=\"text/javascript\">{content}</script>");

    /// <summary>Adds style sheet rules to the front end's page.</summary>
    /// <exception cref="InvalidOperationException">No cell is running.</exception>
    public static DisplayedValue CSS(string content) => ShowHtml($"<style>{content}</style>");

    /// <summary>Asks the one who sits before the notebook, and waits for the answer.</summary>
    /// <param name="prompt">What stands beside the box.</param>
    /// <returns>What was typed; empty where nothing was.</returns>
    /// <exception cref="InvalidOperationException">No cell is running, or nobody is there.</exception>
    public static Task<string> GetInputAsync(string prompt = "") => Task.FromResult(Ask(prompt, isPassword: false));

    /// <summary>As <see cref="GetInputAsync"/>, but what is typed is hidden.</summary>
    /// <param name="prompt">What stands beside the box.</param>
    /// <exception cref="InvalidOperationException">No cell is running, or nobody is there.</exception>
    public static Task<PasswordString> GetPasswordAsync(string prompt = "") => Task.FromResult(new PasswordString(Ask(prompt, isPassword: true)));

    /// <summary>What <c>#!set --value @input:…</c> calls. Not for use by hand.</summary>
    /// <param name="prompt">What stands beside the box.</param>
    /// <param name="isPassword">Whether what is typed is hidden.</param>
    [System.ComponentModel.EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static string Ask(string prompt, bool isPassword) => Scope.Input is { } input ? input(new Question(prompt, isPassword)) ?? "" : throw Errors.NobodyToAnswer();

    /// <summary>The same by the name of the class that had it in .NET Interactive.</summary>
    public static class Kernel
    {
        /// <inheritdoc cref="NotebookSurface.GetInputAsync"/>
        public static Task<string> GetInputAsync(string prompt = "") => NotebookSurface.GetInputAsync(prompt);

        /// <inheritdoc cref="NotebookSurface.GetPasswordAsync"/>
        public static Task<PasswordString> GetPasswordAsync(string prompt = "") => NotebookSurface.GetPasswordAsync(prompt);

        /// <inheritdoc cref="NotebookSurface.HTML"/>
        public static IHtmlContent HTML(string content) => NotebookSurface.HTML(content);

        /// <inheritdoc cref="NotebookSurface.Javascript"/>
        public static DisplayedValue Javascript(string content) => NotebookSurface.Javascript(content);

        /// <inheritdoc cref="NotebookSurface.CSS"/>
        public static DisplayedValue CSS(string content) => NotebookSurface.CSS(content);

        /// <inheritdoc cref="NotebookSurface.display"/>
#pragma warning disable IDE1006 // The name that C# notebooks use.
        public static DisplayedValue display(object? value, params string[] mimeTypes) => NotebookSurface.display(value, mimeTypes);
#pragma warning restore IDE1006
    }

    private static CellScope Scope => CellScope.Current ?? throw Errors.NoCell();

    private static DisplayedValue ShowHtml(string html) => display(new HtmlString(html), "text/html");
}
