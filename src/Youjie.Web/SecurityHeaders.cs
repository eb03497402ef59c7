namespace Youjie.Web;

/// <summary>What the browser is told to refuse on our behalf: other origins, frames, guessed types, leaving traces.</summary>
internal static class SecurityHeaders
{
    // No other origin at all: records that are read in the page cannot leave it. WebAssembly is the only thing compiled at run time.
    private const string Policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; "
        + "connect-src 'self'; manifest-src 'self'; base-uri 'self'; form-action 'none'; frame-ancestors 'none'";

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        // The parts of the runtime are forty files that are no documents; on a phone's line every header is paid for.
        if (context.Request.Path.StartsWithSegments("/_framework")) return next(context);
        headers.ContentSecurityPolicy = Policy;
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
        return next(context);
    }
}
