namespace Entente.Frames;

public sealed partial class DataFrame
{
    /// <summary>A frame of one row a record and one column a public readable property, in the order of declaration, inherited ones first.</summary>
    /// <typeparam name="T">
    /// A class, record, struct or anonymous type whose properties are text, integers, <see cref="float"/>, <see cref="double"/>,
    /// <see cref="decimal"/> (to the nearest <see cref="double"/>), <see cref="bool"/>, <see cref="DateOnly"/>, <see cref="DateTime"/> at
    /// midnight, enumerations (by name), or nullables of these.
    /// </typeparam>
    /// <param name="records">The records; none gives a frame with columns and no rows.</param>
    /// <exception cref="ArgumentException">
    /// A property holds another type, there is none, or a record is null; a time has a time of day, or an integer is beyond <see cref="long"/>.
    /// </exception>
    public static DataFrame FromRecords<T>(IEnumerable<T> records) => new(RecordColumns.Of([.. records]));

    /// <summary>One record a row, in row order: the way into whatever works on objects.</summary>
    /// <remarks>
    /// A column belongs to the constructor parameter or settable property of the same name, letter case and underscores aside
    /// (<c>first_date</c> and <c>FirstDate</c>). The public constructor with the most parameters is called, then the properties are set that
    /// it does not name. Columns without a place are left out; a parameter with a default value and a property that is not
    /// <see langword="required"/> may do without a column.
    /// </remarks>
    /// <typeparam name="T">A type as <see cref="FromRecords{T}"/> takes it. Whole numbers fit every numeric type, if in range; reals only real ones.</typeparam>
    /// <exception cref="ArgumentException">
    /// A parameter or required property has no column, two columns claim one, or a column's type does not fit.
    /// </exception>
    /// <exception cref="FormatException">A value does not fit: missing where null is not allowed, out of range, or no name of the enumeration.</exception>
    public IReadOnlyList<T> ToRecords<T>()
    {
        var plan = new RecordPlan<T>(this);
        return [.. Enumerable.Range(0, RowCount).Select(plan.Build)];
    }

    /// <summary>
    /// The frame as a forward-only reader: for <see cref="System.Data.DataTable.Load(System.Data.IDataReader)"/>, for bulk copies into
    /// databases, for <c>LoadFrom</c> of Microsoft.Data.Analysis.
    /// </summary>
    /// <returns>A reader before the first row; days are <see cref="DateTime"/> at midnight, missing is <see cref="DBNull"/>. Dispose of it.</returns>
    public System.Data.Common.DbDataReader CreateDataReader() => new FrameDataReader(this);
}
