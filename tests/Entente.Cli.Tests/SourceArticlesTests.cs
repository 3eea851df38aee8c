using Entente.Frames;
using Entente.Tests;

namespace Entente.Cli.Tests;

/// <summary>The notebooks on the five full articles that the sample corpus digests; the articles are not ours to ship.</summary>
public sealed class SourceArticlesTests
{
    [Fact]
    public void The_third_notebook_shows_partners_and_disputes_with_their_sentences()
    {
        var articles = Path.Combine(Repository.Shared, "seeds");
        var output = Directory.CreateTempSubdirectory("entente-articles-").FullName;
        try
        {
            var result = Command.Run(Repository.Root, "run", "notebooks", "-p", "corpus=" + articles, "-o", output);
            Assert.True(result.ExitCode == 0, result.Output + result.Error);
            var pairs = DataFrame.ReadCsv(Directory.GetFiles(Path.Combine(output, "tables"), "03-*.1.*.data.csv").Single());
            var evidence = DataFrame.ReadCsv(Directory.GetFiles(Path.Combine(output, "tables"), "03-*.1.*.evidence.csv").Single());

            Assert.True(Counts("Azerbaijan–Serbia") is { Cooperation: >= 15, Conflict: >= 1 });
            Assert.True(Counts("Armenia–Azerbaijan") is { Conflict: >= 3 });
            Assert.True(Counts("Hungary–Serbia") is { Cooperation: >= 2, Conflict: 0 });

            (long Cooperation, long Conflict) Counts(string pair)
            {
                var row = pairs.Rows.Single(row => row.String("pair") == pair);
                var sentences = evidence.Filter(sentence => sentence.Whole("row") == row.Index);
                var (cooperation, conflict) = (row.Whole("cooperation")!.Value, row.Whole("conflict")!.Value);
                Assert.Equal(cooperation, sentences.Filter(sentence => sentence.Whole("sign") > 0).RowCount);
                Assert.Equal(conflict, sentences.Filter(sentence => sentence.Whole("sign") < 0).RowCount);
                Assert.All(sentences.Rows, sentence => Assert.True(sentence.String("text")!.Length > 20));
                return (cooperation, conflict);
            }
        }
        finally
        {
            Directory.Delete(output, recursive: true);
        }
    }
}
