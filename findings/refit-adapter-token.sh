#!/usr/bin/env bash
# Refit 16.4.0, generated requests
#
# A method with a CancellationToken cancels its request with it: not so when the result goes through a return type adapter. The generated method takes the token, builds without a
# diagnostic and never uses it. Only the token that the adapter passes to its delegate counts. IObservable, which Refit adapts by itself, does honor the token of the method.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/finding"
cd "$work/finding" # not beside the packages, whose sources would be compiled
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1 NUGET_PACKAGES="$work/packages"

cat > finding.csproj <<'END'
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
    <RefitRequireGeneratedRequests>true</RefitRequireGeneratedRequests>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="Refit" Version="[16.4.0]" />
  </ItemGroup>
</Project>
END

cat > Program.cs <<'END'
using System.Net;
using System.Reflection;
using Refit;

Console.WriteLine("Refit " + typeof(RestService).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0]);
await Show("Task, token of the method", (api, token) => api.AsTask(token));
await Show("IObservable, token of the method", (api, token) =>
{
    var end = new End();
    api.AsObservable(token).Subscribe(end);
    return end.Task;
});
await Show("adapter, token of the method", (api, token) => api.AsLater(token).RunAsync(CancellationToken.None));
await Show("adapter, token of the adapter", (api, token) => api.AsLater(CancellationToken.None).RunAsync(token));

static async Task Show(string name, Func<IApi, CancellationToken, Task<string>> call)
{
    var server = new Waiting();
    using var http = new HttpClient(server) { BaseAddress = new Uri("http://stub.invalid") };
    using var source = new CancellationTokenSource();
    var running = call(RestService.For<IApi>(http), source.Token);
    await server.Arrived.Task;
    source.Cancel();
    server.Go.SetResult();
    string end;
    try
    {
        end = "answered: " + await running;
    }
    catch (OperationCanceledException)
    {
        end = "canceled";
    }

    Console.WriteLine($"{name}: {end}");
}

public interface IApi
{
    [Get("/x")]
    Task<string> AsTask(CancellationToken cancellationToken);

    [Get("/x")]
    IObservable<string> AsObservable(CancellationToken cancellationToken);

    [Get("/x")]
    Later<string> AsLater(CancellationToken cancellationToken);
}

public sealed class Later<T>(Func<CancellationToken, Task<T>> call)
{
    public Task<T> RunAsync(CancellationToken cancellationToken) => call(cancellationToken);
}

public sealed class LaterAdapter<T> : IReturnTypeAdapter<Later<T>, T>
{
    public Later<T> Adapt(Func<CancellationToken, Task<T>> invoke) => new(invoke);
}

/// <summary>Answers when it is told to; by then, the token decides.</summary>
public sealed class Waiting : HttpMessageHandler
{
    public TaskCompletionSource Arrived { get; } = new();

    public TaskCompletionSource Go { get; } = new();

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Arrived.SetResult();
        await Go.Task;
        cancellationToken.ThrowIfCancellationRequested();
        return new HttpResponseMessage(HttpStatusCode.OK) { RequestMessage = request, Content = new StringContent("text") };
    }
}

public sealed class End : IObserver<string>
{
    private readonly TaskCompletionSource<string> _end = new();

    public Task<string> Task => _end.Task;

    public void OnNext(string value) => _end.TrySetResult(value);

    public void OnError(Exception error) => _end.TrySetException(error);

    public void OnCompleted() => _end.TrySetCanceled();
}
END

cat > expected <<'END'
Refit 16.4.0
Task, token of the method: canceled
IObservable, token of the method: canceled
adapter, token of the method: answered: text
adapter, token of the adapter: canceled
END
dotnet build -c Release -m:1 -nodeReuse:false -v q > build.log 2>&1 || { cat build.log; exit 2; }
timeout 60 dotnet bin/Release/net10.0/finding.dll > seen
cat seen
diff expected seen && echo "Unchanged."
