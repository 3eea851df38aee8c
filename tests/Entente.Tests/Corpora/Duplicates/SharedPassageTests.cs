using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Corpora;

public class SharedPassageTests
{
    [Fact]
    public void Documents_that_share_no_word_share_no_passage() =>
        Assert.Equal(new SharedPassage(0, default, default, "", ""), SharedPassage.Of(new("a", "One two."), new("b", "Three.")));

    [Fact]
    public void A_changed_word_is_marked_on_both_sides()
    {
        var passage = SharedPassage.Of(new("a", "Serbia signed the old treaty today"), new("b", "Serbia signed the new treaty today"));
        Assert.Equal(("serbia signed the old ### treaty today", "serbia signed the new ### treaty today"), (passage.LeftEdits, passage.RightEdits));
    }

    [Fact]
    public void Documents_too_long_to_align_are_refused()
    {
        var text = string.Concat(Enumerable.Repeat("word ", 10_001));
        Assert.Contains("By.Paragraph", Assert.Throws<ArgumentException>(() => SharedPassage.Of(new("a", text), new("b", text))).Message);
    }

    [Fact]
    public void A_passage_scores_the_same_from_both_sides_and_a_document_is_its_own() => Prop.ForAll(
        Gen.Elements("a", "b", "c", "d").ListOf().Select(words => string.Join(' ', words)).Two().ToArbitrary(), pair =>
        {
            var (left, right) = (new Document("l", pair.Item1), new Document("r", pair.Item2));
            var passage = SharedPassage.Of(left, right);
            return passage.Score == SharedPassage.Of(right, left).Score
                && SharedPassage.Of(left, left).Score == 2 * pair.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length
                && passage.Left.End <= pair.Item1.Length && passage.Right.End <= pair.Item2.Length;
        }).QuickCheckThrowOnFailure();
}
