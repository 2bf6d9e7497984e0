/// Where a person is in the plain composer. The steps that led there lie below it.
enum PlainStep: Hashable, Sendable {
  case menu(PlainMenu)
  case list(PlainList, PlainPage)
  /// A part of a window that is open.
  case window(PlainWindow, part: Int, PlainPage)
  /// The value of the open field, as it is typed.
  case value
  /// What has to be typed before anything is sent.
  case phrase

  /// A list from its start.
  static func list(_ list: PlainList) -> Self { .list(list, PlainPage()) }
}

/// A few things to do, by their numbers. What they are about is what the cursor of the model is on.
enum PlainMenu: Hashable, Sendable, CaseIterable {
  case main, contact, property, association
  /// The problem that was walked to last.
  case problem
  case plan
  /// An input that the plan leaves out.
  case leftOut
  /// The input whose outcome was chosen.
  case result
  /// A group of changes.
  case change
}

/// Any number of lines, by their numbers.
enum PlainList: Hashable, Sendable {
  case contacts, properties, associations, contactJSON
  /// The values that the open field may take.
  case options
  case leftOut, batches, body
  case log
  case outcomes, sentAndStored, answer, versions
  /// The groups of changes, and the contacts of one.
  case changes, changedContacts
  /// Every field of a version, by its position.
  case version(Int)
  case submissions
}

/// A window of the model, by its place among the open ones and by what it is about.
struct PlainWindow: Hashable, Sendable {
  var depth: Int
  var subject: String
}

/// The part of a list that is read out.
struct PlainPage: Hashable, Sendable {
  static let size = 20

  /// From 0.
  var first = 0
  /// Only lines that hold this are listed; all of them if it is empty.
  var query = ""
}

extension PlainStep {
  /// It is about a field that is open.
  var isEditing: Bool {
    switch self {
    case .value, .list(.options, _): true
    case .menu, .list, .window, .phrase: false
    }
  }

  /// It is about changes across contacts.
  var isAboutChanges: Bool { self == .menu(.change) || isList(.changes) || isList(.changedContacts) }

  /// It is about results, or the history of contacts.
  var isAboutResults: Bool { pane?.screen == .results }

  func isList(_ list: PlainList) -> Bool {
    if case .list(list, _) = self { true } else { false }
  }

  /// Where the same is done on the screens; nil where the model is there by itself.
  var pane: Pane? {
    switch self {
    case .menu(let menu): menu.pane
    case .list(let list, _): list.pane
    case .window, .value, .phrase: nil
    }
  }

  /// The page, where there are lines to list.
  var page: PlainPage? {
    get {
      switch self {
      case .list(_, let page), .window(_, _, let page): page
      case .menu, .value, .phrase: nil
      }
    }
    set {
      guard let newValue else { return }
      switch self {
      case .list(let list, _): self = .list(list, newValue)
      case .window(let window, let part, _): self = .window(window, part: part, newValue)
      case .menu, .value, .phrase: break
      }
    }
  }
}

extension PlainMenu {
  var pane: Pane? {
    switch self {
    case .main, .contact: .contacts
    case .property: .properties
    case .association: .associations
    case .problem: nil
    case .plan, .leftOut: .plan
    case .result, .change: .outcomes
    }
  }
}

extension PlainList {
  var pane: Pane? {
    switch self {
    case .contacts: .contacts
    case .properties: .properties
    case .associations: .associations
    case .contactJSON: .contactJSON
    case .options: nil
    case .leftOut, .batches: .plan
    case .body: .body
    case .log: .log
    case .outcomes, .changes: .outcomes
    case .sentAndStored, .answer, .changedContacts: .record
    case .versions, .version: .history
    case .submissions: .submissions
    }
  }
}
