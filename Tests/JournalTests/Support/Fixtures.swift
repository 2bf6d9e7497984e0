import ContactsModel
import Drafts
import Submissions
import TestFixtures

extension ContactInput {
  static func person(_ name: String, trace: String? = nil) -> Self {
    ContactInput(
      properties: [Property("email", "\(name)@harbour.example"), Property("firstname", name)],
      associations: [Association(recordID: "991", types: [AssociationType(.hubspotDefined, 279)])],
      objectWriteTraceID: trace)
  }
}

extension Draft {
  /// An edit that puts a contact at the end.
  func adding(_ name: String) -> Edit {
    let input = DraftInput(
      id: nextID, contact: .person(name),
      hints: InputHints(associations: [AssociationHint(object: "company", recordName: "Harbour")]))
    return Edit(.addContact, [Splice(at: inputs.count, removing: 0, inserting: [input])])
  }

  var names: [String] { inputs.map { $0.contact.value(of: "firstname") ?? "" } }
}

extension InputList {
  static func people(_ count: Int) -> Self {
    Self((0..<count).map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: .person("p\($0)")) })
  }
}

extension Plan {
  /// Two inputs, one input, and one that is left out.
  static var three: Self {
    Plan(
      operation: .create,
      batches: [
        .of([.person("ada", trace: "t0"), .person("bo", trace: "t1")], from: 0),
        .of([.person("dee", trace: "t3")], from: 3),
      ],
      leftOut: [LeftOut(index: 2, email: "cy@", reason: .exists(recordID: "77"))], inputCount: 4)
  }
}

extension BatchAnswer {
  static func created(_ contacts: (id: String, name: String)...) -> Self { created(contacts) }

  static func created(_ contacts: [(id: String, name: String)]) -> Self {
    let results = contacts.map { id, name in
      #"{"id":"\#(id)","properties":{"email":"\#(name)@harbour.example","firstname":"\#(name)"}}"#
    }
    let body = #"{"status":"COMPLETE","results":[\#(results.joined(separator: ","))]}"#
    return BatchAnswer(status: 201, body: Array(body.utf8), correlationID: "corr", retryAfter: nil)
  }
}
