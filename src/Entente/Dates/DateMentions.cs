using Entente.Frames;

namespace Entente.Dates;

/// <summary>The expressions of time in a corpus, in the order of the text.</summary>
[TypeFormatterSource(typeof(DataFrameFormatterSource), PreferredMimeTypes = ["text/html", "text/plain"])]
public sealed class DateMentions : TabularList<DateMention>
{
    internal DateMentions(IReadOnlyList<DateMention> mentions) : base(mentions) { }

    /// <summary>The mentions of which <paramref name="keep"/> is true, in their order.</summary>
    public DateMentions Where(Func<DateMention, bool> keep) => new([.. Items.Where(keep)]);

    /// <summary>
    /// One row a mention, in the order of the text: <c>document</c>, <c>sentence</c> (zero-based), <c>start</c>, <c>end</c> (UTF-16 units of the original text), <c>text</c>,
    /// <c>kind</c> (date, interval, duration, set), <c>timex</c>, <c>granularity</c>, <c>modifier</c> (missing where there is none), <c>first_day</c>, <c>last_day</c> (both included;
    /// missing where open or not resolved), <c>past_start</c>, <c>past_end</c>, <c>future_start</c>, <c>future_end</c> (the last and the next of that name as public specifications write
    /// them: for a date twice the day, for an interval the first day and the first day after; use <c>first_day</c> and <c>last_day</c> for your own counts, because these agree with <c>timex</c> and differ from the days meant: see <see cref="DateMention.Past"/>), <c>ambiguity</c> (day_month_order, past_or_future, nearest, century, name, weekday, antecedent; missing where there is none), <c>reason</c>, <c>evidence</c> (the sentence).
    /// </summary>
    public override DataFrame ToFrame() => new(
        Column.Strings("document", Items.Select(m => m.Sentence.Document.Id)),
        Column.Wholes("sentence", Items.Select(m => m.Sentence.Index)),
        Column.Wholes("start", Items.Select(m => m.Span.Start)),
        Column.Wholes("end", Items.Select(m => m.Span.End)),
        Column.Strings("text", Items.Select(m => m.Text)),
        Column.Strings("kind", Items.Select(m => Name(m.Kind))),
        Column.Strings("timex", Items.Select(m => m.Timex)),
        Column.Strings("granularity", Items.Select(m => Name(m.Granularity))),
        Column.Strings("modifier", Items.Select(m => m.Modifier == DateModifier.None ? null : Name(m.Modifier))),
        Column.Dates("first_day", Items.Select(m => m.FirstDay)),
        Column.Dates("last_day", Items.Select(m => m.LastDay)),
        Column.Dates("past_start", Items.Select(m => m.Past?.Start)),
        Column.Dates("past_end", Items.Select(m => m.Past?.End)),
        Column.Dates("future_start", Items.Select(m => m.Future?.Start)),
        Column.Dates("future_end", Items.Select(m => m.Future?.End)),
        Column.Strings("ambiguity", Items.Select(m => m.Ambiguity == DateAmbiguity.None ? null : Name(m.Ambiguity))),
        Column.Strings("reason", Items.Select(m => m.Reason)),
        Column.Strings("evidence", Items.Select(m => m.Sentence.Text)));

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Count} expressions of time, {Items.Count(m => m.IsResolved)} of them resolved");

    /// <summary>A name such as <c>day_month_order</c>.</summary>
    private static string Name<T>(T value) where T : struct, Enum =>
        string.Concat(value.ToString().Select((letter, at) => char.IsUpper(letter) ? (at > 0 && char.IsLower(value.ToString()[at - 1]) ? "_" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
