public import ContactsAPI
import ContactsModel
public import Drafts

/// Reads contacts again just before they are changed, and who changed what stands in the way.
public struct CurrentContactsReading: Sendable {
  private let changes: [String: [PropertyChange]]
  private let links: [String: [String]]

  /// - Parameters:
  ///   - changes: what is done to each contact, by its id.
  ///   - links: the contacts whose links are changed, by the object that these lead to.
  public init(changes: [String: [PropertyChange]], links: [String: [String]] = [:]) {
    (self.changes, self.links) = (changes, links)
  }

  /// - Parameter inputs: what is about to leave. Of those of which nobody noted what was there before nothing is asked.
  init(of inputs: [PlannedInput]) {
    var (changes, links): ([String: [PropertyChange]], [String: [String]]) = ([:], [:])
    for input in inputs where !input.before.isEmpty {
      guard let id = input.recordID else { continue }
      if let object = input.input.links?.object {
        links[object, default: []].append(id)
      } else {
        changes[id] = input.changes
      }
    }
    self.init(changes: changes, links: links)
  }

  var isEmpty: Bool { changes.isEmpty && links.isEmpty }

  public func contacts(from reader: RetryingReader) async throws(ContactsError) -> CurrentContacts {
    let names = Set(changes.values.joined().map(\.name)).sorted()
    let request = BatchReadRequest(ids: changes.keys.sorted(), properties: names)
    var contacts = CurrentContacts(try await reader.batches(of: request).flatMap(\.response.results))
    contacts.links = try await ExistingLinksReading(contacts: links).links(from: reader)
    let conflicts = changes.flatMap { id, changes in
      contacts.conflicts(with: changes, of: id).map { (id: id, name: $0.name) }
    }
    guard !conflicts.isEmpty else { return contacts }
    let history = BatchReadRequest(
      ids: Set(conflicts.map(\.id)).sorted(), properties: names,
      propertiesWithHistory: Set(conflicts.map(\.name)).sorted())
    for record in try await reader.batches(of: history).flatMap(\.response.results) { contacts.add(record) }
    return contacts
  }

  /// - Returns: nil where it was stopped.
  public func contacts(
    from reader: RetryingReader, stop: StopRequest
  ) async throws(ContactsError) -> CurrentContacts? {
    let answer = await stop.cancelling { () -> Result<CurrentContacts, ContactsError> in
      do throws(ContactsError) {
        return .success(try await contacts(from: reader))
      } catch {
        return .failure(error)
      }
    }
    return stop.isStopped ? nil : try answer.get()
  }
}
