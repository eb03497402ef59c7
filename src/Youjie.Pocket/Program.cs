using System.Runtime.Versioning;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Youjie.Pocket;
using Youjie.Pocket.Work;

[assembly: SupportedOSPlatform("browser")]

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<ChineseEncodings>().AddSingleton<Desk>().AddSingleton<Page>();
await builder.Build().RunAsync();
