/// Where a submission comes from: what was sent, over which connection, by whom, and why.
public struct Provenance: Hashable, Sendable {
  /// The name of the draft or file; empty where nobody told.
  public var name: String
  /// The connection's name; nil of older submissions.
  public var profile: String?
  /// The user of this machine who sent it; nil of older submissions.
  public var sender: String?
  /// What the person said of it before it was sent; nil where nothing was said.
  public var reason: String?

  public init(name: String = "", profile: String? = nil, sender: String? = nil, reason: String? = nil) {
    self.name = name
    self.profile = profile
    self.sender = sender
    self.reason = Self.kept(reason)
  }

  /// Longer reasons are cut: a line for the ticket is wanted, not the ticket.
  public static let longestReason = 500

  /// A reason as it is kept: one line, nil where it says nothing.
  public static func kept(_ reason: String?) -> String? {
    guard let reason else { return nil }
    let words = reason.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return words.isEmpty ? nil : String(words.prefix(longestReason))
  }
}
