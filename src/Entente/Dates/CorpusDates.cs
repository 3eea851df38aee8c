using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Finds expressions of time in a corpus.</summary>
public static class CorpusDates
{
    /// <summary>Every expression of time in the documents, with the days it means.</summary>
    /// <remarks>
    /// English in full: dates, months, seasons, quarters, years, decades, centuries, weekdays and named days; "last", "next", "this" and "ago"; ranges, parts ("early", "mid-"), bounds
    /// ("since", "by"), lengths and sets. Dates with month and weekday names of Serbian (both scripts), Azerbaijani, Turkish, Russian, Hungarian, Armenian, Albanian, German, French and
    /// Spanish, and dates in figures. Words and rules: a lexer, a grammar over its tokens and <c>data/dates</c>; every rule looks a bounded number of words ahead, so the work is linear.
    /// <para>What is counted from now is counted from <see cref="Document.Date"/>; where that is missing it stays unresolved, and <see cref="DateMention.Reason"/> says so.
    /// "The next day" and "a year later" are counted from the date of which the text spoke before; where it spoke of none they stay unresolved,
    /// but in a sentence about the future count from the document's date and are marked <see cref="DateAmbiguity.Antecedent"/>. A date that does not exist, such as 31 February or week 54, is found and left unresolved.</para>
    /// Documents are worked on side by side; the result does not depend on how many at a time.
    /// </remarks>
    /// <param name="documents">A corpus, or any documents.</param>
    /// <param name="options">How to resolve; <see cref="DateOptions"/> says the defaults.</param>
    /// <param name="progress">Told after each document.</param>
    /// <param name="cancellationToken">Stops between two documents.</param>
    /// <exception cref="ArgumentException">An option is outside its range.</exception>
    /// <example><code>
    /// var dates = corpus.FindDates();
    /// dates.Where(date => date.FirstDay?.Year == 2020).ToFrame();
    /// </code></example>
    public static DateMentions FindDates(this IEnumerable<Document> documents, DateOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var finder = new DateFinder((options ?? new()).Checked());
        long done = 0;
        return new([.. documents.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(document =>
        {
            var found = finder.Find(document);
            progress?.Report(new(Interlocked.Increment(ref done), null, "documents"));
            return found;
        })]);
    }
}
