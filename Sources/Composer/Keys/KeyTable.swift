public import TerminalUI

/// Which keys do what, where. Dispatch, footer, help and the README's table are all made from here.
public enum KeyTable {
  public typealias Entry = Binding<Intent>

  /// The bindings of a context, the ones particular to it first.
  public static func bindings(in context: Context) -> [Entry] {
    sections(in: context).flatMap(\.entries)
  }

  public static func map(for context: Context) -> KeyMap<Intent> {
    KeyMap(bindings(in: context))
  }

  /// Made once for each pane: every key that is pressed asks.
  static let paneMaps = Dictionary(
    uniqueKeysWithValues: Pane.allCases.map { ($0, map(for: .pane($0))) })
  static let pagerMap = map(for: .pager)
  static let contactPasteMap = map(for: .contactPaste)
  static let terminalMap = KeyMap(terminal)

  static func particular(to context: Context) -> [Entry] {
    switch context {
    case .pane(.contacts): contacts
    case .pane(.properties): properties
    case .pane(.associations): associations
    case .pane(.contactJSON): []
    case .pane(.plan), .pane(.body): preview
    case .pane(.confirm), .pane(.progress), .pane(.log): submit
    case .pane(.outcomes), .pane(.record), .pane(.history): results
    case .pane(.submissions): journal
    case .field: field
    case .confirmation: confirmation
    case .propertyPicker: propertyPicker
    case .associationPicker: associationPicker
    case .choice: choice
    case .prompt: prompt
    case .pager: pager
    case .copyMenu: copyMenu
    case .contactPaste: contactPaste
    case .contactText: contactText
    }
  }

  /// The bindings of a context as help lists them.
  static func sections(in context: Context) -> [(title: String, entries: [Entry])] {
    guard case .pane(let pane) = context else {
      return [("Here", particular(to: context)), ("Everywhere", terminal)]
    }
    let sideways = pane.screen == .preview ? [] : sideways
    return [
      ("This pane", particular(to: context)),
      (pane.screen.title, pane.screen == .compose ? composeEverywhere : []),
      ("The job", [.results, .journal].contains(pane.screen) ? job : []),
      ("Everywhere", everywhere + motions + sideways + terminal),
    ]
  }
}
