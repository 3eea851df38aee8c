using System.Net;
using System.Text.RegularExpressions;
using Entente.Notebooks.Publishing;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Notebooks.Tests.Publishing;

public class CSharpTextTests
{
    [Fact]
    public void Code_is_lightly_coloured() => Assert.Equal(
        "<span class=\"keyword\">var</span> x = <span class=\"number\">1</span> &lt; <span class=\"number\">2</span>; <span class=\"comment\">// &lt;b&gt;</span>\n<span class=\"keyword\">return</span> <span class=\"string\">&quot;a&amp;b&quot;</span>;",
        CSharpText.ToHtml("var x = 1 < 2; // <b>\nreturn \"a&b\";"));

    [Theory]
    [InlineData("#r \"x.dll\"\nvar s = $\"{1 + 1,3:F2} {{\" + @\"a\"\"b\" + \"\"\"raw\"\"\";")]
    [InlineData("this is ( not C# at all }} \"open")]
    [InlineData("#!magic\n/* open")]
    [InlineData("#if false\nhidden\n#endif\nx")]
    public void No_letter_is_lost(string code) => Assert.Equal(code, TextOf(CSharpText.ToHtml(code)));

    [Fact]
    public void No_letter_is_lost_whatever_the_cell_holds() => Prop.ForAll<NonNull<string>>(
        code => TextOf(CSharpText.ToHtml(code.Get)) == code.Get).QuickCheckThrowOnFailure();

    private static string TextOf(string html) => WebUtility.HtmlDecode(Regex.Replace(html, "<[^>]*>", ""));
}
