public import TerminalUI

/// Which keys do what, where. Dispatch, footer, help and the README's table are all made from here.
public enum KeyTable {
  public typealias Entry = Binding<Intent>

  /// The bindings of a context, the ones particular to it first.
  public static func bindings(in context: Context) -> [Entry] {
    particular(to: context) + shared(by: context)
  }

  public static func map(for context: Context) -> KeyMap<Intent> {
    KeyMap(bindings(in: context))
  }

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
    }
  }

  private static func shared(by context: Context) -> [Entry] {
    guard case .pane(let pane) = context else { return terminal }
    let composing = ScreenID.compose.panes.contains(pane) ? composeEverywhere : []
    let leaving = ScreenID.results.panes.contains(pane) || pane == .submissions ? job : []
    let sideways = ScreenID.preview.panes.contains(pane) ? [] : sideways
    return composing + leaving + everywhere + motions + sideways + terminal
  }
}
