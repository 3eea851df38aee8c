using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>A sentence that speaks of cooperation or conflict between two actors.</summary>
/// <param name="Source">Who acts; where both act alike, the one named first.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="Category">Of which kind.</param>
/// <param name="Sentence">The evidence.</param>
/// <param name="SignalSpan">The words that signal it, in the document's original text.</param>
/// <param name="Rule">What fired: the codebook's modifiers and signal, and the pattern of grammar that tied the two actors to it.</param>
/// <param name="Negated">Whether the sentence denies it.</param>
public sealed record Relation(Actor Source, Actor Target, Category Category, Sentence Sentence, TextSpan SignalSpan, string Rule, bool Negated)
{
    /// <summary>+1 for cooperation, −1 for conflict, 0 where the sentence denies it.</summary>
    public int Sign => Negated ? 0 : Category.Sign;

    /// <summary>How strong it is, from −10 (war) to +10; 0 where the codebook gives no intensity.</summary>
    public double Intensity { get; init; }

    /// <summary>Whether it is told as a fact, as a plan, as a possibility, or as refused.</summary>
    public Modality Modality { get; init; }

    /// <summary>Whether it is told as past, present or to come.</summary>
    public Tense Tense { get; init; }

    /// <summary>Whether the words that signal it stand in quotation marks of their own: praise or blame held at arm's length.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Who is quoted or reported as saying it, other than the document's author: a name of the lexicon, or the words of the text; <see langword="null"/> where nobody is.</summary>
    public string? Speaker { get; init; }

    /// <summary>The document.</summary>
    public Document Document => Sentence.Document;

    /// <summary>The two actors whatever their roles, in ordinal order of their ids: <c>Armenia–Azerbaijan</c>.</summary>
    public string Pair => string.CompareOrdinal(Source.Id, Target.Id) <= 0 ? $"{Source.Name}–{Target.Name}" : $"{Target.Name}–{Source.Name}";

    /// <summary>The ids of the two in ordinal order: what makes a pair the same pair.</summary>
    internal (string, string) PairIds => string.CompareOrdinal(Source.Id, Target.Id) <= 0 ? (Source.Id, Target.Id) : (Target.Id, Source.Id);

    /// <summary>Whether the actor is one of the two.</summary>
    public bool Involves(string actor) => Source.Id == actor || Target.Id == actor;

    /// <summary>Whether these two are the actors, in either role.</summary>
    public bool Involves(string one, string other) => one != other && Involves(one) && Involves(other);

    /// <summary>Why the sentence was coded so, in words.</summary>
    public string Explain()
    {
        var (fired, pattern) = Rule.LastIndexOf("; ", StringComparison.Ordinal) is var cut and >= 0 ? (Rule[..cut], Rule[(cut + 2)..]) : (Rule, "");
        var told = (Modality, Negated) switch
        {
            (_, true) => ", which the sentence denies",
            (Modality.Intended, _) => ", as something intended",
            (Modality.Hypothetical, _) => ", as something possible or conditional",
            (Modality.Refused, _) => ", as something refused or ended",
            _ => "",
        };
        return $"“{Corpora.Sentence.OnOneLine(SignalSpan.In(Document.Text))}” signals {Category.Name} ({Category.Quadrant}){told}, by {fired}; "
            + $"{Source.Name} and {Target.Name} are tied to it by grammar: {pattern}."
            + (IsQuoted ? " The words stand in quotation marks." : "")
            + (Speaker is { } speaker ? $" {speaker} is reported as saying so." : "");
    }
}
