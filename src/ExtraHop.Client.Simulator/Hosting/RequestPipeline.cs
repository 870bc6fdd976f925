using System.Globalization;
using System.Text.Json.Nodes;
using ExtraHop.Client.Simulator.Calls;
using ExtraHop.Client.Simulator.Engine;
using ExtraHop.Client.Simulator.Faults;
using ExtraHop.Client.Simulator.Handlers;
using ExtraHop.Client.Simulator.Recording;
using ExtraHop.Client.Simulator.Routing;
using ExtraHop.Client.Simulator.Rules;
using ExtraHop.Client.Simulator.State;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace ExtraHop.Client.Simulator.Hosting;

/// <summary>What every request of the API passes through: record, fault, credential, route, privilege, body, handler, answer.</summary>
internal sealed class RequestPipeline(SimulatedSystem system, FaultPlan faults, RequestLog log)
{
    private readonly RouteTable _routes = new(system.Catalogue.Answered);
    private readonly HandlerTable _handlers = HandlerGroups.Register(new HandlerTable(system), system);

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
        CancellationToken cancellationToken = context.RequestAborted;
        var target = RawTarget.Parse(context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget);
        RouteMatch match = target.Segments is null ? RouteMatch.None : _routes.Find(context.Request.Method, target.Segments);
        bool isUpload = match.Operation?.BodyContentType is { } type && OperationRules.UploadTypes.Contains(type);
        long number = log.NextNumber();
        string? user = system.Credentials.Identify(context.Request.Headers.Authorization.ToString());
        if (faults.AnswersEarly)
        {
            RecordedRequest head = Record(number, context, target, match, ReceivedBody.Empty, user is not null);
            if (faults.Take(head, early: true) is { } early)
            {
                await LogAsync(head, () => new ResponseWriter(context, head, system.Clock).StrikeAsync(early.Fault, cancellationToken)).ConfigureAwait(false);
                return;
            }
        }

        ReceivedBody body = await ReceivedBody.ReadAsync(context.Request.Body, isUpload, cancellationToken).ConfigureAwait(false);
        if (match.Operation?.BodyContentType == "application/json")
        {
            body.ParseJson();
        }

        RecordedRequest recorded = Record(number, context, target, match, body, user is not null);
        await LogAsync(recorded, () => AnswerAsync(context, target, match, body, user, recorded, cancellationToken)).ConfigureAwait(false);
    }

    private async Task LogAsync(RecordedRequest recorded, Func<Task> answer)
    {
        log.Add(recorded);
        try
        {
            await answer().ConfigureAwait(false);
        }
        finally
        {
            log.Ended?.Invoke(recorded);
        }
    }

    private async Task AnswerAsync(
        HttpContext context, RawTarget target, RouteMatch match, ReceivedBody body, string? user, RecordedRequest recorded, CancellationToken cancellationToken)
    {
        var writer = new ResponseWriter(context, recorded, system.Clock);
        ActiveFault? active = faults.Take(recorded);
        Fault? fault = active?.Fault;
        if (fault is not null && await writer.StrikeAsync(fault, cancellationToken).ConfigureAwait(false))
        {
            return;
        }

        ApiResponse response;
        try
        {
            response = active?.Kept ?? (target.Path == RawTarget.TokenPath
                ? TokenEndpoint.Handle(context.Request, body, system)
                : await InvokeAsync(context, target, match, body, user, fault, cancellationToken).ConfigureAwait(false));
        }
        catch (ApiProblem problem)
        {
            response = ApiResponse.Of(problem.Body, problem.Status);
            if (problem.Status == 405)
            {
                response.With("Allow", string.Join(", ", match.AllowedMethods));
            }
        }

        if (fault?.Kind == FaultKind.RepeatAnswer)
        {
            active!.Kept = response;
        }

        await writer.WriteAsync(response, fault, cancellationToken).ConfigureAwait(false);
    }

    private async ValueTask<ApiResponse> InvokeAsync(
        HttpContext context, RawTarget target, RouteMatch match, ReceivedBody body, string? user, Fault? fault, CancellationToken cancellationToken)
    {
        if (target.Segments is null)
        {
            throw ApiProblem.Plain(404, "There is nothing at this address.");
        }

        user ??= match.Operation is { } asked && OperationRules.NeedNoCredential.Contains(asked.Key) ? CredentialStore.SetupUser : null;
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

        Availability.Require(system, operation);
        var roles = UserRoles.Of(system, user);
        IReadOnlyDictionary<string, string> values = ShortCodes.Resolve(system, operation, match.Values);
        roles.Require(operation, values, user);
        BodyRules.Check(operation, body);
        ILookup<string, string> query = target.ParseQuery();
        if (fault?.Kind == FaultKind.PageSize)
        {
            query = query.Where(static pair => pair.Key != "limit").SelectMany(static pair => pair, static (pair, value) => (pair.Key, value))
                .Append((Key: "limit", value: fault.PageSize.ToString(CultureInfo.InvariantCulture)))
                .ToLookup(static pair => pair.Key, static pair => pair.value, StringComparer.Ordinal);
            if (body.Json is JsonObject members && operation.BodyFields.Any(static field => field.Name == "limit"))
            {
                members["limit"] = fault.PageSize;
            }
        }

        var call = new ApiCall
        {
            Operation = operation,
            Values = values,
            Query = query,
            Body = body,
            System = system,
            User = user,
            Roles = roles,
            ContentType = context.Request.ContentType,
            Accept = context.Request.Headers.Accept.ToString(),
        };
        cancellationToken.ThrowIfCancellationRequested();
        if (roles.WithoutDetections(operation) is { } nothing)
        {
            return nothing;
        }

        return await _handlers.InvokeAsync(call, cancellationToken).ConfigureAwait(false);
    }

    private RecordedRequest Record(long number, HttpContext context, RawTarget target, RouteMatch match, ReceivedBody body, bool authorized)
    {
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string name, Microsoft.Extensions.Primitives.StringValues value) in context.Request.Headers)
        {
            headers[name] = Redaction.Header(name, value.ToString());
        }

        return new RecordedRequest
        {
            Number = number,
            Time = system.Clock.GetUtcNow(),
            Method = context.Request.Method,
            Path = target.Path,
            Query = system.Options.RecordSecrets ? target.Query : Redaction.Query(target.Query),
            Headers = headers,
            Body = system.Options.RecordSecrets ? body.Bytes : Redaction.Body(body, context.Request.Method, target.Path),
            BodyLength = body.Length,
            BodySha256 = body.Sha256,
            OperationKey = match.Operation?.Key,
            Authorized = authorized,
        };
    }
}
