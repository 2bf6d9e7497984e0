public import ContactsModel

/// A batch that still takes inputs, with the bytes of those that it has.
public struct PendingBatch: Sendable {
  private let operation: ContactOperation
  private var body = BatchBody()
  private var inputs: [PlannedInput] = []
  /// Of the elements in the body.
  private var count = 0
  /// Some of the bytes are not what their input gives.
  private var keepsBody = false

  public init(_ operation: ContactOperation) {
    self.operation = operation
  }

  /// Takes an input. Returns the batch when it is full.
  mutating func add(
    _ input: OperationInput, index: Int, email: String?, before: [Property]
  ) -> PlannedBatch? {
    let full = count + input.elementCount > operation.inputsPerRequest ? close() : nil
    let range = body.append(input.jsonBytes())
    take(PlannedInput(index: index, input: input, email: email, before: before, bodyRange: range))
    return full ?? (count >= operation.inputsPerRequest ? close() : nil)
  }

  /// Takes an input that has its bytes already; where they stand in the body is told anew.
  public mutating func append(_ input: PlannedInput, _ bytes: some Collection<UInt8>) {
    keepsBody = true
    take(
      PlannedInput(
        index: input.index, input: input.input, email: input.email, before: input.before,
        bodyRange: body.append(bytes)))
  }

  private mutating func take(_ input: PlannedInput) {
    count += input.input.elementCount
    inputs.append(input)
  }

  /// Gives the batch as it is, nil when it is empty, and begins the next.
  mutating func close() -> PlannedBatch? {
    guard !inputs.isEmpty else { return nil }
    defer { self = PendingBatch(operation) }
    return finish()
  }

  /// The batch of what it has taken.
  public func finish() -> PlannedBatch {
    PlannedBatch(operation: operation, body: body.closed, inputs: inputs, keepsBody: keepsBody)
  }
}
