using System.Text.RegularExpressions;
using Entente.Frames;
using Mono.Cecil;
using Mono.Cecil.Cil;

namespace Entente.Tests;

public sealed partial class StageOrderTests
{
    [Fact]
    public void A_stage_knows_only_the_stages_above_it()
    {
        using var module = ModuleDefinition.ReadModule(typeof(DataFrame).Assembly.Location);
        Assert.Empty(StageOrder.Violations(References(module)));
    }

    [Fact]
    public void Every_namespace_of_the_library_is_a_stage()
    {
        using var module = ModuleDefinition.ReadModule(typeof(DataFrame).Assembly.Location);
        var namespaces = module.Types.Select(type => type.Namespace).ToArray();
        Assert.Contains("Entente.Frames", namespaces);
        Assert.Empty(StageOrder.Strangers(namespaces));
    }

    /// <summary>A stage may have rooms, folders of its own; all of them are in its one namespace.</summary>
    [Fact]
    public void Every_source_file_stands_in_the_folder_of_its_stage()
    {
        var library = Path.Combine(Repository.Root, "src", "Entente");
        var files = Directory.EnumerateFiles(library, "*.cs", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(library, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("bin/", StringComparison.Ordinal) && !file.StartsWith("obj/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal).ToArray();
        Assert.Contains("Frames/DataFrame.cs", files);
        Assert.All(files, file => Assert.Equal(
            [StageOrder.Root + file.Split('/')[0]],
            NamespaceLine().Matches(File.ReadAllText(Path.Combine(library, file))).Select(line => line.Groups[1].Value)));
    }

    [Fact]
    public void The_order_in_words_is_the_order_in_code()
    {
        Assert.True(StageOrder.MayKnow("Relations", "Frames"));
        Assert.True(StageOrder.MayKnow("Relations", "Networks"));
        Assert.False(StageOrder.MayKnow("Networks", "Relations"));
        Assert.True(StageOrder.MayKnow("Corpora", "Charts"));
        Assert.False(StageOrder.MayKnow("Frames", "Charts"));
        Assert.True(StageOrder.MayKnow("Charts", "Frames"));
        Assert.False(StageOrder.MayKnow("Charts", "Topics"));
    }

    [Fact]
    public void A_namespace_within_a_stage_or_beside_them_is_a_stranger() =>
        Assert.Equal(["Entente", "Entente.Frames.Csv", "Entente.Helpers"],
            StageOrder.Strangers(["Entente.Frames", "Entente.Helpers", "Entente", "Entente.Frames.Csv", "System", "", "Ententes.Other"]));

    /// <summary>An assembly that breaks the order in one place, to see that the place is found.</summary>
    [Theory]
    [InlineData("base")]
    [InlineData("field")]
    [InlineData("generic field")]
    [InlineData("parameter")]
    [InlineData("attribute")]
    [InlineData("local")]
    [InlineData("call in a body")]
    [InlineData("type argument in a body")]
    [InlineData("body of a nested type")]
    public void A_reference_downwards_is_found(string place)
    {
        using var sample = ModuleDefinition.CreateModule("Sample", ModuleKind.Dll);
        var (upper, lower) = (Define(sample, "Entente.Corpora", "Reader"), Define(sample, "Entente.Relations", "Codebook"));
        var method = Method(sample, upper, "Read");
        Method(sample, lower, "Open");
        switch (place)
        {
            case "base": upper.BaseType = lower; break;
            case "field": upper.Fields.Add(new("book", FieldAttributes.Private, new ArrayType(lower))); break;
            case "generic field": upper.Fields.Add(new("books", FieldAttributes.Private, ListOf(sample, lower))); break;
            case "parameter": method.Parameters.Add(new(lower)); break;
            case "attribute": upper.CustomAttributes.Add(Annotation(sample, lower)); break;
            case "local": method.Body.Variables.Add(new(lower)); break;
            case "call in a body": method.Body.GetILProcessor().Emit(OpCodes.Call, lower.Methods[0]); break;
            case "type argument in a body": method.Body.GetILProcessor().Emit(OpCodes.Newobj, new MethodReference(".ctor", sample.TypeSystem.Void, ListOf(sample, lower))); break;
            default:
                var nested = new TypeDefinition("", "Closure", TypeAttributes.NestedPrivate, sample.TypeSystem.Object);
                upper.NestedTypes.Add(nested);
                Method(sample, nested, "Run").Body.GetILProcessor().Emit(OpCodes.Call, lower.Methods[0]);
                break;
        }

        var violation = Assert.Single(StageOrder.Violations(References(sample)));
        Assert.EndsWith("knows Entente.Relations.Codebook", violation);
        Assert.StartsWith("Entente.Corpora.Reader", violation);
    }

    [Fact]
    public void A_reference_upwards_is_allowed()
    {
        using var sample = ModuleDefinition.CreateModule("Sample", ModuleKind.Dll);
        var (upper, lower) = (Define(sample, "Entente.Corpora", "Reader"), Define(sample, "Entente.Relations", "Codebook"));
        Method(sample, upper, "Read");
        Method(sample, lower, "Open").Body.GetILProcessor().Emit(OpCodes.Call, upper.Methods[0]);
        Assert.Contains(References(sample), reference => reference.KnownType == "Entente.Corpora.Reader");
        Assert.Empty(StageOrder.Violations(References(sample)));
    }

    private static IEnumerable<(string Type, string Namespace, string KnownType, string KnownNamespace)> References(ModuleDefinition module) => StageGraph.References(module)
        .Select(reference => (reference.From.FullName, StageGraph.Namespace(reference.From), reference.To.FullName, StageGraph.Namespace(reference.To)));

    private static TypeDefinition Define(ModuleDefinition module, string space, string name)
    {
        var type = new TypeDefinition(space, name, TypeAttributes.Public, module.TypeSystem.Object);
        module.Types.Add(type);
        return type;
    }

    private static MethodDefinition Method(ModuleDefinition module, TypeDefinition type, string name)
    {
        var method = new MethodDefinition(name, MethodAttributes.Public | MethodAttributes.Static, module.TypeSystem.Void);
        type.Methods.Add(method);
        return method;
    }

    private static GenericInstanceType ListOf(ModuleDefinition module, TypeReference item) =>
        new(module.ImportReference(typeof(List<>))) { GenericArguments = { item } };

    private static CustomAttribute Annotation(ModuleDefinition module, TypeReference type)
    {
        var attribute = new CustomAttribute(module.ImportReference(typeof(System.ComponentModel.TypeConverterAttribute).GetConstructor([typeof(Type)])));
        attribute.ConstructorArguments.Add(new(module.ImportReference(typeof(Type)), type));
        return attribute;
    }

    [GeneratedRegex(@"^\s*namespace\s+([\w.]+)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex NamespaceLine();
}
