public import ContactsModel

/// Checks the inputs of a draft one after the other, and finds what only shows between them. It can be fed in
/// pieces.
public struct DraftChecker: Sendable {
  private let catalogue: PropertyCatalogue
  private let associationTypes: AssociationTypeTable
  private let keys: [UniqueKey]
  private var collector = ProblemCollector(keepsProblems: true)
  /// Where each text of a key was first seen.
  private var seen: [UniqueKey: [String: Int]] = [:]
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
    var problems = collector.take()
    for key in keys {
      guard let text = key.text(of: contact) else { continue }
      if let first = seen[key, default: [:]].note(text, at: count) {
        problems.append(key.problem(text, first: first))
      }
    }
    count += 1
    return problems
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
