using System.Globalization;
using System.Text;

namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <summary>The frame as comma-separated values (RFC 4180, but with <c>\n</c> as line end), the column names first.</summary>
    /// <remarks>
    /// Missing is the empty field, the empty text <c>""</c>; text is quoted where it has to be and where it would otherwise read as another type.
    /// Reals have as many digits as it takes to read the same bits (and <c>.0</c> if they are whole), days are <c>2024-05-31</c>. Reading
    /// gives the same frame again, except that a column without any value has left no trace of its type and is read as text unless its type is
    /// stated, and that a frame without columns gives an empty text, which is refused.
    /// A spreadsheet runs text that begins with <c>=</c>, <c>+</c>, <c>-</c> or <c>@</c> as a formula, quoted or not. Data for another program is
    /// written as it is, so that nothing is lost; for a file that people will open in a spreadsheet, ask for <paramref name="forSpreadsheets"/>.
    /// </remarks>
    /// <param name="forSpreadsheets">Whether text a spreadsheet could run gets an apostrophe in front; <see langword="false"/> by default. Reading does not take it off.</param>
    public string ToCsv(bool forSpreadsheets = false)
    {
        using var writer = new StringWriter(CultureInfo.InvariantCulture);
        CsvTable.Write(this, writer, forSpreadsheets);
        return writer.ToString();
    }

    /// <summary>Writes <see cref="ToCsv"/> to a file in UTF-8 without a byte order mark. A file of that name is replaced, in one step and only if all went well.</summary>
    /// <param name="path">The file, in a folder that exists.</param>
    /// <param name="forSpreadsheets"><inheritdoc cref="ToCsv" path="/param[@name='forSpreadsheets']"/></param>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="FormatException">Text holds half a character (a lone surrogate), which UTF-8 cannot.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void WriteCsv(string path, bool forSpreadsheets = false) => AtomicFile.Write(path, writer => CsvTable.Write(this, writer, forSpreadsheets));

    /// <summary>The frame in a file of comma-separated values (RFC 4180) in UTF-8, with or without a byte order mark, whose first line names the columns.</summary>
    /// <inheritdoc cref="ParseCsv" path="/remarks"/>
    /// <param name="path">The file.</param>
    /// <param name="options">Delimiter and types; see <see cref="CsvOptions"/>.</param>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="FormatException">The file is not such a table; the message names file and line.</exception>
    /// <exception cref="ArgumentException">The options do not go together, or state the type of a column that is not there.</exception>
    public static DataFrame ReadCsv(string path, CsvOptions? options = null)
    {
        if (!File.Exists(path)) throw Errors.NoFile(path);
        // Given the mark to skip and told not to guess, the reader refuses what is not UTF-8 instead of replacing it.
        var strict = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
        using var reader = new StreamReader(path, strict, detectEncodingFromByteOrderMarks: false);
        try
        {
            return CsvTable.Read(reader, path, options ?? new());
        }
        catch (DecoderFallbackException error)
        {
            throw Errors.NotUtf8(path, Utf8.FirstInvalidLine(path), error);
        }
    }

    /// <summary>The frame in a text of comma-separated values (RFC 4180) whose first line names the columns.</summary>
    /// <remarks>
    /// The types of columns are stated in the options or inferred from all fields that are neither missing nor quoted: <see cref="ColumnType.Boolean"/>
    /// if all are <c>true</c> or <c>false</c> in any letter case; <see cref="ColumnType.Date"/> if all are days like <c>2024-05-31</c>;
    /// <see cref="ColumnType.Whole"/> if all are integers in the range of <see cref="long"/>; <see cref="ColumnType.Real"/> if all are numbers like
    /// <c>-1.5</c>, <c>2e-9</c>, <c>NaN</c>, <c>Infinity</c>, <c>-Infinity</c>; and text otherwise. Leading zeros, a plus sign, spaces, and integers
    /// too long for a <see cref="long"/> make text, and so does a quoted field or a column without any value.
    /// Lines end with <c>\n</c>, <c>\r\n</c> or <c>\r</c>. A blank line is a missing value where there is one column, and passed over where there are more.
    /// </remarks>
    /// <param name="text">The table.</param>
    /// <param name="options">Delimiter and types; see <see cref="CsvOptions"/>.</param>
    /// <exception cref="FormatException">The text is not such a table (no names, a name twice, ragged rows, stray quotes, a field not of its stated type); the message names the line.</exception>
    /// <exception cref="ArgumentException">The options do not go together, or state the type of a column that is not there.</exception>
    public static DataFrame ParseCsv(string text, CsvOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var reader = new StringReader(text);
        return CsvTable.Read(reader, "the text", options ?? new());
    }
}
