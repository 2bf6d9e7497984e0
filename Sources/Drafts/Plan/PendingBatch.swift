public import ContactsModel

/// A batch that still takes inputs, with the bytes of those that it has.
public struct PendingBatch: Sendable {
  private static let opening = Array(#"{"inputs":["#.utf8)
  private static let closing = Array("]}".utf8)

  private let operation: ContactOperation
  private var body = opening
  private var inputs: [PlannedInput] = []
  /// Of the elements in the body.
  private var count = 0
  /// Some of the bytes are not what their input gives.
  private var keepsBody = false

  public init(_ operation: ContactOperation) {
    self.operation = operation
  }

  /// Takes an input with the bytes that it gives. Returns the batch when it is full.
  mutating func add(
    _ input: OperationInput, _ bytes: [UInt8], index: Int, email: String?, before: [Property]
  ) -> PlannedBatch? {
    let full = count + input.elementCount > operation.inputsPerRequest ? close() : nil
    take(PlannedInput(index: index, input: input, email: email, before: before, bodyRange: 0..<0), bytes)
    return full ?? (count >= operation.inputsPerRequest ? close() : nil)
  }

  /// Takes an input that has its bytes already; where they stand in the body is told anew.
  public mutating func append(_ input: PlannedInput, _ bytes: some Collection<UInt8>) {
    keepsBody = true
    take(input, bytes)
  }

  private mutating func take(_ input: PlannedInput, _ bytes: some Collection<UInt8>) {
    if inputs.isEmpty {
      inputs.reserveCapacity(min(100, operation.inputsPerRequest))
    } else {
      body.append(UInt8(ascii: ","))
    }
    let start = body.count
    body += bytes
    count += input.input.elementCount
    inputs.append(
      PlannedInput(
        index: input.index, input: input.input, email: input.email, before: input.before,
        bodyRange: start..<body.count))
  }

  /// Gives the batch as it is, nil when it is empty, and begins the next.
  mutating func close() -> PlannedBatch? {
    guard !inputs.isEmpty else { return nil }
    defer { self = PendingBatch(operation) }
    return finish()
  }

  /// The batch of what it has taken.
  public func finish() -> PlannedBatch {
    PlannedBatch(operation: operation, body: body + Self.closing, inputs: inputs, keepsBody: keepsBody)
  }

  /// The body of inputs that all have the bytes that they give.
  static func body(of inputs: [PlannedInput], byteCount: Int) -> [UInt8] {
    var body = opening
    body.reserveCapacity(byteCount)
    for (position, input) in inputs.enumerated() {
      if position > 0 { body.append(UInt8(ascii: ",")) }
      body += input.input.jsonBytes()
    }
    return body + closing
  }
}
