using System.Collections.Frozen;

namespace Entente.Corpora;

/// <summary>How speeches begin: a first line that greets is no title.</summary>
internal static class Salutations
{
    private static readonly FrozenSet<string> Words = WordList.Read("salutations.txt");

    public static bool Begins(string line) => Words.Contains(line.Split(' ', ',', '!', ':')[0]) || line.StartsWith("In the name of God", StringComparison.OrdinalIgnoreCase);
}
