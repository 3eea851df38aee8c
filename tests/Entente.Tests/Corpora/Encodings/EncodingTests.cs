using System.Text;
using Entente.Corpora;

namespace Entente.Tests.Corpora;

public sealed class EncodingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("windows-1250", "Predsednik Aleksandar Vučić i ministar odbrane Bratislav Gašić sreli su se s mađarskim kolegom; ćerka, žena i đak čekahu kišu.")]
    [InlineData("windows-1250", "Prezydent powiedział, że współpraca między państwami będzie trwała dłużej, niż ktokolwiek się spodziewał.")]
    [InlineData("windows-1250", "A két ország között megkötött együttműködési szerződés szerint a fegyverek szállítása később történik, erős őrizet mellett.")]
    [InlineData("windows-1251", "Председник Србије састао се са колегом из Азербејџана, а њихове владе потписале су споразум о сарадњи.")]
    [InlineData("windows-1251", "Президент подписал соглашение о сотрудничестве, и обе стороны объявили о новом этапе отношений.")]
    [InlineData("windows-1252", "Le président a déclaré à l'Élysée que la coopération entre les deux États était réelle, même après les élections.")]
    [InlineData("windows-1252", "Die Außenminister erklärten, daß über die nächsten Maßnahmen später entschieden würde; für Österreich gälten Übergänge.")]
    [InlineData("windows-1252", "El señor presidente explicó que la situación económica exigía más cooperación, según informó después la televisión española.")]
    [InlineData("windows-1254", "Cumhurbaşkanı, iki ülke arasındaki ilişkilerin güçlü olduğunu söyledi; görüşmede işbirliği ve güvenlik ele alındı.")]
    public void A_Windows_code_page_is_known_by_its_letters_and_said_to_be_doubtful(string name, string text)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name)!;
        var corpus = Corpus.Read(folder.Write("a.txt", encoding.GetBytes(text)));
        Assert.Equal(text, corpus[0].Text);
        var row = Assert.Single(corpus.Report.Rows, row => row.String("field") == "encoding");
        Assert.Equal((name, "letter frequencies"), (row.String("value"), row.String("how")));
        Assert.Contains("not UTF-8", row.String("doubt"));
    }

    [Fact]
    public void Quotes_and_dashes_that_all_code_pages_share_leave_no_doubt_about_the_text()
    {
        var corpus = Corpus.Read(folder.Write("a.txt", [.. "He said: "u8, 0x93, .. "No"u8, 0x94, .. " "u8, 0x96, .. " and left."u8]));
        Assert.Equal("He said: “No” – and left.", corpus[0].Text);
        Assert.Contains(corpus.Report.Rows, row => row.String("doubt")?.Contains("all Windows code pages share", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void An_encoding_that_is_said_is_taken()
    {
        var path = folder.Write("a.txt", CodePagesEncodingProvider.Instance.GetEncoding(1250)!.GetBytes("Vučić"));
        Assert.Equal("Vučić", Corpus.Read(path, new() { Encoding = "windows-1250" })[0].Text);
        Assert.Contains("'utf-9'", Assert.Throws<ArgumentException>(() => Corpus.Read(path, new() { Encoding = "utf-9" })).Message);
    }

    [Fact]
    public void A_character_across_the_border_of_two_chunks_is_whole()
    {
        for (var before = 65_530; before < 65_540; before++)
        {
            var text = string.Concat(Enumerable.Repeat("word ", before / 5)) + new string('x', before % 5) + "🙂š конец";
            Assert.Equal(text, Corpus.Read(folder.Write("a.txt", text))[0].Text);
        }
    }

    [Fact]
    public void A_file_that_ends_within_a_character_is_not_UTF8() =>
        Assert.Contains("byte 6", Assert.Throws<CorpusException>(() => Corpus.Read(folder.Write("a.txt", [.. "12 34 "u8, 0xE2, 0x80]))).Message);

    [Theory]
    [InlineData("VuÄiÄ‡ said itâ€™s over", "Vučić said it’s over")]
    [InlineData("DuÅ¡an ProrokoviÄ‡ â€“ Belgrade", "Dušan Proroković – Belgrade")]
    [InlineData("CafÃ© in BogotÃ¡, 5 â‚¬", "Café in Bogotá, 5 €")]
    public void Mojibake_is_reported_and_repaired_only_on_request(string text, string meant)
    {
        // The second byte of č has no sign of its own in Windows-1252 and reads as a control character.
        text = text.Replace("VuÄi", "VuÄ\u008Di", StringComparison.Ordinal);
        var path = folder.Write("a.txt", text);
        var plain = Corpus.Read(path);
        Assert.Equal(text, plain[0].Text);
        var row = Assert.Single(plain.Report.Rows, row => row.String("field") == "mojibake");
        Assert.Contains("windows-1252", row.String("how"));
        Assert.Contains("RepairMojibake", row.String("doubt"));

        var repaired = Corpus.Read(path, new() { RepairMojibake = true });
        Assert.Equal(meant, repaired[0].Text);
        Assert.Equal(meant, repaired[0].Body[0].In(repaired[0].Text));
    }

    [Theory]
    [InlineData("Vučić met Aliyev – “smart power”, he said; it’s Élysée, Ärger, SPÓŁKA, Übung.")]
    [InlineData("Сјеница и Рјечица: људи, њива, ђак, Ђорђе, „наводник“.")]
    [InlineData("İstanbul’da görüştü; ÇOK ÖNEMLİ. “ÜÇ”")]
    [InlineData("Łódź, ŻÓŁĆ, Žilina, Čačak, România, Ţara")]
    public void True_letters_are_no_mojibake(string text) =>
        Assert.DoesNotContain(Corpus.Read(folder.Write("a.txt", text)).Report.Rows, row => row.String("field") == "mojibake");

    [Fact]
    public void Repairing_moves_the_body_with_the_text()
    {
        var path = folder.Write("a.md", "---\ntitle: VuÅ¡a\n---\nThe body is here.");
        var document = Corpus.Read(path, new() { RepairMojibake = true })[0];
        Assert.Equal(("Vuša", "The body is here."), (document.Title, document.Body[0].In(document.Text)));
    }
}
