using Entente.Actors;
using Entente.Corpora;

namespace Entente.Relations;

/// <summary>A sentence that speaks of cooperation or conflict between two actors.</summary>
/// <param name="Source">Who acts, as far as the order of the words tells; see <see cref="CorpusRelations.FindRelations"/>.</param>
/// <param name="Target">Towards whom.</param>
/// <param name="Category">Of which kind.</param>
/// <param name="Sentence">The evidence.</param>
/// <param name="SignalSpan">The words that signal it, in the document's original text.</param>
/// <param name="Rule">The signal of the codebook and the pattern that tied the two actors to it.</param>
/// <param name="Negated">Whether the sentence denies it.</param>
public sealed record Relation(Actor Source, Actor Target, Category Category, Sentence Sentence, TextSpan SignalSpan, string Rule, bool Negated)
{
    /// <summary>+1 for cooperation, −1 for conflict, 0 where the sentence denies it.</summary>
    public int Sign => Negated ? 0 : Category.Sign;

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
    public string Explain() =>
        $"“{SignalSpan.In(Document.Text)}” signals {Category.Name} ({Category.Quadrant}){(Negated ? ", which the sentence denies" : "")}; {Source.Name} and {Target.Name} are tied to it by the pattern in {Rule}.";
}
