using System.Globalization;
using System.Net;

namespace ExtraHop.Cli.Commands.Api;

/// <summary>The answer is a web page.</summary>
internal sealed class WebPageException(HttpStatusCode status) : Exception(string.Create(
    CultureInfo.InvariantCulture,
    $"The answer is {(int)status} with a web page (text/html); expected one of the API: is this host an ExtraHop system?"));
