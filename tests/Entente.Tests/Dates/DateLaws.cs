using System.Globalization;
using Entente.Corpora;
using Entente.Dates;
using FsCheck;
using FsCheck.Fluent;

namespace Entente.Tests.Dates;

/// <summary>What holds for every day.</summary>
public class DateLaws
{
    private static readonly string[] Notations =
        ["yyyy-MM-dd", "d MMMM yyyy", "MMMM d, yyyy", "dd.MM.yyyy", "d. MMM yyyy", "yyyy/M/d", "d MMM. yyyy", "dddd, d MMMM yyyy", "MMM d yyyy", "d-MMM-yyyy", "yyyy MMMM d"];

    private static Arbitrary<DateOnly> Days { get; } = Gen.Choose(new DateOnly(1000, 1, 1).DayNumber, new DateOnly(2199, 12, 31).DayNumber).Select(DateOnly.FromDayNumber).ToArbitrary();

    private static DateMention One(string text, DateOnly? date = null) => Assert.Single(new Corpus(new Document("d", text) { Date = date }).FindDates());

    [Fact]
    public void Law_a_day_in_any_notation_is_that_day() => Prop.ForAll(Days, Gen.Elements(Notations).ToArbitrary(), (day, notation) =>
    {
        var mention = One($"It was on {day.ToString(notation, CultureInfo.InvariantCulture)}, they say.");
        Assert.Equal((day, day, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateAmbiguity.None), (mention.FirstDay!.Value, mention.LastDay!.Value, mention.Timex, mention.Ambiguity));
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void Law_last_comes_before_the_document_and_next_does_not() => Prop.ForAll(Days, Days, (date, other) =>
    {
        var mention = One($"on {other.ToString("d MMMM", CultureInfo.InvariantCulture)}", date);
        Assert.True(mention.Past!.Value.Start < date && mention.Future!.Value.Start >= date);
        Assert.Equal((other.Month, other.Day, other.Month, other.Day), (mention.Past.Value.Start!.Value.Month, mention.Past.Value.Start.Value.Day, mention.Future!.Value.Start!.Value.Month, mention.Future.Value.Start.Value.Day));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_so_many_days_ago_and_so_many_days_after_that_is_the_document() => Prop.ForAll(Days, Gen.Choose(1, 3000).ToArbitrary(), (date, count) =>
    {
        var ago = One(count == 1 ? "1 day ago" : $"{count} days ago", date).FirstDay!.Value;
        Assert.Equal(date, One(FormattableString.Invariant($"{count} days after {ago:yyyy-MM-dd}")).FirstDay!.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_parts_of_a_year_share_it_out() => Prop.ForAll(Gen.Choose(1900, 2098).ToArbitrary(), year =>
    {
        var parts = new[] { "early", "mid", "late" }.Select(part => One(part == "mid" ? $"mid-{year}" : $"{part} {year}")).ToList();
        Assert.Equal(new DateOnly(year, 1, 1), parts[0].FirstDay!.Value);
        Assert.All(parts.Zip(parts.Skip(1)), pair => Assert.Equal(pair.First.LastDay!.Value.AddDays(1), pair.Second.FirstDay!.Value));
        Assert.Equal(new DateOnly(year, 12, 31), parts[2].LastDay!.Value);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Law_easter_is_a_sunday_of_spring_and_the_orthodox_one_is_not_earlier() => Prop.ForAll(Gen.Choose(1900, 2098).ToArbitrary(), year =>
    {
        var (western, orthodox) = (One($"Easter Sunday {year}").FirstDay!.Value, One($"Orthodox Easter {year}").FirstDay!.Value);
        Assert.Equal((DayOfWeek.Sunday, DayOfWeek.Sunday), (western.DayOfWeek, orthodox.DayOfWeek));
        Assert.InRange(western, new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        Assert.InRange(orthodox.DayNumber - western.DayNumber, 0, 35);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_result_is_the_same_however_many_documents_are_read_at_a_time()
    {
        var documents = Enumerable.Range(0, 400).Select(i => new Document($"d{i}", $"On {1 + i % 28} July {1990 + i % 30}, a week later, 0{1 + i % 9}/0{1 + i % 7}/2020, by Friday.") { Date = new(2020, 1, 1 + i % 31) }).ToList();
        var together = documents.FindDates().ToFrame().ToCsv();
        var apart = Entente.Frames.DataFrame.Concat(documents.Select(document => new[] { document }.FindDates().ToFrame())).ToCsv();
        Assert.Equal(apart, together);
        Assert.Equal(together, documents.FindDates().ToFrame().ToCsv());
    }
}
