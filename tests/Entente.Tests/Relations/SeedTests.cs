using Entente.Actors;
using Entente.Corpora;
using Entente.Relations;

namespace Entente.Tests.Relations;

/// <summary>Who does what to whom in the five source articles: what the coder found and a reader confirmed, which says nothing of what it misses. Facts only, for the articles are not ours to ship. A document is known by the first three letters of its file's name.</summary>
public class SeedTests
{
    private static readonly Lazy<Entente.Relations.Relations> Found = new(() => Corpus.Read([Path.Combine(Repository.Shared, "seeds")]).FindRelations(ActorLexicon.Default, Codebook.Default));

    [Theory]
    [InlineData("000", "AZE", "SRB", "COOPERATE", 1)]
    [InlineData("000", "SRB", "RUS", "ACCUSE", 0)]
    [InlineData("001", "SRB", "AZE", "ACCUSE", -1)]
    [InlineData("001", "SRB", "ARM", "COOPERATE", 1)]
    [InlineData("001", "SRB", "AZE", "AGREE", 1)]
    [InlineData("001", "SRB", "AZE", "COOPERATE", 1)]
    [InlineData("001", "AZE", "SRB", "SUPPORT", 1)]
    [InlineData("001", "AZE", "ARM", "ASSAULT", -1)]
    [InlineData("001", "SRB", "ARM", "AID", 1)]
    [InlineData("001", "ARM", "AZE", "ASSAULT", -1)]
    [InlineData("001", "AZE", "XKX", "REJECT", -1)]
    [InlineData("001", "BIH", "AZE", "SUPPORT", 1)]
    [InlineData("001", "AZE", "SRB", "COOPERATE", 1)]
    [InlineData("001", "SRB", "AZE", "SUPPORT", 1)]
    [InlineData("001", "SRB", "BIH", "ASSAULT", -1)]
    [InlineData("001", "ARM", "NAGORNO-KARABAKH", "ASSAULT", -1)]
    [InlineData("002", "SRB", "AZE", "SUPPORT", 1)]
    [InlineData("002", "SRB", "ALB", "REJECT", -1)]
    [InlineData("002", "AZE", "ARM", "ASSAULT", -1)]
    [InlineData("002", "SRB", "AZE", "COOPERATE", 1)]
    [InlineData("002", "NATO", "XKX", "ASSAULT", -1)]
    [InlineData("002", "RUS", "NATO", "ACCUSE", -1)]
    [InlineData("002", "RUS", "AZE", "AID", 1)]
    [InlineData("002", "RUS", "SRB", "AID", 1)]
    [InlineData("002", "ARM", "AZE", "REJECT", -1)]
    [InlineData("002", "RUS", "ARM", "AID", 1)]
    [InlineData("002", "AZE", "NAGORNO-KARABAKH", "ASSAULT", -1)]
    [InlineData("002", "RUS", "ARM", "ACCUSE", -1)]
    [InlineData("002", "RUS", "UKR", "ASSAULT", -1)]
    [InlineData("002", "ARM", "UKR", "SUPPORT", 1)]
    [InlineData("002", "ARM", "USA", "COOPERATE", 1)]
    [InlineData("002", "ARM", "CSTO", "REJECT", -1)]
    [InlineData("002", "ARM", "RUS", "REJECT", -1)]
    [InlineData("002", "ARM", "CSTO", "THREATEN", -1)]
    [InlineData("002", "AZE", "ARM", "THREATEN", -1)]
    [InlineData("002", "ARM", "ICC", "COOPERATE", 1)]
    [InlineData("002", "ARM", "NATO", "AGREE", 1)]
    [InlineData("002", "AZE", "RUS", "COOPERATE", 1)]
    [InlineData("002", "ARM", "RUS", "ACCUSE", -1)]
    [InlineData("002", "SRB", "ARM", "REJECT", -1)]
    [InlineData("002", "AZE", "ARM", "REJECT", -1)]
    [InlineData("003", "NATO", "AZE", "COOPERATE", 1)]
    [InlineData("003", "CHN", "USA", "REJECT", -1)]
    [InlineData("004", "HRV", "SRB", "THREATEN", -1)]
    [InlineData("004", "ALB", "SRB", "THREATEN", -1)]
    [InlineData("004", "XKX", "SRB", "THREATEN", -1)]
    [InlineData("004", "EU", "SRB", "REQUEST", -1)]
    [InlineData("004", "NATO", "SRB", "REQUEST", -1)]
    [InlineData("004", "SRB", "HUN", "COOPERATE", 1)]
    [InlineData("004", "HUN", "SRB", "COOPERATE", 1)]
    [InlineData("004", "SRB", "HUN", "AGREE", 1)]
    [InlineData("004", "SRB", "HUN", "COOPERATE", 0)]
    [InlineData("004", "HUN", "NATO", "SUPPORT", 1)]
    [InlineData("004", "HRV", "ALB", "SUPPORT", 1)]
    [InlineData("004", "HRV", "XKX", "SUPPORT", 1)]
    [InlineData("004", "ALB", "XKX", "SUPPORT", 1)]
    public void What_an_article_asserts_is_found(string document, string source, string target, string category, int sign) =>
        Assert.Contains(Relations(document), relation => relation.Source.Id == source && relation.Target.Id == target && relation.Category.Name == category && relation.Sign == sign);

    [Theory]
    [InlineData("000", "NATO", "SRB", "it lies between their countries")]
    [InlineData("001", "AZE", "ALB", "nothing is said of the two")]
    [InlineData("001", "BIH", "XKX", "they are likened, not related")]
    [InlineData("001", "BIH", "NAGORNO-KARABAKH", "it is news of it that is welcomed")]
    [InlineData("002", "SRB", "BLR", "nothing is said of the two")]
    [InlineData("002", "NAGORNO-KARABAKH", "SRB", "a headline on the relations of two others")]
    [InlineData("004", "EU", "NATO", "the two countries are two others")]
    [InlineData("004", "HUN", "XKX", "nothing is said of the two")]
    public void What_an_article_does_not_say_is_not_found(string document, string one, string other, string reason) =>
        Assert.False(Relations(document).Any(relation => relation.Involves(one, other)), reason);

    [Fact]
    public void Speakers_are_kept_apart_and_plans_and_denials_marked()
    {
        Assert.Contains(Relations("001"), relation => relation is { Source.Id: "SRB", Target.Id: "ARM", Speaker: "Azerbaijan" });
        Assert.Contains(Relations("004"), relation => relation is { Speaker: "Aleksandar Vučić", Modality: Modality.Intended } && relation.Involves("SRB", "HUN"));
        Assert.Contains(Relations("004"), relation => relation is { Speaker: "Oleg Bondarenko", Sign: 0, Negated: true } && relation.Involves("SRB", "HUN"));
        Assert.All(Relations("000").Where(relation => relation.Involves("RUS") && !relation.Negated), relation => Assert.Equal(Modality.Hypothetical, relation.Modality));
    }

    private static List<Relation> Relations(string document) => [.. Found.Value.Where(relation => relation.Document.Id.StartsWith(document, StringComparison.Ordinal))];
}
