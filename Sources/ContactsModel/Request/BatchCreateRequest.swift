/// The body of a batch create request.
public struct BatchCreateRequest: Hashable, Sendable {
  /// At most 100: of more HubSpot refuses all.
  public var inputs: [ContactInput]

  /// A body of these contacts, in this order.
  public init(inputs: [ContactInput]) {
    self.inputs = inputs
  }

  /// The bytes to send: `{"inputs":[…]}`.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 16 + inputs.count * 700)
    writer.beginObject()
    writer.inputs(inputs) { $0.write(to: &$1) }
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// The member `inputs`.
  mutating func inputs<Input>(_ inputs: [Input], _ write: (Input, inout JSONWriter) -> Void) {
    name("inputs")
    beginArray()
    for input in inputs { write(input, &self) }
    endArray()
  }
}
