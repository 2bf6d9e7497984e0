/// The body of a batch update request.
public struct BatchUpdateRequest: Hashable, Sendable {
  /// At most 100, each id once: otherwise HubSpot refuses all.
  public var inputs: [ContactUpdate]

  /// A body of these changes, in this order.
  public init(inputs: [ContactUpdate]) {
    self.inputs = inputs
  }

  /// The bytes to send: `{"inputs":[…]}`.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 16 + inputs.count * 200)
    writer.beginObject()
    writer.inputs(inputs) { $0.write(to: &$1) }
    writer.endObject()
    return writer.bytes
  }
}
