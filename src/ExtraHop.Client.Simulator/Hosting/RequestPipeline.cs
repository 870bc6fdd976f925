using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ExtraHop.Client.Simulator;

/// <summary>What every request of the API passes through: record, fault, credential, route, privilege, body, handler, answer.</summary>
internal sealed class RequestPipeline(SimulatedSystem system, FaultPlan faults, RequestLog log)
{
    private readonly RouteTable routes = new(system.Catalogue.Operations);
    private readonly HandlerTable handlers = new(system);

    public async Task HandleAsync(HttpContext context)
    {
        if (system.IsUnreachable)
        {
            context.Abort();
            return;
        }

        try
        {
            await AnswerAsync(context).ConfigureAwait(false);
        }
        catch (BodyCutException)
        {
            // Give what was written a moment to leave before the connection is torn down.
            await Task.Delay(TimeSpan.FromMilliseconds(30), TimeProvider.System, CancellationToken.None).ConfigureAwait(false);
            context.Abort();
        }
        catch (Exception exception) when (exception is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpContext context)
    {
        var cancellationToken = context.RequestAborted;
        var target = RawTarget.Parse(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        var match = target.Segments is null ? RouteMatch.None : routes.Find(context.Request.Method, target.Segments);
        var isUpload = match.Operation?.BodyContentType is "application/vnd.extrahop.firmware" or "application/tar";
        var body = await ReceivedBody.ReadAsync(context.Request.Body, isUpload, cancellationToken).ConfigureAwait(false);
        if (match.Operation?.BodyContentType == "application/json")
        {
            body.ParseJson();
        }

        var user = system.Credentials.Identify(context.Request.Headers.Authorization.ToString());
        var recorded = Record(context, target, match, body, user is not null);
        var writer = new ResponseWriter(context, system.Clock);
        var fault = faults.Take(recorded);
        if (fault is not null && await writer.StrikeAsync(fault, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        ApiResponse response;
        try
        {
            response = target.Path == "/oauth2/token"
                ? TokenEndpoint.Handle(context.Request, body, system)
                : await InvokeAsync(context, target, match, body, user, cancellationToken).ConfigureAwait(false);
        }
        catch (ApiProblem problem)
        {
            response = ApiResponse.Of(problem.Body, problem.Status);
            if (problem.Status == 405)
            {
                response.With("Allow", string.Join(", ", match.AllowedMethods));
            }
        }

        await writer.WriteAsync(response, fault, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ApiResponse> InvokeAsync(
        HttpContext context, RawTarget target, RouteMatch match, ReceivedBody body, string? user, CancellationToken cancellationToken)
    {
        if (target.Segments is null)
        {
            throw ApiProblem.Plain(404, "There is nothing at this address.");
        }

        if (user is null)
        {
            throw ApiProblem.Plain(401, "Authentication is required: the API key or token is missing or not valid.");
        }

        if (target.HasDotSegments)
        {
            throw ApiProblem.Plain(400, "The path holds a dot segment.");
        }

        if (match.Operation is not { } operation)
        {
            throw match.AllowedMethods.Count > 0
                ? ApiProblem.Plain(405, $"{context.Request.Method} is not allowed here.")
                : ApiProblem.Plain(404, "There is no such operation.");
        }

        Privileges.Require(system, user, operation);
        BodyRules.Check(operation, body);
        var call = new ApiCall
        {
            Operation = operation,
            Values = match.Values,
            Query = target.ParseQuery(),
            Body = body,
            System = system,
            User = user,
            ContentType = context.Request.ContentType,
            Accept = context.Request.Headers.Accept.ToString(),
        };
        cancellationToken.ThrowIfCancellationRequested();
        return await handlers.InvokeAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private RecordedRequest Record(HttpContext context, RawTarget target, RouteMatch match, ReceivedBody body, bool authorized)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in context.Request.Headers)
        {
            headers[name] = Redaction.Header(name, value.ToString());
        }

        var recorded = new RecordedRequest
        {
            Number = log.NextNumber(),
            Time = system.Clock.GetUtcNow(),
            Method = context.Request.Method,
            Path = target.Path,
            Query = system.Options.RecordSecrets ? target.Query : Redaction.Query(target.Query),
            Headers = headers,
            Body = system.Options.RecordSecrets ? body.Bytes : Redaction.Body(body.Bytes, body.Json, context.Request.Method, target.Path),
            BodyLength = body.Length,
            BodySha256 = body.Sha256,
            OperationKey = match.Operation?.Key,
            Authorized = authorized,
        };
        log.Add(recorded);
        return recorded;
    }
}
