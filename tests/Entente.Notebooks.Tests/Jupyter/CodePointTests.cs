using Entente.Notebooks.Jupyter;

namespace Entente.Notebooks.Tests.Jupyter;

public class CodePointTests
{
    [Theory]
    [InlineData("abc", 2, 2)]
    [InlineData("a😀b", 2, 3)]
    [InlineData("😀😀", 1, 2)]
    [InlineData("😀", 9, 2)]
    [InlineData("\ud83dx", 1, 1)]
    public void Code_points_are_found_in_UTF_16_and_back(string text, int codePoints, int index)
    {
        Assert.Equal(index, CodePoints.Index(text, codePoints));
        Assert.Equal(Math.Min(codePoints, CodePoints.Count(text, text.Length)), CodePoints.Count(text, index));
    }
}
