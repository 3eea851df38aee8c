using Entente.Corpora;
using Entente.Dates;

namespace Entente.Tests.Dates;

/// <summary>The five source articles, which are not ours to ship: every date in them is found, and resolved where the article has a date.</summary>
public class SeedDatesTests
{
    [Fact]
    public void Every_date_of_the_articles_is_found()
    {
        var corpus = Corpus.Read(Path.Combine(Repository.Shared, "seeds"));
        var dates = corpus.FindDates();
        string[] expected =
        [
            "0 2025-12-26 2025-12-26..2025-12-26", "0 2025 2025-01-01..2025-12-31", "0 (2024-12-26,2025-12-26,P1Y) 2024-12-26..2025-12-26",
            "1 2020-07-12 2020-07-12..2020-07-12",
            "2 2024 2024-01-01..2024-04-30", "2 1999 1999-01-01..1999-12-31", "2 2018 2018-01-01..2018-12-31", "2 (1988-02-01,1994-05-01,P75M) 1988-02-01..1994-05-31",
            "2 2020 2020-01-01..2020-12-31", "2 P44D ..", "2 2022-12 2022-12-01..2022-12-31", "2 P2D ..", "2 2023-09-20 2023-09-20..2023-09-20", "2 2023 2023-05-01..2023-08-31", "2 2023-11-14 2023-11-14..2023-11-14",
            "3 2024-11-28 2024-11-28..2024-11-28", "3 2024-12-02 2024-12-02..2024-12-02", "3 2024-11-26 2024-11-26..2024-11-26", "3 (1990-01-01,2020-01-01,P30Y) 1994-11-28..2024-11-28",
            "3 (1994-11-28,2024-11-28,P30Y) 1994-11-28..2024-11-28", "3 2022 2022-01-01..2022-12-31", "3 2025-01 2025-01-01..2025-01-31", "3 2009 2009-01-01..2009-12-31",
            "3 (2010-01-01,2015-01-01,P5Y) 2010-01-01..2015-12-31", "3 2013 2013-01-01..2013-12-31", "3 2023-10 2023-10-01..2023-10-31", "3 2025-06-22 2025-06-22..2025-06-22",
            "4 2025 2025-01-01..2025-12-31", "4 2023 2023-01-01..2023-12-31",
        ];
        var found = dates.Select(date => $"{corpus.Index().First(d => d.Item == date.Sentence.Document).Index} {date.Timex} {date.FirstDay:yyyy-MM-dd}..{date.LastDay:yyyy-MM-dd}").ToHashSet();
        Assert.Empty(expected.Except(found));
        Assert.All(dates.Where(date => !date.IsResolved), date => Assert.True(date.Kind is DateKind.Duration or DateKind.Set || date.Sentence.Document.Date is null, date.ToString()));
    }
}
