import ContactsModel
import Drafts
import Submissions

/// Words about contacts that exist.
extension Sentence {
  static func noContact(_ name: String) -> String { "There is no contact \(name)." }

  static func moreContacts(_ count: Int) -> String {
    "\(contacts(count)) more fit, but HubSpot finds \(SearchRequest.maximumTotal) at most: add a condition."
  }

  static func linksUntold(_ why: String) -> String {
    "Links could not be read: \(why).".visible
  }

  static func notEdited(_ why: String) -> String { "The contacts could not be read: \(why)." }

  static let nothingToEdit = "There is no contact to edit."

  static func contactsUnread(_ why: String) -> String { "the contacts could not be read: \(why)" }

  /// The contact is not what it was taken for.
  static func conflict(_ leftOut: LeftOut) -> String {
    let why = if case .conflict(let conflict) = leftOut.reason { conflict.sentence } else { "it has errors" }
    return "Left out: \(leftOut.email ?? "inputs[\(leftOut.index)]"), \(why)".visible
  }

  static let nothingToPutBack = "Nothing to put back."

  static func nothingDrafted(_ why: String) -> String { "Nothing was drafted: \(why)" }

  static func currentUntold(_ why: String) -> String {
    "the contacts could not be read: \(why)"
  }

  static func query(_ fault: ContactQueryFault) -> String {
    fault.sentence.hasSuffix("?") ? fault.sentence : fault.sentence + "."
  }
}
