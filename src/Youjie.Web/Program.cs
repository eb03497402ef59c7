using Youjie.Web;

var builder = WebApplication.CreateBuilder(args);
Services(builder);
var app = builder.Build();
Pipeline(app);
await app.RunAsync();

static void Services(WebApplicationBuilder builder)
{
    // An unpublished build finds Pocket's files through its list of static web assets; a published one has them in wwwroot.
    builder.WebHost.UseStaticWebAssets();
    // Who asked for what is nobody's business.
    builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
    builder.WebHost.ConfigureKestrel(k => k.AddServerHeader = false);
    builder.Services.AddHealthChecks().AddCheck<PocketIsThere>("pocket", tags: ["ready"]);
}

static void Pipeline(WebApplication app)
{
    app.Use(SecurityHeaders.AddAsync);
    // Alive: the process answers. Ready: the page is there to be served.
    app.MapHealthChecks("/healthz/live", new() { Predicate = _ => false });
    app.MapHealthChecks("/healthz/ready", new() { Predicate = check => check.Tags.Contains("ready") });
    app.MapStaticAssets();
    app.MapFallbackToFile("/", "index.html");
}
