using Entente.Grammar;
using Entente.Tests.Corpora;

namespace Entente.Tests.Grammar;

/// <summary>A model of <see cref="TinyTreebank"/>, trained once for all tests.</summary>
internal static class TinyModel
{
    public static GrammarModel Trained { get; } = Train(1);

    public static GrammarModel Train(int threads)
    {
        using var folder = new TemporaryFolder();
        var path = Path.Combine(folder.Path, "tiny.conllu");
        File.WriteAllText(path, TinyTreebank.Text);
        return GrammarModel.Train([path], new() { Threads = threads, Folds = 2 });
    }
}
