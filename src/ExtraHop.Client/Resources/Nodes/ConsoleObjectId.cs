using System.Globalization;

namespace ExtraHop.Client;

/// <summary>A console ID of an object, taken apart: which sensor the object lives on, and which number it has there.</summary>
/// <remarks>
/// A console numbers devices, applications and other objects of its sensors with 64 bits: the upper 32 hold the sensor ID, the lower 32 the object ID on that
/// sensor. A sensor's own numbers fit into the lower 32 bits; their <see cref="SensorId"/> reads as 0.
/// <code>
/// ConsoleObjectId id = ConsoleObjectId.FromObjectId(30064781284);   // sensor 7, object 10212
/// Node sensor = await client.Nodes.GetAsync(id.SensorId);
/// </code>
/// </remarks>
public readonly record struct ConsoleObjectId : IComparable<ConsoleObjectId>
{
    private ConsoleObjectId(long objectId) => ObjectId = objectId;

    /// <summary>Puts a console ID together.</summary>
    /// <param name="sensorId">The sensor ID on the console, 0 to 2147483647; 0 for a number without a sensor.</param>
    /// <param name="localId">The object ID on the sensor, 0 to 4294967295.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside of its range.</exception>
    public ConsoleObjectId(long sensorId, long localId)
        : this((Checked(sensorId, int.MaxValue, nameof(sensorId)) << 32) | Checked(localId, uint.MaxValue, nameof(localId)))
    {
    }

    /// <summary>The whole number, as the console reads and writes it.</summary>
    public long ObjectId { get; }

    /// <summary>The sensor ID on the console, as in <see cref="Node.Id"/>; 0 where a sensor gave the number itself.</summary>
    public long SensorId => ObjectId >> 32;

    /// <summary>The object ID on its sensor.</summary>
    public long LocalId => ObjectId & uint.MaxValue;

    /// <summary>Takes a console ID apart.</summary>
    /// <param name="objectId">The number, such as <see cref="Device.Id"/> or the <c>oid</c> of a metric; not negative.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static ConsoleObjectId FromObjectId(long objectId) => new(Checked(objectId, long.MaxValue, nameof(objectId)));

    /// <summary>Orders by sensor, then by number on the sensor.</summary>
    /// <param name="left">One number.</param>
    /// <param name="right">The other.</param>
    public static bool operator <(ConsoleObjectId left, ConsoleObjectId right) => left.CompareTo(right) < 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(ConsoleObjectId left, ConsoleObjectId right) => left.CompareTo(right) > 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(ConsoleObjectId left, ConsoleObjectId right) => left.CompareTo(right) <= 0;

    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(ConsoleObjectId left, ConsoleObjectId right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(ConsoleObjectId other) => ObjectId.CompareTo(other.ObjectId);

    /// <summary>Gives both numbers.</summary>
    /// <param name="sensorId">The sensor ID on the console.</param>
    /// <param name="localId">The object ID on the sensor.</param>
    public void Deconstruct(out long sensorId, out long localId) => (sensorId, localId) = (SensorId, LocalId);

    /// <summary>Sensor and local number, such as <c>7:10212</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{SensorId}:{LocalId}");

    private static long Checked(long value, long most, string name) => value >= 0 && value <= most
        ? value
        : throw new ArgumentOutOfRangeException(name, value, string.Create(CultureInfo.InvariantCulture, $"Expected a number from 0 to {most}."));
}
