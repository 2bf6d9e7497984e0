public import ContactsModel

/// One request of a plan.
public struct PlannedBatch: Sendable {
  public let operation: ContactOperation
  /// How many bytes the body has.
  public let byteCount: Int
  /// The SHA-256 of the body, in lower-case hexadecimal digits.
  public let sha256: String
  public let inputs: [PlannedInput]
  /// Nil where it is what the inputs give: bodies were most of the memory of a large plan.
  private let keptBody: [UInt8]?

  public init(operation: ContactOperation, body: [UInt8], inputs: [PlannedInput]) {
    self.init(operation: operation, body: body, inputs: inputs, keepsBody: true)
  }

  /// - Parameter keepsBody: false where the body is made of the bytes that the inputs give.
  init(operation: ContactOperation, body: [UInt8], inputs: [PlannedInput], keepsBody: Bool) {
    (self.operation, self.inputs) = (operation, inputs)
    (byteCount, sha256) = (body.count, Digest.text(of: Digest.sha256(of: body)))
    keptBody = keepsBody ? body : nil
  }

  /// The request body, exactly as it is sent.
  public var body: [UInt8] { keptBody ?? PendingBatch.body(of: inputs, byteCount: byteCount) }
}

extension PlannedBatch: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    left.sha256 == right.sha256 && left.operation == right.operation && left.inputs == right.inputs
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sha256) }
}

extension PlannedBatch {
  /// What the links lead to that it changes; nil for an operation that changes none.
  public var object: String? { inputs.first?.input.links?.object }

  /// The request as it was written down. Nil if the body does not hold inputs of these contacts.
  /// - Parameters:
  ///   - object: what links lead to; nil for an operation that changes none.
  ///   - recordIDs: of each input, for those that name contacts.
  ///   - input: gives the input at a place its form.
  public init?(
    storedBody body: [UInt8], of operation: ContactOperation, object: String?, recordIDs: [String?],
    input: (Int, OperationInput, Range<Int>) -> PlannedInput
  ) {
    guard let nodes = try? JSONReader.read(body)["inputs"]?.elements,
      let groups = Self.groups(nodes, operation, recordIDs),
      let stored = try? groups.map({ try OperationInput(stored: $0, of: operation, object: object) })
    else { return nil }
    let inputs = groups.indices.compactMap { place -> PlannedInput? in
      guard let first = groups[place].first, let last = groups[place].last else { return nil }
      return input(place, stored[place], first.range.lowerBound..<last.range.upperBound)
    }
    self.init(operation: operation, body: body, inputs: inputs)
  }

  /// The elements of each input: one, or all that are about the links of its contact.
  private static func groups(
    _ nodes: [JSONNode], _ operation: ContactOperation, _ recordIDs: [String?]
  ) -> [[JSONNode]]? {
    guard operation.changesLinks else {
      return nodes.count == recordIDs.count ? nodes.map { [$0] } : nil
    }
    var rest = nodes[...]
    let groups = recordIDs.map { id in
      let own = rest.prefix { $0["from"]?["id"]?.text == id }
      rest = rest.dropFirst(own.count)
      return Array(own)
    }
    return rest.isEmpty && groups.allSatisfy { !$0.isEmpty } ? groups : nil
  }
}

/// One input of a planned request.
public struct PlannedInput: Hashable, Sendable {
  /// The index in the draft, from 0.
  public let index: Int
  /// As it is sent; a new contact with its trace id.
  public let input: OperationInput
  /// By which people know the contact; nil where nobody has told.
  public let email: String?
  /// What an update changes, as it was read before: an empty value is none. Of links by the name of ``LinkName``, with
  /// the types that each had. Empty where nobody has told.
  public let before: [Property]
  /// The bytes of this input inside the body.
  public let bodyRange: Range<Int>

  /// - Parameter email: that of a contact that exists. Where it is nil, the e-mail that is sent is taken.
  public init(
    index: Int, input: OperationInput, email: String? = nil, before: [Property] = [], bodyRange: Range<Int>
  ) {
    self.index = index
    self.input = input
    self.email = email ?? input.contact.value(of: "email")
    self.before = before
    self.bodyRange = bodyRange
  }

  /// What is sent of the contact.
  public var contact: ContactInput { input.contact }
  public var traceID: String? { input.contact.objectWriteTraceID }
  /// The record that it is about; nil where the contact is still to be created.
  public var recordID: String? { input.recordID }
}
