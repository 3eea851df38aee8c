using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Entente.Notebooks.Documents;

/// <summary>Gives every cell an id that is valid and its own; those that lack one get the same one every time.</summary>
internal static partial class CellIds
{
    public static IEnumerable<Cell> Complete(IEnumerable<Cell> cells)
    {
        var all = cells.ToList();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var keeps = all.Select(cell => Valid().IsMatch(cell.Id) && taken.Add(cell.Id)).ToList();
        return all.Select((cell, index) => keeps[index] ? cell : cell with { Id = Derive(cell, index, taken) }).ToList();
    }

    private static string Derive(Cell cell, int index, HashSet<string> taken)
    {
        for (var salt = 0; ; salt++)
        {
            var seed = string.Create(CultureInfo.InvariantCulture, $"{index}\n{salt}\n{cell.Kind}\n{cell.Source}");
            var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(seed)))[..8];
            if (taken.Add(id)) return id;
        }
    }

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,64}$")]
    private static partial Regex Valid();
}
