using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class ScoresTests
{
    [Theory]
    [InlineData(new[] { 3, 9, 4 }, 1, 5)]
    [InlineData(new[] { 9, 3, 4 }, 0, 5)]
    [InlineData(new[] { 7, 2, 7 }, 0, 0)]
    [InlineData(new[] { -5, -2, -9 }, 1, 3)]
    [InlineData(new[] { 8 }, 0, int.MaxValue)]
    public void The_leading_class_is_the_first_of_the_highest_and_leads_by_what_the_next_lacks(int[] scores, int best, int lead)
    {
        Assert.Equal((best, lead), Scores.Leading(scores));
        Assert.Equal(best, Scores.Best(scores));
    }
}
