public import ContactsModel

/// Checks the inputs of a draft one after the other, and finds what only shows between them. It can be fed in
/// pieces.
public struct DraftChecker: Sendable {
  private let catalogue: PropertyCatalogue
  private let associationTypes: AssociationTypeTable
  private let keys: [UniqueKey]
  private var collector = ProblemCollector(.problems)
  /// Where each text of a key was first seen.
  private var seen: [UniqueKey: [String: Int]] = [:]
  /// Where each contact that exists was first seen.
  private var seenIDs: [String: Int] = [:]
  /// By key, the texts that inputs have which are still to be checked; of those that are passed over only these are noted.
  private var wanted: [Set<String>] = []
  /// How many inputs were checked.
  public private(set) var count = 0

  public init(
    catalogue: PropertyCatalogue = .builtIn, associationTypes: AssociationTypeTable = .builtIn
  ) {
    self.catalogue = catalogue
    self.associationTypes = associationTypes
    keys = UniqueKey.all(in: catalogue)
  }

  /// The problems of the next input. Of inputs with the same e-mail, unique value or trace id the later ones have the problem.
  public mutating func check(_ contact: ContactInput) -> [Problem] {
    Rules.check(contact, catalogue, associationTypes, &collector)
    defer { count += 1 }
    return collector.take() + repetitions(in: contact)
  }

  /// Prepares for inputs that are passed over: what these others share with them is a problem of the later one.
  mutating func expect(_ others: [DraftInput]) {
    wanted = keys.map { key in Set(others.compactMap { key.text(of: $0) }) }
  }

  /// Passes over the next input, a new contact that is known to have no error.
  mutating func pass(_ contact: ContactInput) {
    for (key, texts) in zip(keys, wanted) where !texts.isEmpty {
      guard let text = key.text(of: contact), texts.contains(text) else { continue }
      _ = seen[key, default: [:]].note(text, at: count)
    }
    count += 1
  }

  /// The problems of the next input of a draft, whether it creates a contact or changes one.
  public mutating func check(_ input: DraftInput) -> [Problem] {
    guard let update = input.update else { return check(input.contact) }
    return check(update) + Rules.linkProblems(of: input, associationTypes)
  }

  /// The problems of the next input that changes a contact: of its id, and of the values that are to be set.
  public mutating func check(_ update: ContactUpdate) -> [Problem] {
    checkID(update.id)
    PropertyRules(catalogue: catalogue).checkEach(of: update.properties, &collector)
    defer { count += 1 }
    return collector.take() + repetitions(in: ContactInput(properties: update.properties))
  }

  /// The problems of the next input that names a contact and nothing else.
  public mutating func check(recordID: String) -> [Problem] {
    checkID(recordID)
    defer { count += 1 }
    return collector.take()
  }

  /// HubSpot refuses a whole request in which a contact stands twice.
  private mutating func checkID(_ id: String) {
    if id.isBlank {
      collector.add(.error, .contactIDMissing, at: .recordID)
    } else if id.isPlaceholder {
      collector.add(.error, .placeholder(text: id), at: .recordID)
    } else if !id.isDigits || id.hasPrefix("0") {
      let trimmed = id.trimmed
      collector.add(
        .error, .recordIDForm(value: id), at: .recordID, suggestion: trimmed.isDigits ? trimmed : nil)
    } else if let first = seenIDs.note(id, at: count) {
      collector.add(.error, .duplicateRecordID(first: first), at: .recordID)
    }
  }

  private mutating func repetitions(in contact: ContactInput) -> [Problem] {
    keys.compactMap { key in
      guard let text = key.text(of: contact) else { return nil }
      return seen[key, default: [:]].note(text, at: count).map { key.problem(text, first: $0) }
    }
  }
}

extension [String: Int] {
  /// Where a key was first seen; nil the first time, which is noted.
  fileprivate mutating func note(_ key: String, at index: Int) -> Int? {
    if let first = self[key] { return first }
    self[key] = index
    return nil
  }
}
