import TerminalUI

/// What the keys of a table are called, for sentences: `a`, `Ctrl-P`.
struct KeyNames: Sendable {
  private let lines: [Context: [KeyLine]]
  /// The first key that an intent has in any pane.
  private let inPanes: [Intent: Key]

  init(_ lines: [Context: [KeyLine]]) {
    self.lines = lines
    inPanes = Self.firstKeys(Pane.allCases.flatMap { lines[.pane($0)] ?? [] })
  }

  /// The key that people are told of. What has none is in the palette.
  func name(of intent: Intent, in context: Context? = nil) -> String {
    key(of: intent, in: context)?.name ?? "the command palette"
  }

  /// The key that people are told of, to press it.
  func key(of intent: Intent, in context: Context? = nil) -> Key? {
    context.flatMap { key(of: intent, among: lines[$0] ?? []) } ?? inPanes[intent]
  }

  func text(of text: KeyText) -> String {
    text.parts.map { part in
      switch part {
      case .words(let words): words
      case .key(let intent, let context): name(of: intent, in: context)
      case .keys(let context): choices(in: context)
      }
    }.joined()
  }

  /// What an intent does there, as help says it but for the keys: they are of no use where no key is pressed.
  func sentence(of intent: Intent, in context: Context) -> String {
    let line = lines[context]?.first { $0.intent == intent }
    return line?.help.withoutKeys ?? "\(intent)"
  }

  /// Every key of a menu with its words, apart from the one that closes it.
  private func choices(in context: Context) -> String {
    (lines[context] ?? []).compactMap { line in
      guard line.intent != .close, let key = line.keys.first, let words = line.words else { return nil }
      return "\(key.name) \(words)"
    }.joined(separator: ", ")
  }

  private func key(of intent: Intent, among lines: [KeyLine]) -> Key? {
    lines.first { $0.intent == intent && !$0.keys.isEmpty }?.keys.first
  }

  private static func firstKeys(_ lines: [KeyLine]) -> [Intent: Key] {
    Dictionary(lines.compactMap { line in line.keys.first.map { (line.intent, $0) } }) { first, _ in first }
  }
}
