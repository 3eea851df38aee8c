namespace Entente.Actors;

/// <summary>The place at the head of a report from which it was sent: "BAKU, Nov 20 –", "LONDON (Reuters)", "MOSCOW 1996-08-30".</summary>
internal static class Dateline
{
    public static bool Stands(Reading reading, int sentence, NameMatch match)
    {
        var (start, end) = reading.Text.Range(sentence);
        if (match.First != start) return false;
        var (text, words) = (reading.Document.Text, reading.Words);
        var to = match.Last + 1 < end ? words[match.Last + 1].Start : reading.Document.Sentences[sentence].Span.End;
        var gap = text.AsSpan(words[match.Last].End, to - words[match.Last].End);
        var next = match.Last + 1 < end ? words[match.Last + 1] : default;
        if (gap.Contains('(') || gap.Contains('—') || gap.Contains(" –", StringComparison.Ordinal) || gap.Contains(" -", StringComparison.Ordinal) || gap.Contains("--", StringComparison.Ordinal)) return true;
        var capitals = words[match.First].Shape == Shape.Upper;
        if (next.End > 0 && reading.Terms.Calendar.Contains(next.Id)) return gap.Contains(',') || capitals;
        return capitals && (next.End == 0 || char.IsDigit(text[next.Start]));
    }
}
