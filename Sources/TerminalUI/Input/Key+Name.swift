extension Key {
  /// The name as it stands in footers, help and the README: `Enter`, `Shift-Tab`, `Ctrl-P`, `F1`, `d`.
  public var name: String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let character): "Ctrl-\(character.uppercased())"
    case .alt(let character): "Alt-\(character)"
    case .function(let number): "F\(number)"
    default: namedKey
    }
  }

  private var namedKey: String {
    switch self {
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Delete"
    case .insert: "Insert"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    default: arrowName
    }
  }

  private var arrowName: String {
    switch self {
    case .up: "Up"
    case .down: "Down"
    case .left: "Left"
    case .right: "Right"
    case .wordLeft: "Ctrl-Left"
    case .wordRight: "Ctrl-Right"
    default: ""
    }
  }
}
