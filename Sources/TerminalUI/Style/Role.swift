/// What a cell stands for. The theme decides how it looks; every state also has a glyph or a word.
public enum Role: UInt8, CaseIterable, Hashable, Sendable {
  case text
  case muted
  case title
  /// The titles over the columns of a list.
  case heading
  /// What HubSpot knows a record by.
  case id
  /// The title of what has the keyboard, and the tab of the screen that is shown.
  case accent
  /// The frame and the scrollbar of what has the keyboard.
  case frame
  /// Where the cursor is: the chosen one of several options.
  case selection
  case marked
  case error
  case warning
  case success
  /// The name of a key in the footer and in help.
  case key
  /// The inside of a text field.
  case field
  /// The title line of what does not have the keyboard.
  case border
  case badgeSandbox
  case badgeProduction
  case badgeAlert
  case jsonName
  case jsonString
  case jsonNumber
  /// The part of a text that a search found.
  case match

  /// As it is written in a configuration.
  public var name: String {
    switch self {
    case .text: "text"
    case .muted: "muted"
    case .title: "title"
    case .heading: "heading"
    case .id: "id"
    case .accent: "accent"
    case .frame: "frame"
    case .selection: "selection"
    case .marked: "marked"
    case .error: "error"
    case .warning: "warning"
    case .success: "ok"
    case .key: "key"
    case .field: "field"
    case .border: "border"
    case .badgeSandbox: "badge-sandbox"
    case .badgeProduction: "badge-production"
    case .badgeAlert: "badge-alert"
    case .jsonName: "json-key"
    case .jsonString: "json-string"
    case .jsonNumber: "json-number"
    case .match: "match"
    }
  }

  public init?(name: String) {
    guard let role = Self.allCases.first(where: { $0.name == name }) else { return nil }
    self = role
  }
}

/// Whether a cell is on the line of a cursor. Its role, and so the colour of a state, stays what it is.
public enum Emphasis: UInt8, CaseIterable, Hashable, Sendable {
  case none
  /// The cursor of what has the keyboard.
  case selected
  /// Where a list stands that does not have the keyboard.
  case kept
}
