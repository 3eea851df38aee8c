using System.Globalization;
using Entente.Corpora;

namespace Entente.Dates;

/// <summary>Reads the tables of <c>data/dates</c>.</summary>
internal static class LexiconFile
{
    public static IEnumerable<(Role Role, bool Doubtful, int Value, string Form)> Words(string file)
    {
        foreach (var (line, text, head, forms) in Entries(file))
        {
            var parts = head.Split(' ');
            var doubtful = parts[0].EndsWith('?');
            if (parts.Length != 2 || !Enum.TryParse<Role>(parts[0].TrimEnd('?'), ignoreCase: true, out var role)
                || !int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value)) throw Errors.Entry(file, line, text);
            foreach (var form in forms.Split(' ', StringSplitOptions.RemoveEmptyEntries)) yield return (role, doubtful, value, form.Replace('_', ' '));
        }
    }

    public static IEnumerable<(Holiday Holiday, string Name)> Holidays(string file)
    {
        foreach (var (line, text, head, names) in Entries(file))
        {
            var holiday = Holiday.Parse(head) ?? throw Errors.Entry(file, line, text);
            foreach (var name in names.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) yield return (holiday, name);
        }
    }

    /// <summary>What comes before the first colon of each line, and the names after it.</summary>
    public static IEnumerable<(string Head, string Name)> Names(string file) => Entries(file)
        .SelectMany(entry => entry.Forms.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(name => (entry.Head, name)));

    private static IEnumerable<(int Line, string Text, string Head, string Forms)> Entries(string file)
    {
        using var reader = new StreamReader(WordList.Open("dates/" + file));
        for (var line = 1; reader.ReadLine() is { } text; line++)
        {
            if (text.Length == 0 || text[0] == '#') continue;
            var colon = text.IndexOf(':');
            if (colon <= 0) throw Errors.Entry(file, line, text);
            yield return (line, text, text[..colon].Trim(), text[(colon + 1)..]);
        }
    }
}
