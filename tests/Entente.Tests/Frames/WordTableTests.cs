using Entente.Frames;

namespace Entente.Tests.Frames;

public class WordTableTests
{
    private static readonly DataFrame Frame = new(
        Column.Strings("pair <b>", ["Serbia & Hungary", null]), Column.Reals("tone", new double?[] { -0.5, 12.25 }), Column.Wholes("n", new long?[] { 3, null }));

    [Fact]
    public void A_frame_becomes_a_document_with_three_rules_aligned_numbers_and_notes() =>
        Snapshot.Match(Frame.ToWordHtml(new WordTableOptions { Caption = "Table 1. Tone", Notes = ["Made-up numbers.", "</p><script>alert(1)</script>"] }));

    [Fact]
    public void Rows_that_are_left_out_are_counted_in_a_note() =>
        Assert.Contains("… and 1 more row · 2 rows × 3 columns</p>", Frame.ToWordHtml(new WordTableOptions { Rows = 1 }), StringComparison.Ordinal);

    [Fact]
    public void A_frame_without_columns_has_no_table() => Assert.ThrowsAny<ArgumentException>(() => new DataFrame().ToWordHtml());

    [Fact]
    public void A_negative_number_of_rows_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Frame.ToWordHtml(new WordTableOptions { Rows = -1 }));
}
