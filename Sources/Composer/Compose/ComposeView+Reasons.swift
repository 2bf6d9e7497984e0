import ContactsModel
import Drafts
import TerminalUI

/// Why there is nothing to do where the cursor is; nil where there is something.
extension ComposeView {
  var whyNoProperty: Notice? {
    let isThere = current?.contact.properties.indices.contains(compose.property) ?? false
    return isThere || switchedOffNumber != nil ? nil : Notice("There is no property on this line")
  }

  var whyNotDelete: Notice? {
    switch pane {
    case .properties, .table: whyNoProperty
    case .associations: isOnAssociation ? nil : Notice("There is no link on this line")
    case .contacts, .contactJSON, .plan, .body, .confirm, .progress, .log, .outcomes, .record, .history,
      .submissions:
      nil
    }
  }

  var whyNoProblem: Notice? {
    let isThere =
      contactToLookAt(from: -1, forward: true) != nil
      || !spots(ofContact: compose.list.selected).isEmpty
    return isThere ? nil : noProblems
  }

  var noProblems: Notice {
    if let checkingWords = document.checkingWords {
      return Notice("No problems found yet: \(checkingWords)")
    }
    return Notice(compose.shown == nil ? "No problems in this draft" : "No problems in what is shown")
  }
}
