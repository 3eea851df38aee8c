using Entente.Corpora;

namespace Entente.Tests.Corpora;

public class CleanTests
{
    [Theory]
    [InlineData("top of page", "page navigation")]
    [InlineData("Share on Twitter", "share bar")]
    [InlineData("date 2025-12-26 + ↺ − 16 px", "date line")]
    [InlineData("02.12.2024", "date line")]
    [InlineData("Source: Some Agency", "source line")]
    [InlineData("Published: Monday, 4 March 2024 at 10:30 GMT", "date line")]
    [InlineData("Last updated on March 4th, 2024, 10:30 p.m.", "date line")]
    [InlineData("Getty Images", "image credit")]
    [InlineData("AFP via Getty Images", "image credit")]
    [InlineData("Photo by Jane Doe for the Press Office", "image credit")]
    [InlineData("Two presidents shake hands in Baku. (Photo: Jane Doe/AFP)", "image credit")]
    [InlineData("Caption: President of the country at the meeting", "image credit")]
    [InlineData("Reporting by Jane Roe in Belgrade; Editing by John Doe", "byline")]
    [InlineData("Most read", "page navigation")]
    [InlineData("Recommended for you", "page navigation")]
    [InlineData("Continue reading below", "page navigation")]
    [InlineData("Accept all cookies", "page navigation")]
    [InlineData("Comments (12)", "page navigation")]
    [InlineData("3 min read", "page navigation")]
    [InlineData("Home > News > World", "page navigation")]
    [InlineData("Read more: Who said what in Baku", "page navigation")]
    [InlineData("Click here to sign up", "share bar")]
    [InlineData("Share this article on Facebook, Twitter or by e-mail", "share bar")]
    [InlineData("Sign up for our weekly newsletter", "share bar")]
    [InlineData("Follow Jane Doe on Twitter", "share bar")]
    [InlineData("All rights reserved.", "copyright")]
    [InlineData("Copyright Some Agency 2024", "copyright")]
    [InlineData("Two men signing. Image credit: Somebody via Somewhere.", "image credit")]
    [InlineData("Jane Doe | Fellow for Somewhere", "byline")]
    [InlineData("© 2009-2025 Some Centre", "copyright")]
    [InlineData("Tel: +90 (312) 000 00 00", "contact line")]
    [InlineData("<https://example.org/page>", "contact line")]
    public void Page_furniture_is_removed_and_the_rule_is_named(string line, string rule)
    {
        var document = new Corpus(new Document("a", $"The article says something about two countries.\n\n{line}\n\nIt goes on.")).Clean()[0];
        Assert.Equal(["The article says something about two countries.", "It goes on."], document.Sentences.Select(sentence => sentence.Text));
        var removal = Assert.Single(document.Removals);
        Assert.Equal((line, rule), (removal.Span.In(document.Text), removal.Rule));
    }

    [Fact]
    public void What_follows_the_note_on_citing_goes_with_it()
    {
        var document = new Corpus(new Document("a", "The article is here and has a sentence of some length.\n\nMore of it is here, and it is longer than what follows.\n\nTo cite this article: Doe 2025.\n\nSome Street 12")).Clean()[0];
        Assert.Equal(2, document.Sentences.Count);
    }

    [Fact]
    public void A_note_on_the_author_early_in_the_text_takes_nothing_with_it()
    {
        var article = string.Concat(Enumerable.Repeat("A sentence of the article. ", 20));
        Assert.True(new Corpus(new Document("a", $"About the author\n\n{article}")).Clean()[0].Sentences.Count >= 20);
    }

    [Theory]
    [InlineData("About the author of the letter little is known.", 3)]
    [InlineData("About the author: Jane Doe writes.", 1)]
    public void Only_a_heading_takes_what_follows_with_it(string line, int left) =>
        Assert.Equal(left, new Corpus(new Document("a", $"The article is here and has a sentence of some length, so that the next line stands in its second half.\n\n{line}\n\nHe served in Mali.")).Clean()[0].Sentences.Count);

    [Fact]
    public void A_line_that_stands_twice_is_read_once()
    {
        var document = new Corpus(new Document("a", "New Alliance Born Somewhere\n\nNew Alliance Born Somewhere\n\nThe text.")).Clean()[0];
        Assert.Equal(["New Alliance Born Somewhere", "The text."], document.Sentences.Select(sentence => sentence.Text));
        Assert.Equal("repeated line", Assert.Single(document.Removals).Rule);
    }

    [Fact]
    public void A_refrain_is_read_as_often_as_it_is_said()
    {
        var speech = new Corpus(new Document("a", "This leads to peace, not to war.\n\nWe shall build roads.\n\nThis leads to peace, not to war.")).Clean()[0];
        Assert.Empty(speech.Removals);
    }

    [Fact]
    public void The_lines_below_a_signature_go_with_it()
    {
        var document = new Corpus(new Document("a", "A sentence of the article.\n\nJane Doe,\n\nBosnia and Herzegovina") { Author = "Jane Doe" }).Clean()[0];
        Assert.Equal(["A sentence of the article."], document.Sentences.Select(sentence => sentence.Text));
    }

    [Theory]
    [InlineData("Serbia and Azerbaijan signed an agreement in Baku.")]
    [InlineData("The source of the dispute is older.")]
    [InlineData("They share a border with Russia, which matters to both of them, as everybody knows here.")]
    [InlineData("Next year the two presidents will meet again.")]
    [InlineData("Search parties found nobody.")]
    [InlineData("Share prices fell in Tokyo on Monday.")]
    [InlineData("Share boost for a bank")]
    [InlineData("Follow the money, said the prosecutor in Baku.")]
    [InlineData("Follow us, the minister told the crowd.")]
    [InlineData("Subscribe to the view that Russia is weak, and much follows.")]
    [InlineData("Sign up or leave, the union told its members.")]
    [InlineData("Like Serbia, Azerbaijan is not in the alliance.")]
    [InlineData("Click bait is everywhere.")]
    [InlineData("Read more books, the president told students in Ankara.")]
    [InlineData("Copyright law was debated in parliament.")]
    [InlineData("All rights reserved to the state under the constitution were debated in Skopje.")]
    [InlineData("(c) It provides us with the means to help our friends.")]
    [InlineData("(c) For refunds.")]
    [InlineData("Photo by Reuters shows that the minister met his Serbian counterpart.")]
    [InlineData("Photo by Somebody. He took a photo by the river.")]
    [InlineData("Published figures show that 40 people died in the attack.")]
    [InlineData("Updated at midnight, the list had 12 names.")]
    [InlineData("May 2020 was the end of it.")]
    [InlineData("Reporting by journalists found that ministers lied.")]
    [InlineData("Reuters reported the attack.")]
    [InlineData("More news came from Baku.")]
    [InlineData("Comments by the minister were published.")]
    [InlineData("At home, Serbia > Croatia is what the fans shout.")]
    public void Prose_is_not_furniture(string sentence)
    {
        var document = new Corpus(new Document("a", $"{sentence}\n\nIt goes on.")).Clean()[0];
        Assert.Empty(document.Removals);
    }

    [Fact]
    public void Cleaning_twice_is_cleaning_once()
    {
        var once = new Corpus(new Document("a", "top of page\n\nThe text.\n\nbottom of page")).Clean();
        Assert.Equal(once.Removals().ToCsv(), once.Clean().Removals().ToCsv());
        Assert.Equal(once[0].Body, once.Clean()[0].Body);
    }
}
