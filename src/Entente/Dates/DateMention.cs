using Entente.Corpora;

namespace Entente.Dates;

/// <summary>A place in a text where time is spoken of, and the days that are meant.</summary>
public sealed record DateMention
{
    internal DateMention()
    {
    }

    /// <summary>The sentence.</summary>
    public required Sentence Sentence { get; init; }

    /// <summary>Where in the document's original text, in UTF-16 units.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>Date, interval, duration or set.</summary>
    public required DateKind Kind { get; init; }

    /// <summary>The value of TIMEX3, with X for what is not known: <c>2020-07-12</c>, <c>XXXX-07</c>, <c>(1988-02-01,1994-05-01,P75M)</c>, <c>P44D</c>, <c>PAST_REF</c>.</summary>
    public required string Timex { get; init; }

    /// <summary>How fine it is.</summary>
    public required DateGranularity Granularity { get; init; }

    /// <summary>How words around it bend it.</summary>
    public required DateModifier Modifier { get; init; }

    /// <summary>The first day that is meant: take this and <see cref="LastDay"/> for counts, charts and comparisons; <see langword="null"/> where it has no beginning, or is not resolved.</summary>
    public required DateOnly? FirstDay { get; init; }

    /// <summary>The last day that is meant, included; <see langword="null"/> where it has no end, or is not resolved.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>The resolution to the last of that name, as public specifications write it; <see langword="null"/> where there is none.</summary>
    /// <remarks>
    /// It agrees with <see cref="Timex"/>, and serves comparison with other tools. It differs from the days that are meant in three ways: an interval ends with the first day after it;
    /// "two years ago" is one day here and the year around it there; "the last three decades", said in 2024, are the whole decades from 1990 to 2020 here and the thirty years up to the
    /// document's date there. "That week", of which the text said nothing before, is the week of the document's date here and unresolved there.
    /// </remarks>
    public required DateResolution? Past { get; init; }

    /// <summary>The resolution to the next of that name; the same as <see cref="Past"/> where only one is possible.</summary>
    public required DateResolution? Future { get; init; }

    /// <summary>What it leaves open.</summary>
    public required DateAmbiguity Ambiguity { get; init; }

    /// <summary>By which rule it was resolved and from where it was counted, or why it was not resolved.</summary>
    public required string Reason { get; init; }

    /// <summary>Whether it has a first or a last day.</summary>
    public bool IsResolved => FirstDay is not null || LastDay is not null;

    /// <summary>The words themselves, on one line.</summary>
    public string Text => Corpora.Sentence.OnOneLine(Span.In(Sentence.Document.Text));

    /// <inheritdoc/>
    public override string ToString() => $"{Text} = {Timex}";
}
