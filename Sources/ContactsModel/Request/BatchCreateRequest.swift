/// The body of a batch create request. The service takes at most ``maximumInputs``.
public struct BatchCreateRequest: Hashable, Sendable {
  public static let maximumInputs = 100

  public var inputs: [ContactInput]

  public init(inputs: [ContactInput]) {
    self.inputs = inputs
  }

  /// The bytes to send: `{"inputs":[…]}`.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 16 + inputs.count * 700)
    writer.beginObject()
    writer.name("inputs")
    writer.beginArray()
    for input in inputs { input.write(to: &writer) }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}
