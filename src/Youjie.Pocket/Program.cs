using System.Runtime.Versioning;
using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using Youjie.Pocket;
using Youjie.Pocket.Work;

[assembly: SupportedOSPlatform("browser")]

var builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#app");
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<ChineseEncodings>().AddSingleton<Desk>().AddSingleton<Page>();
var host = builder.Build();
EventBridge.Prepare(host.Services.GetRequiredService<IJSRuntime>());
await host.RunAsync();
