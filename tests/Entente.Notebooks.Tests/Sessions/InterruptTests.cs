using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class InterruptTests
{
    private readonly Session session = new();

    public static TheoryData<string> Endless => new(
        "while (true) { }",
        "for (var i = 0; ; i++) { }",
        "here: goto here;",
        "do { try { throw new Exception(); } catch { } } while (true);",
        "while (true) { try { while (true) { } } catch (Exception) { } finally { } }",
        "System.Threading.Thread.Sleep(-1);",
        "while (true) System.Threading.Thread.Sleep(1000);",
        "await Task.Delay(-1);",
        "await Task.Yield(); System.Threading.Thread.Sleep(-1);",
        "while (true) await Task.Yield();",
        "await new TaskCompletionSource().Task;",
        "Task.Run(() => { while (true) { } }).Wait();",
        "System.Threading.Tasks.Parallel.For(0, 100, _ => { while (true) { } });",
        "Enumerable.Range(0, 100).AsParallel().Select(n => { while (true) { } return n; }).ToList();",
        "lock (new object()) { System.Threading.Monitor.Enter(new object()); new System.Threading.ManualResetEvent(false).WaitOne(); }",
        "IEnumerable<int> Ones() { while (true) yield return 1; }\nOnes().Count()",
        "int Fold(int n) => n < 0 ? 0 : Fold(n - 1) + Fold(n - 1);\nFold(60)",
        "var n = 0L; while (n < long.MaxValue) { n = n % 2 == 0 ? n + 1 : n; if (n == 7) continue; }");

    [Theory]
    [MemberData(nameof(Endless))]
    public void A_cell_that_never_ends_is_stopped_and_the_session_lives_on(string code)
    {
        var stopped = session.Evaluate(code, 1, new EvaluationOptions { Timeout = TimeSpan.FromMilliseconds(150) });
        Assert.Equal(EvaluationStatus.TimedOut, stopped.Status);
        Assert.Equal("CellTimeout", stopped.Error!.Name);
        Assert.DoesNotContain("left behind", stopped.Error.Message);
        Assert.Equal(EvaluationStatus.Succeeded, session.Evaluate("1 + 1", 2).Status);
    }

    [Fact]
    public void A_cell_is_interrupted_when_somebody_asks()
    {
        using var cancellation = new CancellationTokenSource(100);
        var stopped = session.Evaluate("Console.WriteLine(\"begun\");\nwhile (true) { }", 1, cancellationToken: cancellation.Token);
        Assert.Equal(EvaluationStatus.Interrupted, stopped.Status);
        Assert.Equal(2, stopped.Error!.Line);
        Assert.Equal("begun\n", ((StreamOutput)stopped.Outputs[0]).Text);
    }

    [Theory]
    [InlineData("int Down(int n) => Down(n + 1) + 1;\nDown(0)")]
    [InlineData("Func<int, int> f = null;\nf = n => f(n + 1) + 1;\nf(0)")]
    [InlineData("class Node { public override string ToString() => $\"{this}\"; }\nnew Node().ToString()")]
    [InlineData("async Task<int> Deep(int n) => await Deep(n + 1);\nawait Deep(0)")]
    public void A_stack_overflow_is_an_error_of_the_cell(string code)
    {
        var failed = session.Evaluate(code, 1);
        Assert.Equal(EvaluationStatus.Failed, failed.Status);
        Assert.Equal("InsufficientExecutionStackException", failed.Error!.Name);
        Assert.Contains("calls itself", failed.Error.Message);
        Assert.InRange(failed.Error.Traceback.Count, 2, 40);
    }

    [Fact]
    public void Woven_code_computes_what_it_computed_before()
    {
        var sum = session.Evaluate("""
            var total = 0;
            for (var i = 0; i < 100; i++)
            {
                if (i % 3 == 0) continue;
                try
                {
                    foreach (var j in Enumerable.Range(0, i))
                    {
                        if (j > 50) break;
                        switch (j % 4) { case 0: continue; case 1: total += 2; break; case 2: goto case 1; default: total--; break; }
                    }
                    if (i == 97) throw new InvalidOperationException();
                }
                catch (InvalidOperationException) when (total > 0) { total += 1000; }
                finally { total++; }
            }
            async IAsyncEnumerable<int> Squares() { for (var i = 0; i < 5; i++) { await Task.Yield(); yield return i * i; } }
            await foreach (var square in Squares()) total += square;
            total
            """, 1);
        Assert.Equal(Expected(), ((ValueOutput)sum.Outputs[^1]).Value);
    }

    private static int Expected()
    {
        var total = 0;
        for (var i = 0; i < 100; i++)
        {
            if (i % 3 == 0) continue;
            for (var j = 0; j < Math.Min(i, 51); j++) total += (j % 4) switch { 0 => 0, 3 => -1, _ => 2 };
            total += i == 97 ? 1001 : 1;
        }
        return total + 30;
    }
}
