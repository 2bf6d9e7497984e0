import ContactsAPI
import Drafts

/// Nobody's newer edit is overwritten: contacts are read once more just before an update leaves.
extension Outbox {
  /// Lets changes go out if every contact still has the values and links that were read before, or has the wanted ones
  /// already. What was read before is not known of submissions of earlier versions: they are let through.
  func refuseConflicts(with inputs: [PlannedInput], _ stop: StopRequest) async throws(Refusal) {
    let reading = CurrentContactsReading(of: inputs)
    guard !reading.isEmpty else { return }
    let current: CurrentContacts?
    do throws(ContactsError) {
      current = try await reading.contacts(from: client.reader(), stop: stop)
    } catch {
      throw Refusal(error) ?? .unreachable(error)
    }
    guard let current else { throw .stopped }
    let conflicts = inputs.compactMap { input in
      current.conflict(with: input).map { "\(input.email ?? input.recordID ?? ""): \($0.sentence)" }
    }
    guard conflicts.isEmpty else { throw .changedSince(conflicts) }
  }
}
