using System.Reflection;
using Mono.Cecil;
using Mono.Cecil.Cil;
using Mono.Cecil.Rocks;
using MethodBody = Mono.Cecil.Cil.MethodBody;

namespace Entente.Notebooks.Sessions;

/// <summary>Weaves <see cref="Safepoint"/>s into the compiled code of a cell: at the head of every loop and at the start of every method.</summary>
internal static class Weaver
{
    private static readonly MethodInfo Check = typeof(Safepoint).GetMethod(nameof(Safepoint.Check))!;
    private static readonly MethodInfo Enter = typeof(Safepoint).GetMethod(nameof(Safepoint.Enter))!;

    private static readonly Dictionary<string, MethodInfo> Substitutes = new(StringComparer.Ordinal)
    {
        ["System.Void System.Environment::Exit(System.Int32)"] = typeof(Safepoint).GetMethod(nameof(Safepoint.Exit))!,
        ["System.Void System.Console::Clear()"] = typeof(Safepoint).GetMethod(nameof(Safepoint.Clear))!,
        ["System.Void System.Environment::FailFast(System.String)"] = typeof(Safepoint).GetMethod(nameof(Safepoint.FailFast))!,
    };

    /// <param name="assembly">The compiled assembly.</param>
    /// <param name="symbols">Its portable PDB.</param>
    /// <param name="opens">Whether what is internal becomes public, so that other cells see it.</param>
    public static (MemoryStream Assembly, MemoryStream Symbols) Weave(Stream assembly, Stream symbols, bool opens = false)
    {
        using var resolver = new SharedAssemblyResolver();
        using var module = ModuleDefinition.ReadModule(assembly, new ReaderParameters
        {
            AssemblyResolver = resolver,
            ReadSymbols = true,
            SymbolReaderProvider = new PortablePdbReaderProvider(),
            SymbolStream = symbols,
        });
        var check = module.ImportReference(Check);
        var enter = module.ImportReference(Enter);
        foreach (var method in module.GetTypes().SelectMany(type => type.Methods).Where(method => method.HasBody))
            Weave(method, check, enter);
        if (opens) Open(module);

        var woven = (Assembly: new MemoryStream(), Symbols: new MemoryStream());
        module.Write(woven.Assembly, new WriterParameters
        {
            WriteSymbols = true,
            SymbolWriterProvider = new PortablePdbWriterProvider(),
            SymbolStream = woven.Symbols,
        });
        // Cecil may have closed the streams; their bytes remain.
        return (new MemoryStream(woven.Assembly.ToArray()), new MemoryStream(woven.Symbols.ToArray()));
    }

    private static void Weave(MethodDefinition method, MethodReference check, MethodReference enter)
    {
        var body = method.Body;
        var calls = body.Instructions.Where(instruction => instruction.OpCode.FlowControl == FlowControl.Call).ToList();
        foreach (var call in calls)
            if (Substitutes.TryGetValue(((call.Operand as MethodReference)?.FullName) ?? "", out var substitute))
                call.Operand = method.Module.ImportReference(substitute);

        // A leaf cannot recurse, but a lambda or an iterator that is one may be called without end by code that is not woven.
        if (calls.Count == 0 && (method.IsGetter || method.IsSetter)) return;

        var heads = LoopHeads(body).ToHashSet();
        body.SimplifyMacros();
        foreach (var head in heads) PutInPlaceOf(body, head, check);
        PutInPlaceOf(body, body.Instructions[0], calls.Count > 0 ? enter : check);
        body.OptimizeMacros();
    }

    private static void Open(ModuleDefinition module)
    {
        foreach (var type in module.GetTypes().Where(type => !type.Name.StartsWith('<')))
        {
            if (type.IsNotPublic) type.IsPublic = true;
            else if (type.IsNestedAssembly || type.IsNestedFamilyOrAssembly) type.IsNestedPublic = true;
            foreach (var method in type.Methods.Where(method => method.IsAssembly || method.IsFamilyOrAssembly)) method.IsPublic = true;
            foreach (var field in type.Fields.Where(field => field.IsAssembly || field.IsFamilyOrAssembly)) field.IsPublic = true;
        }
    }

    private static IEnumerable<Instruction> LoopHeads(MethodBody body) => body.Instructions.SelectMany(branch => branch.Operand switch
    {
        Instruction target => [target],
        Instruction[] targets => targets,
        _ => Array.Empty<Instruction>(),
    }, (branch, target) => (branch, target)).Where(jump => jump.target.Offset <= jump.branch.Offset).Select(jump => jump.target);

    // The call takes the instruction's identity, so every branch, handler and line number that named the instruction now names the call.
    private static void PutInPlaceOf(MethodBody body, Instruction place, MethodReference called)
    {
        var original = Instruction.Create(OpCodes.Nop);
        (original.OpCode, original.Operand) = (place.OpCode, place.Operand);
        (place.OpCode, place.Operand) = (OpCodes.Call, called);
        body.GetILProcessor().InsertAfter(place, original);
    }

    private sealed class SharedAssemblyResolver : BaseAssemblyResolver
    {
        public override AssemblyDefinition Resolve(AssemblyNameReference name, ReaderParameters parameters) =>
            References.Shared.TryGetValue(name.Name, out var path)
                ? AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = this })
                : base.Resolve(name, parameters);
    }
}
