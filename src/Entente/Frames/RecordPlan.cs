using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Entente.Frames;

/// <summary>Which column goes into which parameter or property of a record, worked out once for all rows.</summary>
internal sealed class RecordPlan<T>
{
    private readonly DataFrame frame;
    private readonly ConstructorInfo? constructor;
    private readonly Func<int, object?>[] arguments;
    private readonly (PropertyInfo Property, Func<int, object?> Value)[] settings;

    public RecordPlan(DataFrame frame)
    {
        this.frame = frame;
        var nullability = new NullabilityInfoContext();
        constructor = typeof(T).GetConstructors().OrderByDescending(candidate => candidate.GetParameters().Length).FirstOrDefault();
        if (constructor is null && !typeof(T).IsValueType) throw Errors.NoConstructor(typeof(T));

        var parameters = constructor?.GetParameters() ?? [];
        arguments = Array.ConvertAll(parameters, parameter => Find(parameter.Name!) is { } column
            ? RecordValue.Reader(column, parameter.ParameterType, AllowsNull(nullability.Create(parameter)), typeof(T))
            : parameter.HasDefaultValue ? _ => parameter.DefaultValue
            : throw Errors.NoColumnFor(typeof(T), parameter.Name!, frame.Columns));
        PropertyInfo[] free =
        [
            .. typeof(T).GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => property.SetMethod is { IsPublic: true } && property.GetIndexParameters() is []
                    && !parameters.Any(parameter => Same(parameter.Name!, property.Name))),
        ];
        foreach (var property in free)
            if (IsRequired(property) && Find(property.Name) is null) throw Errors.NoColumnFor(typeof(T), property.Name, frame.Columns);
        settings =
        [
            .. from property in free
               let column = Find(property.Name)
               where column is not null
               select (property, RecordValue.Reader(column, property.PropertyType, AllowsNull(nullability.Create(property)), typeof(T))),
        ];
        if (arguments is [] && settings is []) throw Errors.NoPlace(typeof(T), frame.Columns);
    }

    public T Build(int row)
    {
        object?[] values = Array.ConvertAll(arguments, argument => argument(row));
        // Boxed, so that the properties of a structure are set on the one that is returned.
        var record = constructor is null ? default(T)! : constructor.Invoke(BindingFlags.DoNotWrapExceptions, null, values, null);
        foreach (var (property, value) in settings)
            property.SetValue(record, value(row), BindingFlags.DoNotWrapExceptions, null, null, null);
        return (T)record;
    }

    private Column? Find(string member)
    {
        if (frame.TryColumn(member, out var exact)) return exact;
        Column[] found = [.. frame.Columns.Where(column => Same(column.Name, member))];
        return found.Length < 2 ? found.FirstOrDefault() : throw Errors.AmbiguousColumns(typeof(T), member, found);
    }

    private static bool Same(string left, string right) => string.Equals(
        left.Replace("_", "", StringComparison.Ordinal), right.Replace("_", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    private static bool AllowsNull(NullabilityInfo info) => info.WriteState != NullabilityState.NotNull;

    private bool IsRequired(PropertyInfo property) => property.IsDefined(typeof(RequiredMemberAttribute))
        && constructor?.IsDefined(typeof(SetsRequiredMembersAttribute)) != true;
}
