import Algorithms
import ContactsModel
import Submissions

/// A contact as HubSpot holds it: as it was read later, and where that is silent, as the answer to the request
/// has it.
struct StoredContact: Sendable {
  var answer: ContactRecord?
  /// With its versions newest first.
  var read: ContactRecord?

  func field<Value>(_ field: (ContactRecord) -> Value?) -> Value? {
    read.flatMap(field) ?? answer.flatMap(field)
  }

  /// Nil if nothing came for the property.
  func property(_ name: String) -> RecordProperty? {
    field { record in record.properties.first { $0.name == name } }
  }

  /// The names of everything that came, each once, in the order of the answers.
  var names: [String] {
    let records = [answer, read].compactMap { $0 }
    let names =
      records.flatMap { $0.properties.map(\.name) } + records.flatMap { $0.propertiesWithHistory.map(\.name) }
    return Array(names.uniqued())
  }

  /// The versions of a property, newest first as far as their times can be compared.
  func versions(of name: String) -> [PropertyVersion] {
    let find = { (record: ContactRecord) in record.propertiesWithHistory.first { $0.name == name } }
    // What was read is in this order already.
    return read.flatMap(find)?.versions ?? answer.flatMap(find)?.newestFirst ?? []
  }

  func versionCount(of name: String) -> Int {
    field { record in record.propertiesWithHistory.first { $0.name == name }?.versions.count } ?? 0
  }
}

extension ContactRecord {
  /// The same, with the versions of each property newest first.
  var newestFirst: Self {
    var copy = self
    copy.propertiesWithHistory = propertiesWithHistory.map {
      PropertyHistory(name: $0.name, versions: $0.newestFirst)
    }
    return copy
  }
}
