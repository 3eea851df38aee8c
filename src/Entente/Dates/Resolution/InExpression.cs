namespace Entente.Dates;

/// <summary>"in three weeks": that far ahead, or a length only ("the first visit in 30 years"), which the sentence around it tells.</summary>
/// <param name="Length">The length.</param>
/// <param name="Start">Where its words begin in the text, after "in".</param>
internal sealed record InExpression(Length Length, int Start) : Expression
{
    public override Resolved Resolve(Clock clock) => new ShiftExpression(Length, 1).Resolve(clock);

    /// <summary>As a length only.</summary>
    public LengthExpression AsLength => new(Length);
}
