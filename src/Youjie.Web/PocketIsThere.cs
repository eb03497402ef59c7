using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Youjie.Web;

/// <summary>Ready means that the page can be served.</summary>
internal sealed class PocketIsThere(IWebHostEnvironment environment) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(environment.WebRootFileProvider.GetFileInfo("index.html").Exists ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("index.html is missing"));
}
