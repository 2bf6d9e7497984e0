public import ContactsModel

/// Finds owners by what people call them: the name in either order, the e-mail, or both.
public struct OwnerNames: Equatable, Sendable {
  /// What a text says of an owner.
  public enum Meaning: Hashable, Sendable {
    case owner(id: String)
    /// Owners of the same name, by id.
    case several(ids: [String])
    case nobody
  }

  private struct Named: Equatable {
    let id: String
    let name: String
  }

  /// Ids by e-mail in lower case.
  private let byEmail: [String: [String]]
  /// By the words of the name, in alphabetical order.
  private let byWords: [[String]: [Named]]
  /// Names by the user's id.
  private let byUser: [Int: String]

  public init(_ owners: [Owner]) {
    var (byEmail, byWords): ([String: [String]], [[String]: [Named]]) = ([:], [:])
    for owner in owners {
      if let email = owner.email?.trimmed.folded, !email.isEmpty {
        byEmail[email, default: []].append(owner.id)
      }
      let name = [owner.firstName, owner.lastName].compactMap(\.self).joined(separator: " ")
      let words = Self.words(of: name)
      if !words.isEmpty { byWords[words, default: []].append(Named(id: owner.id, name: name.trimmed.folded)) }
    }
    (self.byEmail, self.byWords) = (byEmail, byWords)
    byUser = Dictionary(
      owners.compactMap { owner in owner.userID?.published.flatMap { id in owner.person.map { (id, $0) } } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What people call a user; nil where that is not known.
  public func name(ofUser id: Int) -> String? { byUser[id] }

  public var isEmpty: Bool { byEmail.isEmpty && byWords.isEmpty }

  /// An address says more than a name that stands beside it: `Ayşe Demir <ayse@portal.example>`.
  public func meaning(of text: String) -> Meaning {
    let pieces = text.folded.split { $0.isWhitespace || "<>()[],;".contains($0) }.map(String.init)
    let addresses = pieces.filter { $0.contains("@") }
    if let address = addresses.first {
      guard addresses.count == 1 else { return .nobody }
      return meaning(byEmail[address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address] ?? [])
    }
    let whole = meaning(ofName: text)
    return whole == .nobody ? meaning(ofName: Self.withoutRemark(text)) : whole
  }

  /// Accents and the order of the words count only where they tell owners apart.
  private func meaning(ofName text: String) -> Meaning {
    let named = byWords[Self.words(of: text)] ?? []
    let exact = named.filter { $0.name == text.trimmed.folded }
    return meaning((exact.isEmpty ? named : exact).map(\.id))
  }

  private func meaning(_ ids: [String]) -> Meaning {
    guard let first = ids.first else { return .nobody }
    return Set(ids).count == 1 ? .owner(id: first) : .several(ids: ids)
  }

  /// HubSpot writes `Ayşe Demir (Deactivated User)`.
  private static func withoutRemark(_ text: String) -> String {
    guard text.trimmed.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    return String(text[..<open])
  }

  private static func words(of text: String) -> [String] { TitleWords.words(of: text).sorted() }
}

extension Owner {
  /// The name, or the e-mail where there is none.
  fileprivate var person: String? {
    let name = [firstName, lastName].compactMap(\.self).joined(separator: " ").trimmed
    return name.isEmpty ? email : name
  }
}
