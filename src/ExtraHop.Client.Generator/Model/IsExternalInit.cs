using System.ComponentModel;

namespace System.Runtime.CompilerServices;

/// <summary>Lets records compile for .NET Standard 2.0, which the compiler asks of its generators.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
internal static class IsExternalInit;
