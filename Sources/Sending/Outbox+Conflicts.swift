import ContactsAPI
import Drafts

/// Nobody's newer edit is overwritten: contacts are read once more just before an update leaves.
extension Outbox {
  /// Lets changes go out if every contact still has the values that were read before, or has the wanted ones already.
  /// What was read before is not known of submissions of earlier versions: they are let through.
  func refuseConflicts(with inputs: [PlannedInput], _ stop: StopRequest) async throws(Refusal) {
    let changes = inputs.filter { !$0.before.isEmpty }.reduce(into: [String: [PropertyChange]]()) {
      changes, input in
      if let id = input.recordID { changes[id] = input.changes }
    }
    guard !changes.isEmpty else { return }
    let current: CurrentContacts?
    do throws(ContactsError) {
      current = try await CurrentContactsReading(changes: changes).contacts(from: client.reader(), stop: stop)
    } catch {
      throw Refusal(error) ?? .unreachable(error)
    }
    guard let current else { throw .stopped }
    let conflicts = inputs.compactMap { input -> String? in
      guard let id = input.recordID, let changes = changes[id] else { return nil }
      let found = current.conflicts(with: changes, of: id).map(\.sentence)
      return found.isEmpty ? nil : "\(input.email ?? id): \(found.joined(separator: "; "))"
    }
    guard conflicts.isEmpty else { throw .changedSince(conflicts) }
  }
}
