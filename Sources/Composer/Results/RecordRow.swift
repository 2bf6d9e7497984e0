import Submissions
import TerminalUI

/// A property whose history can be shown.
struct HistorySubject: Hashable, Sendable {
  /// The position among the results that match no input; nil for the contact of the selected input.
  var unmatched: Int?
  var name: String
}

/// A line about an input and what became of it.
enum RecordRow: Equatable, Sendable {
  case heading(String)
  /// What was sent and what is stored, each nil if there is none; and whether HubSpot says that it changed the form.
  case property(HistorySubject, sent: String?, stored: StoredValue?, isSaidNormalised: Bool = false)
  case link(LinkRow)
  /// The titles over properties that stand below other lines.
  case titles
  case field(name: String, value: String)
  /// The rest of a field that takes several lines.
  case more(String)
  case note(String)

  var subject: HistorySubject? {
    if case .property(let subject, _, _, _) = self { subject } else { nil }
  }

  /// What `y v` copies.
  var value: String? {
    switch self {
    case .property(_, let sent, let stored, _): stored?.text ?? sent
    case .link(let link): link.recordID
    case .field(_, let value): value
    case .more(let text), .note(let text): text
    case .heading, .titles: nil
    }
  }
}

/// A stored value: text, or none where HubSpot says null.
struct StoredValue: Equatable, Sendable {
  var text: String?

  /// Nothing is made up: an empty text and no value at all are told apart.
  var words: String {
    guard let text else { return "(no value)" }
    return text.isEmpty ? "(empty)" : text
  }

  /// The words look different where they are none of the value's.
  var styled: StyledText { StyledText(words, text?.isEmpty ?? true ? .muted : .text) }
}
