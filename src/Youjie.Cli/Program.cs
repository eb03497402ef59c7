using Youjie.Cli;

return await YoujieTool.RunAsync(args, Surroundings.OfThisProcess());
