using Entente.Relations;

namespace Entente.Tests.Relations.Changes;

public class RelationChangeTests
{
    private static readonly Entente.Relations.Relations Before = Told.By("one SRB AZE AGREE First.", "one ARM AZE ASSAULT Second.", "one SRB HUN AGREE Third.");

    [Fact]
    public void A_coding_compared_with_itself_has_no_changes()
    {
        var changes = Before.CompareWith(Before);
        Assert.Empty(changes);
        Assert.Equal(3, changes.UnchangedCount);
    }

    [Fact]
    public void What_was_added_removed_and_changed_is_listed_with_its_sentence()
    {
        var second = Before[1];
        var after = new Entente.Relations.Relations([Before[0], second with { Category = Codebook.Default.Category("ACCUSE") }, new Relation(second.Target, Before[2].Source, Before[0].Category, second.Sentence, second.SignalSpan, "new; rule", false)]);
        var changes = Before.CompareWith(after);
        Assert.Equal(["changed: ARM → AZE ASSAULT −1 → ARM → AZE ACCUSE −1", "added: nothing → AZE → SRB AGREE +1", "removed: SRB → HUN AGREE +1 → nothing"], changes.Select(change => change.ToString()));
        Assert.Equal(1, changes.UnchangedCount);
        Assert.Equal(["Second.", "Second.", "Third."], changes.ToFrame().Rows.Select(row => row.String("text")));
        Assert.Equal("1 added, 1 removed, 1 changed, 1 as before", changes.ToString());
    }

    [Fact]
    public void Comparing_the_other_way_round_swaps_added_and_removed()
    {
        var less = Before.Where(relation => relation.Involves("SRB"));
        Assert.Equal(["removed"], Before.CompareWith(less).Select(change => change.Kind));
        Assert.Equal(["added"], less.CompareWith(Before).Select(change => change.Kind));
    }
}
