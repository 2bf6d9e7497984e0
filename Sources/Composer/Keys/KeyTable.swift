public import TerminalUI

/// Which keys do what, where. Dispatch, footer, help and palette are all made from here; the README's table is made from
/// the standard one.
public struct KeyTable: Sendable {
  public typealias Entry = Binding<Intent>

  /// The keys as they are without a configuration.
  public static let standard = KeyTable()

  /// The keys that a person has chosen, by what they do; none for what has to do without.
  private let chosen: [Intent: [Key]]
  /// Made once: every key that is pressed asks.
  private let paneMaps: [Pane: KeyMap<Intent>]
  private let pagerMap: KeyMap<Intent>
  private let contactPasteMap: KeyMap<Intent>
  let firstKeys: [Intent: Key]
  private static let terminalMap = KeyMap(terminal)

  /// - Parameter chosen: keys that take the place of the standard ones wherever the intent has any.
  public init(choosing chosen: [Intent: [Key]] = [:]) {
    let chosen = chosen.filter { !$0.key.hasFixedKeys }
    self.chosen = chosen
    let paneMaps = Dictionary(
      uniqueKeysWithValues: Pane.allCases.map {
        ($0, KeyMap(Self.sections(in: .pane($0), chosen).flatMap(\.entries)))
      })
    self.paneMaps = paneMaps
    pagerMap = KeyMap(Self.sections(in: .pager, chosen).flatMap(\.entries))
    contactPasteMap = KeyMap(Self.sections(in: .contactPaste, chosen).flatMap(\.entries))
    let entries = Pane.allCases.flatMap { paneMaps[$0]?.bindings ?? [] }
    let firstKeys = entries.compactMap { entry in entry.keys.first.map { (entry.intent, $0) } }
    self.firstKeys = Dictionary(firstKeys) { first, _ in first }
  }

  /// The bindings of a context, the ones particular to it first.
  public func bindings(in context: Context) -> [Entry] {
    sections(in: context).flatMap(\.entries)
  }

  public func map(for context: Context) -> KeyMap<Intent> {
    switch context {
    case .pane(let pane): paneMaps[pane] ?? KeyMap([])
    case .pager: pagerMap
    case .contactPaste: contactPasteMap
    default: KeyMap(bindings(in: context))
    }
  }

  func intent(for key: Key, in pane: Pane) -> Intent? { paneMaps[pane]?.intent(for: key) }

  func intentInPager(for key: Key) -> Intent? { pagerMap.intent(for: key) }

  /// What a key means whatever is open.
  static func terminalIntent(for key: Key) -> Intent? { terminalMap.intent(for: key) }

  /// The bindings of a context as help lists them. What has no key is among them.
  func sections(in context: Context) -> [(title: String, entries: [Entry])] {
    Self.sections(in: context, chosen)
  }

  static func particular(to context: Context) -> [Entry] {
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
    case .prompt: prompt
    case .pager: pager
    case .copyMenu: copyMenu
    case .menu(let menu): entries(of: menu)
    case .replaceForm: replaceForm
    case .replacePreview: replacePreview
    case .contactPaste: contactPaste
    case .contactText: contactText
    case .longText: longText
    case .columns: columns
    }
  }

  private static func sections(
    in context: Context, _ chosen: [Intent: [Key]]
  ) -> [(title: String, entries: [Entry])] {
    guard case .pane(let pane) = context else {
      let entries = particular(to: context)
      return [
        ("Here", readsOnly(context) ? rebound([entries], chosen)[0] : entries), ("Everywhere", terminal),
      ]
    }
    let sideways = pane.screen == .preview || pane == .table ? [] : sideways
    let parts = [
      particular(to: context), pane.screen == .compose ? composeEverywhere + composeCommands : [],
      pane.screen == .preview ? previewCommands : [.results, .journal].contains(pane.screen) ? job : [],
      (pane == .table ? everywhere.filter { !$0.intent.isAmongPanes } : everywhere) + motions + sideways
        + terminal,
    ]
    return Array(zip(["This pane", pane.screen.title, "The job", "Everywhere"], rebound(parts, chosen)))
      .map { (title: $0, entries: $1) }
  }

  /// Windows in which nothing is typed have the keys of the panes.
  private static func readsOnly(_ context: Context) -> Bool {
    [.pager, .contactPaste, .columns].contains(context)
  }

  /// An intent that stands in several lines has the chosen keys in the first one.
  private static func rebound(_ parts: [[Entry]], _ chosen: [Intent: [Key]]) -> [[Entry]] {
    var seen: Set<Intent> = []
    return parts.map { entries in
      entries.compactMap { entry in
        guard let keys = chosen[entry.intent] else { return entry }
        guard seen.insert(entry.intent).inserted else { return nil }
        var entry = entry
        entry.keys = keys
        return entry
      }
    }
  }
}
