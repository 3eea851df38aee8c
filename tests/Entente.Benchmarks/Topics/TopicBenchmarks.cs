using BenchmarkDotNet.Attributes;
using Entente.Tokens;
using Entente.Topics;

namespace Entente.Benchmarks;

/// <summary>Fits of topic models to the State of the Union addresses, cut into paragraphs.</summary>
[MemoryDiagnoser]
public class TopicBenchmarks
{
    private DocumentTermMatrix matrix = null!;

    /// <summary>Threads; 0 means one a processor.</summary>
    [Params(1, 0)]
    public int Threads { get; set; }

    [Params(50, 200)]
    public int Topics { get; set; }

    [GlobalSetup]
    public void Read() => matrix = new Corpora.Corpus(Sotu.Read(Sotu.Find([]))).Segment(Corpora.By.Paragraph)
        .Tokenize(new() { KeepNumbers = false, MinimumLength = 3 }).Remove(StopWords.English).Count()
        .Trim(new() { MinimumDocuments = 5, MaximumDocumentShare = 0.5 }).WithoutEmptyDocuments();

    [Benchmark(Baseline = true)]
    public LdaModel Lda() => LdaModel.Fit(matrix, new() { Topics = Topics, Threads = Threads });

    [Benchmark]
    public CovariateLda Covariates() => CovariateLda.Fit(matrix, new() { Topics = Topics, Threads = Threads, Covariates = ["date"] });

    [Benchmark]
    public Nmf Factorization() => Nmf.Fit(matrix.Weight(TfIdfOptions.ScikitLearn), new() { Topics = Topics, Threads = Threads });
}
