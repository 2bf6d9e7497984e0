import ContactsModel
import Drafts

/// The input of each result, as an operation finds it. The order of results means nothing.
struct ResultMatching {
  /// For each input of the batch, the positions of the results that are its own.
  var of: [[Int]]
  /// The positions of results that could not be told to be any input's.
  var unmatched: [Int] = []
  /// The inputs about which the results contradict each other, with the contradiction.
  private(set) var disputed: [Int: ResultDispute] = [:]
  /// Whether two results name the same record, so that there are fewer contacts than results. The placeholders of the
  /// documentation name none.
  let repeatsIDs: Bool
  /// Whether a result that is no input's bears a name that none of them has: the answer is to somebody else.
  var holdsForeigners = false

  /// Before anything is matched.
  init(inputCount: Int, results: [ContactRecord]) {
    of = Array(repeating: [], count: inputCount)
    let ids = results.compactMap(\.recordID).filter { !$0.hasPrefix("<") }
    repeatsIDs = Set(ids).count < ids.count
  }

  /// By the echoed trace id, else by the e-mail, else by the properties sent.
  /// - Parameter isWhole: each input is known to have a result.
  init(inputs: [PlannedInput], results: [ContactRecord], isWhole: Bool) {
    self.init(inputCount: inputs.count, results: results)
    let names = InputNames(inputs)
    var claims: [(input: Int, email: String)] = []
    for (position, result) in results.enumerated() {
      switch names.owner(of: result) {
      case .input(let input): of[input].append(position)
      case .disputed(let input, let email, let other):
        disputed[input] = .email(email)
        claims.append((other, email))
      case .nobody: unmatched.append(position)
      }
    }
    for claim in claims where of[claim.input].isEmpty { disputed[claim.input] = .email(claim.email) }
    matchByProperties(inputs, results, isWhole: isWhole)
    disputeSharedIDs(results)
    disputeOwnIDs(results)
    holdsForeigners = namesForeigners(inputs, results)
  }

  private func namesForeigners(_ inputs: [PlannedInput], _ results: [ContactRecord]) -> Bool {
    let (hasTraces, hasEmails) = (
      inputs.allSatisfy { $0.traceID != nil }, inputs.allSatisfy { $0.email?.isEmpty == false }
    )
    return unmatched.contains { position in
      let trace = results[position].objectWriteTraceID ?? "<"
      let email = results[position].email ?? "<"
      return hasTraces && !trace.hasPrefix("<") || hasEmails && !email.hasPrefix("<")
    }
  }

  private mutating func matchByProperties(
    _ inputs: [PlannedInput], _ results: [ContactRecord], isWhole: Bool
  ) {
    guard !unmatched.isEmpty else { return }
    let open = inputs.indices.filter { of[$0].isEmpty && disputed[$0] == nil }
    var matching = PropertyMatching(
      inputs: open.map { ($0, inputs[$0].contact) }, results: unmatched.map { ($0, results[$0]) },
      isWhole: isWhole)
    for (input, result) in matching.pairs() {
      of[input].append(result)
      unmatched.removeAll { $0 == result }
    }
  }

  /// A record states its id a second time among its properties.
  mutating func disputeOwnIDs(_ results: [ContactRecord]) {
    for input in of.indices {
      for result in of[input] {
        guard let id = results[result].recordID, let own = results[result].value(of: "hs_object_id"),
          !own.isEmpty, own != id
        else { continue }
        disputed[input] = .ids(id, own)
      }
    }
  }

  /// One record cannot be two contacts.
  private mutating func disputeSharedIDs(_ results: [ContactRecord]) {
    guard repeatsIDs else { return }
    var holders: [String: Set<Int>] = [:]
    for input in of.indices {
      for result in of[input] {
        if let id = results[result].recordID { holders[id, default: []].insert(input) }
      }
    }
    for (id, inputs) in holders where inputs.count > 1 {
      for input in inputs { disputed[input] = .sharedID(id) }
    }
  }
}

/// What is wrong with the results for an input.
enum ResultDispute: Hashable, Sendable {
  /// A result has the input's trace id and this e-mail, which is somebody else's; or the other way round.
  case email(String)
  /// Several inputs have results with this id.
  case sharedID(String)
  /// A result has this id, and another one among its properties.
  case ids(String, String)
}

/// The trace ids and e-mails by which a result names an input. Those that stand more than once name nothing.
private struct InputNames {
  enum Owner {
    case input(Int)
    /// The trace id is one input's, the e-mail another one's.
    case disputed(Int, email: String, other: Int)
    case nobody
  }

  private let byTrace: [String: Int]
  private let byEmail: [String: Int]

  init(_ inputs: [PlannedInput]) {
    byTrace = Self.unique(inputs.map(\.traceID))
    byEmail = Self.unique(inputs.map { $0.email?.lowercased() })
  }

  func owner(of result: ContactRecord) -> Owner {
    let named = result.email.flatMap { byEmail[$0] }
    guard let traced = result.objectWriteTraceID.flatMap({ byTrace[$0] }) else {
      return named.map(Owner.input) ?? .nobody
    }
    guard let named, named != traced, let email = result.email else { return .input(traced) }
    return .disputed(traced, email: email, other: named)
  }

  private static func unique(_ keys: [String?]) -> [String: Int] {
    var positions: [String: Int] = [:]
    var repeated: Set<String> = []
    for (position, key) in keys.enumerated() {
      guard let key, !key.isEmpty else { continue }
      if positions.updateValue(position, forKey: key) != nil { repeated.insert(key) }
    }
    return positions.filter { !repeated.contains($0.key) }
  }
}

extension ContactRecord {
  /// Lower-cased, as HubSpot keeps it.
  var email: String? {
    value(of: "email")?.lowercased()
  }

  /// Nil where the answer has none, or an empty one.
  var recordID: String? {
    guard let id, !id.isEmpty else { return nil }
    return id
  }
}
