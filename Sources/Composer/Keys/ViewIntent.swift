/// What is asked of the panes, whatever they show.
public enum ViewIntent: Hashable, Sendable, CaseIterable {
  case nextPane, previousPane, zoom
  case search, nextMatch, previousMatch
  case copy

  /// What it does in a word or three, verb first.
  var title: String {
    switch self {
    case .nextPane: "Next pane"
    case .previousPane: "Previous pane"
    case .zoom: "Zoom pane"
    case .search: "Search"
    case .nextMatch: "Next match"
    case .previousMatch: "Previous match"
    case .copy: "Copy"
    }
  }

  var preconditions: [Precondition] {
    switch self {
    case .nextMatch, .previousMatch: [.search]
    case .copy: [.copyableText]
    case .zoom: [.otherPanes]
    case .nextPane, .previousPane, .search: []
    }
  }

  /// It changes nothing but what is seen, and takes no text afterwards.
  var isHarmless: Bool {
    switch self {
    case .nextPane, .previousPane, .nextMatch, .previousMatch: true
    case .zoom, .search, .copy: false
    }
  }
}
