using System.Runtime.Intrinsics;
using Entente.Grammar;

namespace Entente.Tests.Grammar;

public class MoveModelTests
{
    /// <summary>More features than the small table has places, so that many share one, spread over all keys.</summary>
    private static readonly (uint Key, MoveWeights Weights, int Count)[] Rows =
        [.. Enumerable.Range(1, 200_000).Select(i => ((uint)i * 21_001u, new MoveWeights((short)(i % 401 - 200), (short)(i % 7), (short)-(i % 1201), 1), i * 31 % 1009))];

    private static readonly MoveModel Model = new(Rows);

    [Fact]
    public void A_score_is_the_sum_of_the_weights_of_all_features_that_have_any()
    {
        foreach (var rows in Rows.Chunk(50))
        {
            // Between the known features stand as many that no table has.
            var scores = Model.Score([.. rows.SelectMany(row => (uint[])[row.Key, row.Key + 1])]);
            Assert.Equal(Vector128.Create(rows.Sum(row => row.Weights.Shift), rows.Sum(row => row.Weights.Left), rows.Sum(row => row.Weights.Right), rows.Length), scores);
        }
    }

    [Fact]
    public void Features_without_weights_score_nothing()
    {
        Assert.Equal(Vector128<int>.Zero, Model.Score([]));
        Assert.Equal(Vector128<int>.Zero, Model.Score([.. Rows.Select(row => row.Key + 1)]));
    }

    [Fact]
    public void Written_and_read_again_a_model_has_the_same_bytes_and_scores()
    {
        var (first, second) = (new ModelWriter(), new ModelWriter());
        Model.Write(first);
        var read = MoveModel.Read(new(first.ToArray(), "moves"));
        read.Write(second);
        Assert.Equal(first.ToArray(), second.ToArray());
        foreach (var rows in Rows.Chunk(70))
        {
            uint[] features = [.. rows.Select(row => row.Key)];
            Assert.Equal(Model.Score([.. features]), read.Score([.. features]));
        }
    }
}
