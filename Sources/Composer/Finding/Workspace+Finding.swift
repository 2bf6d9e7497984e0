import Drafts
import Submissions
import TerminalUI

/// Finding contacts that exist, to change them in a draft of their own.
extension Workspace {
  func askForContactsToChange() -> Step {
    .ask(.findContacts, in: self)
  }

  /// Looks for what was typed. What cannot be looked for is asked again.
  mutating func findContacts(_ text: String) -> Step {
    guard !text.isEmpty else { return Step() }
    do throws(ContactQueryFault) {
      let query = try ContactQuery(text, catalogue: catalogue)
      finding = text
      return Step(
        portalNeeded() + [.portal(.findContacts(query, text: text))],
        notice: Notice("Looking for contacts", keys: "\(keyName(.program(.interrupt))) stops"))
    } catch {
      parked.prompts[.findContacts] = TextField(text)
      return .say(.failure(error.sentence))
    }
  }

  /// One contact, and contacts that were named, open at once; of others a person chooses.
  mutating func contactsFound(_ found: FoundContacts, by text: String) -> Step {
    guard finding == text else { return Step() }
    finding = nil
    var found = found
    found.contacts = found.contacts.map { $0.of(portal: connection.portalID) }
    let missing = Self.missingWords(found.missing)
    guard !found.contacts.isEmpty else {
      parked.prompts[.findContacts] = TextField(text)
      return .say(.warning(missing ?? "No contact found for \(text)", keys: searchLag(text)))
    }
    let name = Self.draftName(text)
    guard found.contacts.count > 1, found.missing.isEmpty, ContactQuery.names(in: text) == nil else {
      let step = openToEdit(found.contacts, named: name)
      return missing.map { step.saying(.warning($0)) } ?? step
    }
    let more = found.total - found.contacts.count
    let all = ChoiceList.Line(
      text: "All \(contacts(found.contacts.count))", note: more > 0 ? "of \(found.total)" : "",
      choice: .edit(found.contacts, named: name))
    let lines = found.contacts.map { contact in
      ChoiceList.Line(
        text: contact.displayName, note: contact.id,
        choice: .edit([contact], named: contact.value(of: "email") ?? name))
    }
    let list = ChoiceList(title: "Contacts found (\(found.contacts.count))", all: [all] + lines)
    return Step(clearsNotice: true, navigation: .window(.open(.choice(list))))
  }

  mutating func contactsNotFound(_ why: Failure, by text: String) -> Step {
    guard finding == text else { return Step() }
    finding = nil
    parked.prompts[.findContacts] = TextField(text)
    return .say(.failure("Not found: \(why.words)"))
  }

  /// Nil where nothing is being looked for.
  mutating func stopFindingContacts() -> Step? {
    guard let text = finding else { return nil }
    finding = nil
    parked.prompts[.findContacts] = TextField(text)
    return Step([.portal(.stopFinding)], notice: Notice("Search stopped"))
  }

  func openToEdit(_ contacts: [ExistingContact], named name: String) -> Step {
    Step(
      [.drafts(.edit(contacts, named: name))],
      notice: Notice(
        "\(Submissions.contacts(contacts.count)) to change: edit, then \(keyName(.job(.preview))) shows before and after"
      ))
  }

  /// A search knows what was written some seconds ago, and not what was written just now.
  private func searchLag(_ text: String) -> String? {
    ContactQuery.names(in: text) == nil ? "New contacts are found some seconds later" : nil
  }

  private static func missingWords(_ names: [String]) -> String? {
    guard let first = names.first else { return nil }
    let others = names.count > 1 ? " and \(names.count - 1) more" : ""
    return "Not in HubSpot: \(first)\(others)"
  }

  /// Of what was looked for, as far as a name goes.
  private static func draftName(_ text: String) -> String {
    String("edit \(text)".prefix(DraftName.longest))
  }
}

extension ExistingContact {
  /// The email, or what else tells people which contact this is.
  var displayName: String {
    let name = [value(of: "firstname"), value(of: "lastname")].compactMap(\.self).joined(separator: " ")
    guard let email = value(of: "email") else { return name.isEmpty ? "(no email)" : "(no email) \(name)" }
    return name.isEmpty ? email : "\(email)  \(name)"
  }
}
