public import ContactsModel

/// One request of a plan.
public struct PlannedBatch: Sendable {
  private enum Content {
    case made(BatchContent)
    case creation(PlannedCreation)
  }

  public let operation: ContactOperation
  /// How many bytes the body has.
  public let byteCount: Int
  private let content: Content

  public init(operation: ContactOperation, body: [UInt8], inputs: [PlannedInput]) {
    self.init(operation: operation, body: body, inputs: inputs, keepsBody: true)
  }

  /// - Parameter keepsBody: false where the body is made of the bytes that the inputs give.
  init(operation: ContactOperation, body: [UInt8], inputs: [PlannedInput], keepsBody: Bool) {
    (self.operation, byteCount) = (operation, body.count)
    content = .made(BatchContent(body: body, inputs: inputs, keepsBody: keepsBody))
  }

  init(_ creation: PlannedCreation) {
    (operation, byteCount, content) = (.create, creation.byteCount, .creation(creation))
  }

  /// What it does, in the order of the body.
  public var inputs: [PlannedInput] { made.inputs }
  /// The SHA-256 of the body, in lower-case hexadecimal digits.
  public var sha256: String { made.sha256 }
  /// The request body, exactly as it is sent.
  public var body: [UInt8] { made.body(byteCount: byteCount) }

  private var made: BatchContent {
    switch content {
    case .made(let content): content
    case .creation(let creation): creation.content
    }
  }
}

/// What is known of a batch before its inputs are made: of a large plan most are never looked at.
extension PlannedBatch {
  public var inputCount: Int {
    switch content {
    case .made(let content): content.inputs.count
    case .creation(let creation): creation.contacts.count
    }
  }

  /// The indices of its inputs in the draft.
  public var indices: [Int] {
    switch content {
    case .made(let content): content.inputs.map(\.index)
    case .creation(let creation): creation.contacts.map(\.index)
    }
  }

  /// Whether its inputs have trace ids. In a plan all new contacts have one, or none.
  public var hasTraceIDs: Bool {
    switch content {
    case .made(let content): content.inputs.first?.traceID != nil
    case .creation(let creation): creation.sendsTraceIDs
    }
  }

  /// How many associations its new contacts have.
  var associationCount: Int {
    switch content {
    case .made where operation.changesLinks: 0
    case .made(let content): content.inputs.reduce(0) { $0 + $1.contact.associations.count }
    case .creation(let creation): creation.contacts.reduce(0) { $0 + $1.contact.associations.count }
    }
  }
}

extension PlannedBatch: Hashable {
  public static func == (left: Self, right: Self) -> Bool {
    if case .creation(let one) = left.content, case .creation(let other) = right.content, one === other {
      return true
    }
    return left.sha256 == right.sha256 && left.operation == right.operation && left.inputs == right.inputs
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(sha256) }
}

extension PlannedBatch {
  /// What the links lead to that it changes; nil for an operation that changes none.
  public var object: String? { operation.changesLinks ? inputs.first?.input.links?.object : nil }

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
