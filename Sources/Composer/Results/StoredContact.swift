import Algorithms
import ContactsModel

/// A contact as HubSpot holds it: as it was read later, and where that is silent, as the answer to the request
/// has it.
struct StoredContact: Sendable {
  var answer: ContactRecord?
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
    let versions =
      field { record in
        record.propertiesWithHistory.first { $0.name == name }.map(\.versions)
      } ?? []
    let times = versions.compactMap { $0.timestamp?.epochMilliseconds }
    guard times.count == versions.count else { return versions }
    return zip(times, versions).enumerated()
      .sorted { ($1.element.0, $0.offset) < ($0.element.0, $1.offset) }.map(\.element.1)
  }
}
