import ContactsModel
import Drafts
import Submissions

/// Words about contacts that exist.
extension Sentence {
  static func noContact(_ name: String) -> String { "There is no contact \(name)." }

  static func moreContacts(_ count: Int) -> String {
    "\(contacts(count)) more fit, but HubSpot finds \(SearchRequest.maximumTotal) at most: add a condition."
  }

  static func notEdited(_ why: String) -> String { "The contacts could not be read: \(why)." }

  static let nothingToEdit = "There is no contact to edit."

  static func contactsUnread(_ why: String) -> String { "the contacts could not be read: \(why)" }

  /// Somebody else changed since what was to be changed.
  static func conflict(_ leftOut: LeftOut) -> String {
    "Left out: \(leftOut.email ?? "#\(leftOut.index + 1)"), "
      .visible + leftOut.conflicts.map(\.sentence).joined(separator: "; ").visible
  }

  static func currentUntold(_ why: String) -> String {
    "it is not known what the contacts hold now: \(why)"
  }

  static func query(_ fault: ContactQueryFault) -> String {
    fault.sentence.hasSuffix("?") ? fault.sentence : fault.sentence + "."
  }
}
