// A session captures the console and the formatters of the process, and a run its working directory: one at a time.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
