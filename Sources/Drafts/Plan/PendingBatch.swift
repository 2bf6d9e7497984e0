internal import ContactsModel

/// A batch that still takes inputs, with the bytes of those that it has.
struct PendingBatch: Sendable {
  private static let opening = Array(#"{"inputs":["#.utf8)
  private static let closing = Array("]}".utf8)

  private var body = opening
  private var inputs: [PlannedInput] = []

  /// Takes an input, and gives the batch when it is full.
  mutating func add(_ contact: ContactInput, index: Int) -> PlannedBatch? {
    if !inputs.isEmpty { body.append(UInt8(ascii: ",")) }
    let start = body.count
    body += contact.jsonBytes()
    inputs.append(PlannedInput(index: index, contact: contact, bodyRange: start..<body.count))
    return inputs.count == PlannedBatch.capacity ? close() : nil
  }

  /// Gives the batch as it is, nil when it is empty, and begins the next.
  mutating func close() -> PlannedBatch? {
    guard !inputs.isEmpty else { return nil }
    defer { self = PendingBatch() }
    return PlannedBatch(body: body + Self.closing, inputs: inputs)
  }
}
