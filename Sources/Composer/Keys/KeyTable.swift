public import TerminalUI

/// Which keys do what, where. Dispatch, footer, help and palette are all made from here, in windows and menus too; the
/// README's table is made from the standard one.
public struct KeyTable: Sendable {
  public typealias Entry = Binding<Intent>
  typealias Section = (title: String, entries: [Entry])
  typealias Part = (title: String, lines: [KeyLine])

  /// The keys as they are without a configuration.
  public static let standard = KeyTable()

  let names: KeyNames
  private let keys: KeysByContext

  /// - Parameter chosen: keys that take the place of the standard ones wherever the intent has any.
  public init(choosing chosen: [Intent: [Key]] = [:]) {
    let choice = KeyChoice(chosen)
    self.init { choice.applied(to: $0, in: $1) }
  }

  /// - Parameter giving: gives the lines of a context their keys.
  init(giving: ([[KeyLine]], Context) -> [[KeyLine]]) {
    let parts = ContextMap(Context.allCases) { context in
      let parts = Self.parts(of: context)
      let lines = giving(parts.map(\.lines), context)
      return zip(parts, lines).map { (title: $0.title, lines: $1) }
    }
    names = KeyNames(parts.mapValues { $0.flatMap(\.lines) })
    keys = KeysByContext(parts, names)
  }

  /// The bindings of a context, the ones particular to it first.
  public func bindings(in context: Context) -> [Entry] { map(for: context).bindings }

  public func map(for context: Context) -> KeyMap<Intent> { keys[context].map }

  func intent(for key: Key, in context: Context) -> Intent? { map(for: context).intent(for: key) }

  /// The bindings of a context as help lists them. What has no key is among them.
  func sections(in context: Context) -> [Section] { keys[context].sections }

  /// Those that a context does not share with others.
  func particular(to context: Context) -> [Entry] { sections(in: context).first?.entries ?? [] }

  private static func parts(of context: Context) -> [Part] {
    guard case .pane(let pane) = context else {
      return [("Here", particular(to: context)), ("Everywhere", terminal)]
    }
    let sideways = pane.screen == .preview || pane == .table ? [] : sideways
    return [
      ("This pane", particular(to: context)),
      (pane.screen.title, pane.screen == .compose ? composeEverywhere + composeCommands : []),
      (
        "The job",
        pane.screen == .preview ? previewCommands : [.results, .journal].contains(pane.screen) ? job : []
      ),
      (
        "Everywhere",
        (pane == .table ? everywhere.filter { !$0.intent.isAmongPanes } : everywhere) + motions + sideways
          + terminal
      ),
    ]
  }

  private static func particular(to context: Context) -> [KeyLine] {
    switch context {
    case .pane(.contacts): contacts
    case .pane(.properties): properties
    case .pane(.associations): associations
    case .pane(.contactJSON): []
    case .pane(.table): table
    case .pane(.plan), .pane(.body): preview
    case .pane(.confirm), .pane(.progress), .pane(.log): submit
    case .pane(.outcomes), .pane(.record), .pane(.history): results
    case .pane(.submissions): journal
    case .field: field
    case .confirmation: confirmation
    case .propertyPicker: propertyPicker
    case .associationPicker: associationPicker
    case .choice: choice
    case .drafts: draftList
    case .profiles: profileList
    case .foundContacts: foundContactList
    case .problems: problemList
    case .prompt: prompt
    case .pager: pager
    case .keyHelp: keyHelp
    case .copyMenu: copyMenu
    case .menu(let menu): entries(of: menu)
    case .replaceForm: replaceForm
    case .replacePreview: replacePreview
    case .contactPaste: contactPaste
    case .contactText: contactText
    case .longText: longText
    case .bulkValue: bulkValue
    case .columns: columns
    }
  }
}
