using System.Text;
using Entente.Notebooks.Documents;
using Entente.Notebooks.Sessions;

namespace Entente.Notebooks.Tests.Documents;

public class NotebookTests
{
    // As Jupyter writes it: keys sorted, an indent of one, letters beyond ASCII as they are, unknown metadata, attachments, every kind of output.
    private const string Whole = """
        {
         "cells": [
          {
           "attachments": {
            "a.png": {
             "image/png": "iVBORw0KGgo="
            }
           },
           "cell_type": "markdown",
           "id": "intro",
           "metadata": {
            "slideshow": {
             "slide_type": "slide"
            }
           },
           "source": [
            "# Türkiye, 😀 and “quotes”\n",
            "![a](attachment:a.png)"
           ]
          },
          {
           "cell_type": "code",
           "execution_count": 1,
           "id": "c0de-1",
           "metadata": {
            "tags": [
             "parameters"
            ],
            "unknown": 1.5
           },
           "outputs": [
            {
             "name": "stdout",
             "output_type": "stream",
             "text": [
              "a\tb\n",
              "c\u001b[0m <&>"
             ]
            },
            {
             "data": {
              "application/json": {
               "b": [],
               "z": {}
              },
              "text/plain": [
               "{}"
              ]
             },
             "metadata": {
              "isolated": true
             },
             "output_type": "display_data"
            },
            {
             "data": {
              "text/plain": [
               "3"
              ]
             },
             "execution_count": 1,
             "metadata": {},
             "output_type": "execute_result"
            },
            {
             "ename": "Exception",
             "evalue": "no",
             "output_type": "error",
             "traceback": [
              "Exception: no",
              "   at Cell[1]:line 1"
             ]
            }
           ],
           "source": [
            "var x = \"\\\\\";"
           ]
          },
          {
           "cell_type": "raw",
           "id": "raw",
           "metadata": {},
           "source": []
          }
         ],
         "metadata": {
          "authors": [
           {
            "name": "X"
           }
          ],
          "kernelspec": {
           "display_name": ".NET (C#)",
           "language": "C#",
           "name": ".net-csharp"
          }
         },
         "nbformat": 4,
         "nbformat_minor": 5
        }

        """;

    [Fact]
    public void What_is_read_is_written_back_letter_for_letter() => Assert.Equal(Whole, Notebook.Parse(Whole).ToJson());

    [Fact]
    public void Jupyter_itself_would_write_the_same_letters()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("whole.ipynb", Notebook.Parse(Whole).ToJson());
        JupyterFormat.Validate(path);
        JupyterFormat.Run("nbformat.write(nbformat.read(sys.argv[1], as_version=4), sys.argv[2])", path, folder["again.ipynb"]);
        Assert.Equal(File.ReadAllText(path), File.ReadAllText(folder["again.ipynb"]));
    }

    [Fact]
    public void Odd_letters_are_cut_and_escaped_as_Jupyter_does()
    {
        using var folder = new TemporaryFolder();
        var source = "a\r\nb\vc\fd\u0085e\u2028f\u001cg\u0000\u007f\u00a0\ufeff\"\\/\b😀é";
        var cell = new Cell(CellKind.Code, "odd", source) { ExecutionCount = 1, Outputs = [new StreamOutput("stdout", source)] };
        var path = folder.Write("odd.ipynb", new Notebook([cell], Notebooks.Of().Metadata).ToJson());
        JupyterFormat.Validate(path);
        JupyterFormat.Run("nbformat.write(nbformat.read(sys.argv[1], as_version=4), sys.argv[2])", path, folder["again.ipynb"]);
        Assert.Equal(File.ReadAllText(path), File.ReadAllText(folder["again.ipynb"]));
    }

    [Fact]
    public void Cells_without_an_id_get_the_same_valid_one_every_time()
    {
        var json = Notebooks.Json(Notebooks.Markdown("a"), Notebooks.Markdown("a"), Notebooks.Code("1"));
        var ids = Notebook.Parse(json).Cells.Select(cell => cell.Id).ToList();
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[0-9a-f]{8}$", id));
        Assert.Equal(ids, Notebook.Parse(json).Cells.Select(cell => cell.Id));
    }

    [Fact]
    public void An_id_that_comes_twice_or_is_not_valid_is_replaced_and_the_others_stay()
    {
        var cells = new[] { "x", "x", "not valid!" }.Select(object (id) => new { cell_type = "markdown", id, metadata = new { }, source = "" }).ToArray();
        var ids = Notebooks.Of(cells).Cells.Select(cell => cell.Id).ToList();
        Assert.Equal("x", ids[0]);
        Assert.Equal(3, ids.Distinct().Count());
        Assert.All(ids, id => Assert.Matches("^[a-zA-Z0-9_-]{1,64}$", id));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    [InlineData(4)]
    public void Older_minor_formats_are_raised_to_the_newest(int minor)
    {
        using var folder = new TemporaryFolder();
        var old = Notebooks.Json(Notebooks.Markdown("# T"), Notebooks.Code("1 + 1")).Replace("\"nbformat_minor\":5", $"\"nbformat_minor\":{minor}");
        var json = Notebook.Parse(old).ToJson();
        Assert.EndsWith(" \"nbformat_minor\": 5\n}\n", json);
        JupyterFormat.Validate(folder.Write("new.ipynb", json));
    }

    [Theory]
    [InlineData("""{"kernelspec":{"name":"x","language":"C#"}}""")]
    [InlineData("""{"kernelspec":{"name":".net-csharp","display_name":"x"}}""")]
    [InlineData("""{"kernelspec":{"name":"entente","language":"csharp"}}""")]
    [InlineData("""{"language_info":{"name":"C#"}}""")]
    [InlineData("""{"kernelspec":{"name":".net-csharp","language":"C#"},"language_info":{"name":"polyglot-notebook"}}""")]
    public void A_kernel_of_CSharp_is_known_by_language_or_name(string metadata) =>
        Assert.Empty(Notebook.Parse($$"""{"cells":[],"metadata":{{metadata}},"nbformat":4,"nbformat_minor":5}""").Cells);

    [Theory]
    [InlineData("", "not JSON", "merge conflict")]
    [InlineData("{\n \"cells\": [\n<<<<<<< HEAD\n", "line 3", "merge conflict")]
    [InlineData("[1, 2]", "has no 'nbformat'", "Check that this is the file")]
    [InlineData("{\"a\": 1}", "has no 'nbformat'", "Check that this is the file")]
    [InlineData("{\"nbformat\": 4, \"metadata\": {}}", "no list of 'cells'", "Check that this is the file")]
    [InlineData("{\"nbformat\": 3, \"worksheets\": []}", "format 3", "jupyter nbconvert --to notebook --nbformat 4 \"x.ipynb\"")]
    [InlineData("{\"nbformat\": 5, \"cells\": []}", "newer", "Save it as format 4")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": {}}", "its kernel is not named", "Choose a C# kernel")]
    [InlineData("{\"nbformat\": 4, \"cells\": [], \"metadata\": {\"kernelspec\": {\"name\": \"python3\", \"display_name\": \"Python 3\", \"language\": \"python\"}}}", "'Python 3'", "Choose a C# kernel")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"heading\"}], \"metadata\": {\"kernelspec\": {\"language\": \"C#\"}}}", "cell 1 of the file", "'heading'")]
    [InlineData("{\"nbformat\": 4, \"cells\": [{\"cell_type\": \"code\"}], \"metadata\": {\"kernelspec\": {\"language\": \"C#\"}}}", "cell 1 of the file", "no source")]
    public void What_is_no_notebook_is_an_error_with_its_file_and_what_to_do(string json, string what, string remedy)
    {
        var error = Assert.Throws<NotebookFormatException>(() => Notebook.Parse(json, "x.ipynb")).Message;
        Assert.StartsWith("x.ipynb: ", error);
        Assert.Contains(what, error);
        Assert.Contains(remedy, error);
    }

    [Fact]
    public void Bytes_that_are_not_text_are_an_error()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["x.ipynb"], [0xff, 0xfe, .. Encoding.Unicode.GetBytes("{}")]);
        Assert.Contains("not UTF-8", Assert.Throws<NotebookFormatException>(() => Notebook.Read(folder["x.ipynb"])).Message);
    }

    [Fact]
    public void The_title_is_the_first_heading() => Assert.Equal("Who?", Notebooks.Of(Notebooks.Markdown("text\n\n# Who?\n\n# Later")).Title);
}
