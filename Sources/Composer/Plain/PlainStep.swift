/// Where a person is in the plain composer. The steps that led there lie below it.
enum PlainStep: Hashable, Sendable {
  case menu(PlainMenu)
  case list(PlainList, PlainPage)
  case text(PlainText)

  /// A list from its start.
  static func list(_ list: PlainList) -> Self { .list(list, PlainPage()) }
}

/// A few things to do, by their numbers.
enum PlainMenu: Hashable, Sendable {
  case main
  /// The contact that the cursor of the model is on, as in all that follows.
  case contact
  /// Positions in the contact.
  case property(Int)
  case association(Int)
  /// The association that is being composed.
  case link
  /// The problem that was walked to last.
  case problem
  case plan
  /// The input whose outcome was chosen.
  case result
}

/// Any number of lines, by their numbers.
enum PlainList: Hashable, Sendable {
  case contacts, properties, associations, contactJSON
  /// Properties of the catalogue that a search found.
  case foundProperties
  /// The values that the open field may take.
  case options
  case objects, categories, types, chosenTypes, linkJSON
  case drafts
  /// What an import found.
  case findings
  case leftOut, batches, body
  case outcomes, sentAndStored, answer, versions
  /// Every field of a version, by its position.
  case version(Int)
  case submissions
}

/// A question whose answer is taken as it is typed.
enum PlainText: Hashable, Sendable {
  case file
  case draftName
  case propertyName
  /// The value of the open field.
  case value
  case record
  case typeID
  /// What has to be typed before anything is sent.
  case fact
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
  /// It belongs to an association that is being composed.
  var isLinking: Bool {
    switch self {
    case .menu(.link), .text(.record), .text(.typeID): true
    case .list(let list, _): [.objects, .categories, .types, .chosenTypes, .linkJSON].contains(list)
    default: false
    }
  }

  /// It is about a field that is open.
  var isEditing: Bool {
    switch self {
    case .text(.value), .list(.options, _): true
    default: false
    }
  }

  /// The screen on which the same is done.
  var screen: ScreenID {
    switch self {
    case .text(.fact): .submit
    case .menu(.plan), .list(.leftOut, _), .list(.batches, _), .list(.body, _): .preview
    case .menu(.result), .list(.outcomes, _), .list(.sentAndStored, _), .list(.answer, _),
      .list(.versions, _),
      .list(.version, _):
      .results
    case .list(.submissions, _): .journal
    default: .compose
    }
  }
}
