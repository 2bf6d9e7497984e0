import ContactsModel

/// A name that a draft may have: one line that people can see, type, and tell from others.
public struct DraftName: Hashable, Sendable {
  public enum Problem: Error, Hashable, Sendable {
    case empty
    case tooLong(Int)
    /// A line end, or another character that nobody sees.
    case unseen
  }

  /// The most characters that a name has.
  public static let longest = 80

  public let text: String

  /// - Parameter typed: the name, perhaps with blanks around it.
  public init(typed: String) throws(Problem) {
    let name = typed.trimmed
    guard !name.isEmpty else { throw .empty }
    guard name.count <= Self.longest else { throw .tooLong(name.count) }
    guard name.unicodeScalars.allSatisfy(\.isSeen) else { throw .unseen }
    text = name
  }
}

extension DraftName.Problem {
  public var sentence: String {
    switch self {
    case .empty: "A draft needs a name"
    case .tooLong(let count): "A name has at most \(DraftName.longest) characters; this one has \(count)"
    case .unseen: "A name is one line without characters that cannot be seen"
    }
  }
}

extension Unicode.Scalar {
  /// Joiners stay: emoji and some scripts are written with them.
  fileprivate var isSeen: Bool {
    switch properties.generalCategory {
    case .control, .lineSeparator, .paragraphSeparator, .unassigned, .surrogate, .privateUse: false
    case .format: value == 0x200C || value == 0x200D
    default: true
    }
  }
}

extension DraftName {
  /// The name for a draft that a file becomes: the file's own, without its folder and its ending.
  public static func name(ofFile path: String) -> String {
    let title = path.split(separator: "/").last.map(String.init) ?? path
    let name = title.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
    return name.isEmpty ? title : name
  }
}

extension DraftName {
  /// The name of a draft that is made of another one: `NAME-retry`. A name that ends so already stays.
  public static func appending(_ mark: String, to name: String) -> String {
    name.hasSuffix(mark) ? name : name.prefix(longest - mark.count) + mark
  }
}
