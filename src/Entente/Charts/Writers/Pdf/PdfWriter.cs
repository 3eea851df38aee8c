using System.Globalization;
using System.Text;

namespace Entente.Charts;

/// <summary>Writes a drawing as a PDF of one page of its size: vectors, embedded fonts, and the text alternative for those who listen.</summary>
internal sealed class PdfWriter
{
    /// <summary>Acrobat shows pages of up to 200 inches.</summary>
    private const double LargestPage = 14400;

    private readonly PdfFile file = new();
    private readonly PdfCanvas canvas;
    private readonly Drawing drawing;

    private PdfWriter(Drawing drawing)
    {
        this.drawing = drawing;
        canvas = new(drawing.Height);
    }

    /// <summary>The same drawing gives the same bytes.</summary>
    /// <exception cref="NotSupportedException">A letter has no glyph in the embedded fonts, its script joins letters (Arabic), or the page would be too large.</exception>
    public static byte[] Write(Drawing drawing)
    {
        if (Math.Max(drawing.Width, drawing.Height) > LargestPage) throw Errors.PdfPage(drawing.Width, drawing.Height);
        return new PdfWriter(drawing).Whole();
    }

    private byte[] Whole()
    {
        canvas.Draw(new Area(new(0, 0, drawing.Width, drawing.Height), drawing.Background));
        foreach (var leaf in drawing.Leaves()) canvas.Draw(leaf);
        var (catalogue, page, pages, structure, figure) = (file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve(), file.Reserve());
        var content = file.AddStream("", Encoding.ASCII.GetBytes($"/Figure <</MCID 0>> BDC\n{canvas.Content}EMC\n"));
        file.Set(catalogue, Invariant($"<</Type /Catalog /Pages {pages} 0 R /Lang (en) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot {structure} 0 R>>"));
        file.Set(pages, Invariant($"<</Type /Pages /Kids [{page} 0 R] /Count 1>>"));
        file.Set(page, Invariant($"<</Type /Page /Parent {pages} 0 R /MediaBox [0 0 {PdfCanvas.Number(drawing.Width)} {PdfCanvas.Number(drawing.Height)}] /Contents {content} 0 R /StructParents 0 /Resources <<{canvas.Resources(file)}>>>>"));
        file.Set(structure, Invariant($"<</Type /StructTreeRoot /K {figure} 0 R /ParentTree <</Nums [0 [{figure} 0 R]]>>>>"));
        file.Set(figure, Invariant($"<</Type /StructElem /S /Figure /P {structure} 0 R /Pg {page} 0 R /K 0 /Alt {PdfFile.Text(drawing.Description)}>>"));
        var info = file.Add($"<</Title {PdfFile.Text(drawing.Title)} /Subject {PdfFile.Text(drawing.Description)} /Producer (Entente)>>");
        return file.ToBytes(catalogue, info);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
