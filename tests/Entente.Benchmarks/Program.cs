using BenchmarkDotNet.Running;
using Entente.Benchmarks;

switch (args)
{
    case ["compare", .. var rest]:
        Comparison.Run(rest);
        break;
    case ["stream", .. var rest]:
        StreamedCorpus.Run(rest);
        break;
    case ["threads", .. var rest]:
        Scaling.Run(rest);
        break;
    case ["topics", .. var rest]:
        TopicComparison.Run(rest);
        break;
    case ["kernel", .. var rest]:
        KernelStart.Run(rest);
        break;
    case ["networks", .. var rest]:
        Networks.Run(rest);
        break;
    case ["parse", .. var rest]:
        Parsing.Run(rest);
        break;
    case ["charts"]:
        ChartSpeed.Run();
        break;
    case ["dates", .. var rest]:
        DateSpeed.Run(rest);
        break;
    case ["relations", .. var rest]:
        RelationSpeed.Run(rest);
        break;
    case ["mentions", .. var rest]:
        MentionSpeed.Run(rest);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(args);
        break;
}
