using BenchmarkDotNet.Attributes;
using Entente.Corpora;
using Entente.Tokens;

namespace Entente.Benchmarks;

/// <summary>From raw text to tokens and to counts; the State of the Union addresses.</summary>
[MemoryDiagnoser]
public class CountingBenchmarks
{
    private Document[] documents = [];

    /// <summary>Threads; 0 means one a processor.</summary>
    [Params(1, 0)]
    public int Threads { get; set; }

    [GlobalSetup]
    public void Read() => documents = Sotu.Read(Sotu.Find([]));

    [Benchmark(Baseline = true)]
    public DocumentTermMatrix CountTerms() => documents.CountTerms(new() { Threads = Threads });

    [Benchmark]
    public Tokens.Tokens Tokenize() => documents.Tokenize(new() { Threads = Threads });

    [Benchmark]
    public DocumentTermMatrix TokenizeThenCount() => documents.Tokenize(new() { Threads = Threads }).Count();
}
