import ContactsModel
import Drafts
import Submissions
import TerminalUI

/// The history of any contact, and drafts that put back what changed.
extension Workspace {
  /// Looks for contacts by ids or emails, with blanks or commas between them.
  mutating func lookUp(_ text: String) -> Step {
    let names = text.split { $0.isWhitespace || ",;".contains($0) }.map(String.init)
    guard !names.isEmpty else { return Step() }
    return Step(
      [.submissions(.lookUp(names))],
      notice: Notice("Reading the history of \(names.count == 1 ? names[0] : contacts(names.count))"))
  }

  /// Someone who has begun to type something meanwhile is not taken away from it.
  func found(_ records: [ContactRecord], missing: [String]) -> Step {
    guard !records.isEmpty else {
      return .say(.warning("Not found in HubSpot: \(missing.joined(separator: ", "))"))
    }
    guard isAtPanes else { return .say(Notice("The history is read: ask for it again to see it")) }
    return Step(navigation: .screen(.history(records, missing: missing)))
  }

  /// The draft is on screen already, if there is one.
  mutating func putBackDrafted(_ name: String?, count: Int, leftOut: [PutBackInputs.LeftOut]) -> Step {
    let left = leftOut.isEmpty ? "" : ", \(leftOut.count) left out"
    if !leftOut.isEmpty {
      let lines = leftOut.map { StyledText([Span("\($0.contact): ", .title), Span($0.why)]) }
      pendingPagers.append(TextPager(title: "Not put back: \(contacts(leftOut.count))", lines: lines))
    }
    guard let name else { return .say(.warning("Nothing to put back\(left)")) }
    return .say(
      Notice(
        "Draft \(name): \(contacts(count))\(left)", keys: "\(keyName(.job(.preview))) shows before and after",
        tone: leftOut.isEmpty ? .plain : .warning))
  }
}
