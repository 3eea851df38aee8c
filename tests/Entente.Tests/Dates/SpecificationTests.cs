using Entente.Frames;

namespace Entente.Tests.Dates;

/// <summary>Against a public specification (microsoft/Recognizers-Text 90e968e, MIT); see <c>specification/README.md</c>.</summary>
public class SpecificationTests
{
    private static readonly DataFrame Differences = DataFrame.ReadCsv(Path.Combine(SpecificationCase.Folder, "differences.csv"));

    [Theory]
    [InlineData("recognizers_DateParser.en.json", 137)]
    [InlineData("recognizers_DatePeriodParser.en.json", 252)]
    public void Every_case_is_answered_as_specified_but_for_those_that_are_listed_with_a_reason(string file, int count)
    {
        var cases = SpecificationCase.All(file);
        Assert.Equal(count, cases.Count);
        Assert.Equal(Listed(file, "values"), Answered(cases.Where(one => !one.HasValues)));
        Assert.Equal(Listed(file, "words"), Answered(cases.Where(one => one.HasValues && !one.HasWords)));
    }

    [Fact]
    public void At_least_ninety_five_in_a_hundred_are_exactly_as_specified()
    {
        var cases = SpecificationCase.All("recognizers_DateParser.en.json").Concat(SpecificationCase.All("recognizers_DatePeriodParser.en.json")).ToList();
        Assert.True(cases.Count(one => one.HasValues && one.HasWords) >= 0.95 * cases.Count);
        Assert.All(Differences.Rows, row => Assert.False(string.IsNullOrWhiteSpace(row.String("reason"))));
    }

    private static IEnumerable<string> Listed(string file, string what) =>
        Differences.Filter(row => row.String("file") == file && row.String("what") == what).Rows.Select(row => $"{row.Whole("case")}");

    private static IEnumerable<string> Answered(IEnumerable<SpecificationCase> cases) => cases.Select(one => $"{one.Number}").ToList();
}
