using Entente.Corpora;
using Entente.Grammar;
using Entente.Relations;

namespace Entente.Tests.Relations;

/// <summary>The sentences of <c>sentences.txt</c>, made for this: what each is coded as.</summary>
public sealed class SentenceTests
{
    private static readonly RelationClassifier Classifier = new(Codebook.Default, GrammarModel.Default);

    public static TheoryData<string, string> Sentences { get; } = [.. Lines().Select(line => (line[0], line[1]))];

    [Theory]
    [MemberData(nameof(Sentences))]
    public void A_sentence_is_coded_as_people_would(string category, string sentence) => Assert.Equal(category, Classifier.Classify(Parse(sentence))?.Category.Name);

    [Fact]
    public void Every_category_has_sentences() =>
        Assert.All(Codebook.Default.Categories, category => Assert.InRange(Lines().Count(line => line[0] == category.Name), 4, 100));

    /// <summary>The source stands in [ ], the target in { }.</summary>
    internal static RelationPair Parse(string sentence)
    {
        var text = string.Concat(sentence.Where(letter => letter is not ('[' or ']' or '{' or '}')));
        return new("own", text, Span('[', ']'), Span('{', '}'));

        TextSpan Span(char open, char close)
        {
            var words = sentence[(sentence.IndexOf(open) + 1)..sentence.IndexOf(close)];
            var before = sentence[..sentence.IndexOf(open)].Count(letter => letter is '[' or ']' or '{' or '}');
            var start = sentence.IndexOf(open) - before;
            return new(start, start + words.Length);
        }
    }

    private static IEnumerable<string[]> Lines() => File.ReadLines(Path.Combine(Repository.Root, "tests", "Entente.Tests", "Relations", "Classification", "sentences.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
