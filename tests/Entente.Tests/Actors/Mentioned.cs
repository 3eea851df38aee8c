using Entente.Actors;
using Entente.Corpora;

namespace Entente.Tests.Actors;

/// <summary>Mentions written short, to compare with.</summary>
internal static class Mentioned
{
    public static Mentions Find(string text, string? date = null, MentionOptions? options = null) =>
        new[] { new Document("a", text) { Date = date is null ? null : DateOnly.Parse(date) } }.FindMentions(ActorLexicon.Default, options);

    /// <summary>Such as <c>Baku:AZE:Place Vučić:VUCIC-ALEKSANDAR:Person</c>.</summary>
    public static string In(string text, string? date = null) => string.Join(' ', Find(text, date).Select(mention => $"{mention.Text.Replace(' ', '_')}:{mention.Actor.Id}:{mention.Kind}"));

    /// <summary>The ids alone.</summary>
    public static string Ids(string text, string? date = null) => string.Join(' ', Find(text, date).Select(mention => mention.Actor.Id));
}
