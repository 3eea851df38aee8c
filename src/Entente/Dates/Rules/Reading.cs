using Entente.Corpora;

namespace Entente.Dates;

/// <summary>An expression in a text, before it is resolved.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Node">What it is.</param>
/// <param name="IsForeign">Whether it stands on a word of another language than English alone.</param>
/// <param name="NamesForeignMonth">Whether a month in it is of another language.</param>
/// <param name="IsForeignAlone">Whether that word is a weekday that is no other word in another language of <c>data/dates</c>.</param>
internal sealed record Reading(TextSpan Span, Expression Node, bool IsForeign, bool NamesForeignMonth, bool IsForeignAlone);
