using System.Text.RegularExpressions;
using Entente.Notebooks.Sessions;
using Entente.Tests;

namespace Entente.Notebooks.Tests;

public partial class ReadmeTests
{
    [Fact]
    public void Every_snippet_of_the_README_runs()
    {
        var snippets = Snippet().Matches(File.ReadAllText(Path.Combine(Repository.Root, "README.md"))).Select(match => match.Groups[1].Value).ToList();
        Assert.True(snippets.Count >= 4);
        using var folder = new TemporaryFolder();
        var before = Directory.GetCurrentDirectory();
        Directory.CreateDirectory(Path.Combine(folder.Path, "data", "corpus"));
        foreach (var file in Directory.GetFiles(Path.Combine(Repository.Root, "data", "corpus")))
            File.Copy(file, Path.Combine(folder.Path, "data", "corpus", Path.GetFileName(file)));
        try
        {
            Directory.SetCurrentDirectory(folder.Path);
            var session = new Session();
            foreach (var (index, snippet) in snippets.Index())
            {
                var evaluation = session.Evaluate(snippet, index + 1);
                Assert.True(evaluation.Status == EvaluationStatus.Succeeded, $"{snippet}\n{string.Join('\n', evaluation.Outputs.OfType<ErrorOutput>().Select(error => error.ToString()))}");
                Assert.Contains(evaluation.Outputs, output => output is ValueOutput);
            }
            Assert.True(File.Exists("pairs.svg"));
        }
        finally
        {
            Directory.SetCurrentDirectory(before);
        }
    }

    [GeneratedRegex("```csharp\n(.*?)\n```", RegexOptions.Singleline)]
    private static partial Regex Snippet();
}
