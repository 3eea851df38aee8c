using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class ClusterTrainerTests
{
    private static readonly string[] States = ["serbia", "hungary", "armenia", "georgia", "albania"];
    private static readonly string[] Verbs = ["praised", "accused", "met", "joined", "left"];
    private static readonly string[] Nouns = ["treaty", "border", "summit", "market", "union"];

    /// <summary>Every state with every verb and noun, so that nothing but the place in the sentence tells one kind from another.</summary>
    private static readonly WordClusters Clusters = ClusterTrainer.Train(
        [.. from state in States from verb in Verbs from noun in Nouns select (uint[])[Key(state), Key(verb), Key("the"), Key(noun)]]);

    [Fact]
    public void Words_that_stand_between_the_same_neighbours_are_of_one_class()
    {
        foreach (var kind in (string[][])[States, Verbs, Nouns]) Assert.Single(kind.Select(Class).Distinct());
        Assert.Equal(3, new[] { States[0], Verbs[0], Nouns[0] }.Select(Class).Distinct().Count());
    }

    [Fact]
    public void A_class_does_not_ask_for_capitals() => Assert.Equal(Class("serbia"), Class("SERBIA"));

    [Fact]
    public void Words_without_a_class_are_told_by_shape_and_ending()
    {
        Assert.Equal(Class("Ruritania"), Class("Graustania"));
        Assert.NotEqual(Class("Ruritania"), Class("ruritania"));
        Assert.NotEqual(Class("Ruritania"), Class("Serbia"));
    }

    [Fact]
    public void Written_and_read_again_they_are_the_same()
    {
        var (first, second) = (new ModelWriter(), new ModelWriter());
        Clusters.Write(first);
        var read = WordClusters.Read(new(first.ToArray(), "clusters"));
        read.Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
        Assert.Equal(Class("serbia"), new WordForm("serbia", read).Cluster);
    }

    private static uint Key(string word) => WordClusters.Key(new WordForm(word, WordClusters.None).Folded);

    private static ulong Class(string word) => new WordForm(word, Clusters).Cluster;
}
