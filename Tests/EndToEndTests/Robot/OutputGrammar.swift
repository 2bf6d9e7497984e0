/// All that the program may write to a terminal, and nothing else: printable text, the few sequences that ncurses
/// needs, and what was copied. Written down by hand, so that a sequence that slips through anywhere is noticed.
struct OutputGrammar {
  /// The largest size the terminal had: no position and no count is beyond it.
  var size: TerminalSize
  var terminal = "xterm-256color"
  /// What was copied, in base64.
  var copies: [String] = []

  /// What does not belong to the grammar, each kind once, with its surroundings.
  func violations(in bytes: [UInt8]) -> [String] {
    let tokens = OutputTokenizer.tokens(of: bytes)
    var found: [String] = []
    for (index, token) in tokens.enumerated() {
      let previous = index > 0 ? tokens[index - 1] : nil
      let next = index + 1 < tokens.count ? tokens[index + 1] : nil
      guard !isAllowed(token, after: previous, before: next) else { continue }
      let place = tokens[max(0, index - 3)...min(tokens.count - 1, index + 2)].map { "\($0)" }
      let violation = "\(token) in \(place.joined(separator: " "))"
      if found.count < 10, !found.contains(violation) { found.append(violation) }
    }
    return found
  }

  private func isAllowed(_ token: OutputToken, after previous: OutputToken?, before next: OutputToken?)
    -> Bool
  {
    switch token {
    case .scalar(let scalar): !Self.unseen.contains { $0.contains(scalar.value) }
    case .control(let byte): Self.controls.contains(byte) || (byte == 0x0F && hasShifts)
    // The cursor is kept while lines that scroll are chosen.
    case .escape("7"): isScrollRegion(next)
    case .escape("8"): isScrollRegion(previous)
    case .escape(let text):
      ["(B", "=", ">", "M"].contains(text) || (text == ")0" && hasShifts)
        || (text == "D" && terminal == "vt220")
    case .sequence(let parameters, let final): isAllowed(parameters, final, after: previous)
    case .string(let kind, let content):
      kind == "]"
        && (content == "11;?" || content.hasPrefix("52;c;") && copies.contains(String(content.dropFirst(5))))
    case .malformed: false
    }
  }

  /// Backspace, line feed, carriage return, tab: how ncurses moves the cursor a little.
  private static let controls: Set<UInt8> = [0x08, 0x09, 0x0A, 0x0D]

  /// Terminals whose plain text needs a shift in: their line drawing characters come by a shift out, which is never
  /// used.
  private var hasShifts: Bool {
    ["linux", "vt100", "screen", "tmux-256color"].contains(terminal)
  }

  private func isAllowed(_ parameters: String, _ final: Character, after previous: OutputToken?) -> Bool {
    switch final {
    case "H", "r": isPosition(parameters, most: 2)
    case "A", "B", "C", "D", "G", "d", "X", "b", "@", "P", "L", "M", "S", "T":
      isPosition(parameters, most: 1)
    case "K": ["", "1"].contains(parameters)
    // All is erased only at home: by ncurses, where it paints anew.
    case "J": parameters.isEmpty || (parameters == "2" && previous == .sequence("", final: "H"))
    case "h", "l": isMode(parameters)
    case "m": parameters.split(separator: ";").allSatisfy { Self.attributes.contains(String($0)) }
    case "t": ["22;0;0", "23;0;0"].contains(parameters)
    case "c": terminal == "linux" && ["?0", "?1", "?8"].contains(parameters)
    default: false
    }
  }

  private func isScrollRegion(_ token: OutputToken?) -> Bool {
    if case .sequence(_, final: "r") = token { true } else { false }
  }

  private func isPosition(_ parameters: String, most: Int) -> Bool {
    let numbers = parameters.split(separator: ";", omittingEmptySubsequences: false)
    guard !parameters.isEmpty else { return true }
    return numbers.count <= most
      && numbers.allSatisfy { text in
        Int(text).map { 1...max(size.columns, size.rows) ~= $0 } ?? false
      }
  }

  private func isMode(_ parameters: String) -> Bool {
    if ["screen", "tmux-256color"].contains(terminal), parameters == "34" { return true }
    // Cursor keys, wrapping (off while the last cell of all is drawn), blinking and visible cursor, the screen for
    // programs, marks around pastes; insert mode.
    return ["?1", "?7", "?12", "?25", "?12;25", "?1049", "?2004", "4"].contains(parameters)
  }

  /// Plain, bold, dim, underline, reverse, their ends, and the colours of the palette before the terminal's own.
  private static let attributes: Set<String> = [
    "0", "1", "2", "4", "7", "10", "22", "24", "27", "30", "31", "32", "33", "34", "35", "36",
    "37", "39", "41", "42", "43", "49", "90",
  ]

  /// What nobody sees, from the standard's tables: controls, zero-width and bidirectional characters, separators,
  /// selectors, fillers, tags, noncharacters.
  private static let unseen: [ClosedRange<UInt32>] =
    [
      0x00...0x1F, 0x7F...0x9F, 0xAD...0xAD, 0x34F...0x34F, 0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5,
      0x180B...0x180F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0x3164...0x3164, 0xD800...0xDFFF,
      0xFDD0...0xFDEF, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF,
    ] + (UInt32(0)...16).map { $0 << 16 + 0xFFFE...$0 << 16 + 0xFFFF }
}
