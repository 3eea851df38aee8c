using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Sessions;

public class LibraryCellTests
{
    private readonly Session session = new();

    [Fact]
    public void A_namespace_is_a_library_that_later_cells_use()
    {
        Run("namespace Things { public record Thing(int Size); class Inner { internal int Three => 3; } enum Kind { Small } }");
        Assert.Equal("4", Run("using Things;\nnew Thing(4).Size"));
        Assert.Equal("3", Run("new Inner().Three"));
        Assert.Equal("Small", Run("Kind.Small"));
    }

    [Fact]
    public void A_namespace_and_statements_share_a_cell() => Assert.Equal("7", Run("using N;\nnamespace N { public class A { public int Seven = 7; } }\nvar a = new A();\na.Seven"));

    [Fact]
    public void A_file_scoped_namespace_is_one_too()
    {
        Run("namespace Scoped;\npublic class B { public int Eight => 8; }");
        Assert.Equal("8", Run("new Scoped.B().Eight"));
    }

    [Fact]
    public void Extension_methods_stand_in_a_class_at_the_top_level_or_in_none()
    {
        Assert.Equal("42", Run("static class Numbers { public static int Twice(this int n) => n * 2; }\n21.Twice()"));
        Assert.Equal("10", Run("Numbers.Twice(5)"));
        Run("static int Squared(this int n) => n * n;");
        Assert.Equal("25", Run("5.Squared()"));
        Assert.Equal("3", Run("public static class Words { extension(string word) { public int Letters => word.Length; } }\n\"abc\".Letters"));
    }

    [Fact]
    public void Extension_methods_may_speak_of_types_that_a_cell_has_declared()
    {
        Run("class Person { public string Name = \"Ada\"; }");
        Run("static class People { public static string Greeting(this Person person) => $\"Hello {person.Name}\"; }");
        Assert.Equal("Hello Ada", Run("new Person().Greeting()"));
    }

    [Fact]
    public void What_is_declared_anew_takes_the_place_of_the_old()
    {
        Run("namespace V { public class A { public int Version => 1; } public class Other { public int Kept => 9; } }");
        Assert.Equal("1", Run("new V.A().Version"));
        Run("namespace V { public class A { public int Version => 2; } }");
        Assert.Equal("2", Run("new V.A().Version"));
        Assert.Equal("9", Run("new V.Other().Kept"));
        Run("static class E { public static int F(this int n) => 1; }");
        Run("static class E { public static int F(this int n) => 2; }");
        Assert.Equal("2", Run("0.F()"));
    }

    [Fact]
    public void Libraries_use_each_other_and_the_imports_of_earlier_cells()
    {
        Run("using System.Text;");
        Run("namespace One { public static class Text { public static StringBuilder Builder => new(\"built\"); } }");
        Run("namespace Two { public class User { public string Said => One.Text.Builder.ToString(); } }");
        Assert.Equal("built", Run("new Two.User().Said"));
    }

    [Fact]
    public void An_error_in_a_library_has_its_line_and_its_loops_can_be_stopped()
    {
        var failed = session.Evaluate("var x = 1;\nnamespace Bad\n{\n    class C { int F() => nothing; }\n}", 3).Error!;
        Assert.Equal(("CompilationError", 4), (failed.Name, failed.Line));
        Assert.Contains("Cell[3]:line 4", failed.Traceback[0]);
        Run("namespace Loops { public class Endless { public void Run() { while (true) { } } } }");
        Assert.Equal(EvaluationStatus.TimedOut, session.Evaluate("new Loops.Endless().Run();", 2, new EvaluationOptions { Timeout = TimeSpan.FromMilliseconds(200) }).Status);
    }

    private string Run(string code)
    {
        var evaluation = session.Evaluate(code, 1);
        Assert.Null(evaluation.Error?.Message);
        return evaluation.Outputs is [.., ValueOutput value] && value.Data.TryRead("text/plain", out var text) ? text : "";
    }
}
