using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Finds and resolves the expressions of time of one document.</summary>
internal sealed class DateFinder(DateOptions options)
{
    /// <summary>"The next day" looks no farther back for the day before it, in UTF-16 units.</summary>
    private const int AntecedentReach = 600;

    /// <summary>No text in English of more than a line does without all of these, and no other language of <c>data/dates</c> has one.</summary>
    private static readonly string[] English = [" the ", " of ", " and ", " was ", " with "];

    public IReadOnlyList<DateMention> Find(Document document)
    {
        var readings = Read(document);
        if (readings.Count == 0) return [];
        var (order, reason) = OrderEvidence.Of(document, readings, options.Order);
        var clock = new Clock(document.Date ?? options.ReferenceDate, null, order, reason);
        var mentions = new List<DateMention>(readings.Count);
        var sentences = document.Sentences;
        var at = 0;
        DateMention? antecedent = null;
        foreach (var reading in readings)
        {
            while (at + 1 < sentences.Count && sentences[at + 1].Span.Start <= reading.Span.Start) at++;
            var near = antecedent is { FirstDay: { } first } && reading.Span.Start - antecedent.Span.End <= AntecedentReach ? first : (DateOnly?)null;
            var mention = Resolve(reading, sentences[at], clock with { Antecedent = near });
            if (!options.IncludeVague && mention.Granularity == DateGranularity.Unknown) continue;
            mentions.Add(mention);
            if (mention is { FirstDay: not null, Granularity: > DateGranularity.Unknown and <= DateGranularity.Year, Kind: DateKind.Date or DateKind.Interval }) antecedent = mention;
        }
        return mentions;
    }

    private List<Reading> Read(Document document)
    {
        var readings = new List<Reading>();
        var (run, grammar) = (new TokenRun(), new DateGrammar());
        foreach (var paragraph in document.Paragraphs)
        {
            var lexer = new Lexer(document.Text, paragraph.Start, paragraph.End);
            while (lexer.Read(run)) grammar.Read(run, readings);
        }
        Share(readings, document.Text);
        if (!readings.Exists(reading => reading.IsForeign)) return readings;
        var foreign = readings.Count(reading => reading.NamesForeignMonth && !reading.IsForeign);
        var isForeign = foreign * 2 > readings.Count(reading => !reading.IsForeign);
        var isEnglish = new Lazy<bool>(() => English.Any(word => document.Text.Contains(word, StringComparison.OrdinalIgnoreCase)));
        readings.RemoveAll(reading => reading.IsForeign && !isForeign && document.Text[reading.Span.Start] < 'Ͱ' && !(reading.IsForeignAlone && !isEnglish.Value));
        return readings;
    }

    /// <summary>In "July and August 2020" the year is that of both.</summary>
    private static void Share(List<Reading> readings, string text)
    {
        for (var at = readings.Count - 2; at >= 0; at--)
        {
            var (one, next) = (readings[at], readings[at + 1]);
            if (!one.Node.LacksYear || next.Node is RangeExpression || next.Node.Given is not { Year: { } year, Month: { } month } || !IsConjunction(text.AsSpan(one.Span.End, next.Span.Start - one.Span.End))) continue;
            readings[at] = one with { Node = one.Node.InYear(one.Node.Given.Month > month ? year - 1 : year) };
        }
    }

    private static bool IsConjunction(ReadOnlySpan<char> between) => between.Length <= 12 && between.Trim(" \u00A0\r\n,") is "and" or "or" or "" or "and on" or "and in" && !between.IsEmpty;

    private DateMention Resolve(Reading reading, Sentence sentence, Clock clock)
    {
        if (reading.Node is InExpression into && Tense.IsFuture(sentence, reading.Span) == false) reading = reading with { Node = into.AsLength, Span = new(into.Start, reading.Span.End) };
        if (reading.Node.IsAnaphoric && clock.Antecedent is null) clock = clock with { IsAhead = Tense.IsFuture(sentence, reading.Span) == true };
        var resolved = reading.Node.Resolve(clock);
        var open = !resolved.IsFixed;
        var future = open && (options.Preference switch
        {
            DatePreference.Past => false,
            DatePreference.Future => true,
            _ => resolved.Modifier == DateModifier.Until || clock.Reference is { } now && resolved.FutureDays is { } days && days.Holds(now) || Tense.IsFuture(sentence, reading.Span) == true,
        });
        var chosen = (future ? resolved.FutureDays : resolved.PastDays) ?? resolved.FutureDays ?? resolved.PastDays;
        return new DateMention
        {
            Sentence = sentence,
            Span = reading.Span,
            Kind = resolved.Kind,
            Timex = resolved.Timex,
            Granularity = resolved.Granularity,
            Modifier = resolved.Modifier,
            FirstDay = chosen?.First,
            LastDay = chosen?.Last,
            Past = resolved.Past,
            Future = resolved.Future,
            Ambiguity = resolved.Ambiguity | (reading.Node.IsAnaphoric && clock is { Antecedent: null, IsAhead: true } && chosen is not null ? DateAmbiguity.Antecedent : DateAmbiguity.None) | (open && (resolved.Ambiguity & DateAmbiguity.Century) == 0 ? DateAmbiguity.PastOrFuture : DateAmbiguity.None),
            Reason = open ? $"{resolved.Reason}; {(future ? "the next" : "the last")} one is taken" : resolved.Reason,
        };
    }
}
