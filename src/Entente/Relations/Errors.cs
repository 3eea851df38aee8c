using System.Globalization;
using YamlDotNet.Core;

namespace Entente.Relations;

/// <summary>The errors of this stage, in one place: what was asked, what was found, what is allowed, what to try.</summary>
internal static partial class Errors
{
    public static CodebookException NoCodebook(string path) => new(
        $"No codebook '{path}', seen from '{Path.GetFileName(Directory.GetCurrentDirectory())}'. Give a .yaml file laid out as data/codebook/plover.yaml is.");

    public static CodebookException NotYaml(string file, Exception cause) => new(
        $"{file}, line {Number(cause is YamlException { Start: var start } ? start.Line : 1)}: not YAML: {cause.Message} Compare with data/codebook/plover.yaml.", cause);

    public static CodebookException Entry(string file, long line, string problem) => new($"{file}, line {Number(line)}: {problem}");

    public static ArgumentException NoCategory(string name, IEnumerable<Category> categories) => new(
        $"No category '{name}' in the codebook. It has: {string.Join(", ", categories.Select(category => category.Name))}.");

    public static ArgumentException NoClass(string name, string signal, IEnumerable<string> classes) => new(
        $"'{signal}' names class <{name}>, which the codebook does not have. It has: {string.Join(", ", classes.Order(StringComparer.Ordinal))}.");

    public static ArgumentException BlankSignal(string category) => new(
        $"A signal of '{category}' is blank. A signal has at least one word: write it in its basic form, such as \"sign\" or \"strategic partnership\".");

    public static ArgumentException TooFewExamples(int count, int least) => new(
        $"{Number(count)} hand-coded sentences were given. At least {Number(least)} are needed: code more, or use the rules alone with new RelationClassifier(codebook).");

    public static ArgumentException NoPair(string one, string other, IEnumerable<string> pairs) => new(
        $"No relation is between '{one}' and '{other}'. The pairs most spoken of are: {string.Join(", ", pairs.Take(8))}. Give the ids of two actors, such as SRB and AZE.");

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
