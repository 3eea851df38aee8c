using Entente.Corpora;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Corpora;

public class NormalizedTextTests
{
    [Fact]
    public void Signs_that_hinder_matching_are_gone_and_places_lead_to_the_original()
    {
        const string original = "The o\uFB03cial\u00A0visit to Azer\u00ADbai\u200Bjan";
        var normal = NormalizedText.Of(original);
        Assert.Equal("The official visit to Azerbaijan", normal.Text);
        var at = normal.Text.IndexOf("Azerbaijan", StringComparison.Ordinal);
        Assert.Equal("Azer\u00ADbai\u200Bjan", normal.Original(new(at, at + 10)).In(original));
        Assert.Equal("\uFB03", normal.Original(new(5, 8)).In(original));
    }

    [Fact]
    public void A_sentence_is_shown_without_soft_hyphens() =>
        Assert.Equal("Azerbaijan won.", new Document("a", "Azer\u00ADbaijan\u00A0won.").Sentences[0].Text);

    [Fact]
    public void Every_letter_that_is_matched_stands_where_it_is_said_to() => Prop.ForAll(
        Gen.Elements("a", "Š", " ", "\u00A0", "\u00AD", "ﬁ", "’", "–", "🙂", "\n", "\u200B").ListOf().Select(string.Concat).ToArbitrary(), text =>
        {
            var normal = NormalizedText.Of(text);
            return Enumerable.Range(0, normal.Text.Length).All(at =>
                normal.Original(new(at, at + 1)) is { Length: 1 } place && (normal.Text[at] == text[place.Start] || NormalizedText.Of(place.In(text)).Text.Contains(normal.Text[at])))
                && normal.Original(new(0, normal.Text.Length)).Start >= 0;
        }).QuickCheckThrowOnFailure();
}
