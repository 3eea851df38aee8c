namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <summary>An HTML fragment of the first rows: names and types above, the size below, everything escaped.</summary>
    /// <remarks>
    /// Reals are rounded to six significant digits and aligned at the point; a missing value is an en dash in a cell of class <c>missing</c>,
    /// numbers are of class <c>number</c>. The styles stand in the elements, inherit all colours and so suit light and dark pages.
    /// </remarks>
    /// <param name="rows">How many rows at most; 0 or more, 20 by default.</param>
    /// <param name="caption">Plain text above the table; none by default.</param>
    /// <param name="cellLength">How long a text may be before it is cut with an ellipsis, in UTF-16 units; 1 or more, 300 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public string ToHtml(int rows = 20, string? caption = null, int cellLength = 300)
    {
        Check(rows, cellLength);
        return HtmlTable.Of(this, rows, caption, cellLength);
    }

    /// <summary>Aligned columns for a terminal: names and types above, the size below, reals rounded as in <see cref="ToHtml"/>, missing as an en dash.</summary>
    /// <param name="rows">How many rows at most; 0 or more, 20 by default.</param>
    /// <param name="cellLength">How long a text may be before it is cut with an ellipsis, in UTF-16 units; 1 or more, 40 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of its range.</exception>
    public string ToText(int rows = 20, int cellLength = 40)
    {
        Check(rows, cellLength);
        return TextTable.Of(this, rows, cellLength);
    }

    /// <summary>A table of GitHub Flavored Markdown, reals rounded as in <see cref="ToHtml"/>, missing as an en dash, everything escaped.</summary>
    /// <param name="rows">How many rows at most; 0 or more, all by default. If some are left out, a line below says how many.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public string ToMarkdown(int rows = int.MaxValue)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        return MarkdownTable.Of(this, rows);
    }

    /// <summary>A LaTeX table with the rules of the package booktabs, everything escaped; reals rounded as in <see cref="ToHtml"/>, missing as an en dash.</summary>
    /// <remarks>A <c>tabular</c>; within a <c>table</c> if there is a caption, a label or a note. Text beyond ASCII wants an engine and a font that have it.</remarks>
    /// <param name="options">Caption, label, notes and number of rows; see <see cref="LatexTableOptions"/>.</param>
    /// <exception cref="ArgumentException">The frame has no columns, the label is not one, or the number of rows is negative.</exception>
    public string ToLatex(LatexTableOptions? options = null) => LatexTable.Of(this, options ?? new());

    /// <summary>An HTML document that Word opens, or takes when pasted, as a table for a paper: three rules, numbers aligned at the point, notes below; everything escaped.</summary>
    /// <remarks>Reals are rounded as in <see cref="ToHtml"/>; a missing value is an en dash. Save it under a name that ends in <c>.html</c>.</remarks>
    /// <param name="options">Caption, notes and number of rows; see <see cref="WordTableOptions"/>.</param>
    /// <exception cref="ArgumentException">The frame has no columns, or the number of rows is negative.</exception>
    public string ToWordHtml(WordTableOptions? options = null) => WordTable.Of(this, options ?? new());

    private static void Check(int rows, int cellLength)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(rows);
        ArgumentOutOfRangeException.ThrowIfLessThan(cellLength, 1);
    }
}
