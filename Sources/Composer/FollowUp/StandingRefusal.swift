import Drafts
import Submissions

/// Why HubSpot refused a contact that is still as it was then.
struct StandingRefusal: Equatable, Sendable {
  /// What it is about, as far as it did not change; the contact as a whole where HubSpot named no field.
  let fields: [FieldPath]
  private let words: ErrorWords?

  /// - Parameter fields: those of the contact as it is now that did not change.
  init(_ refusal: InputRefusal, fields: [FieldPath], catalogue: PropertyCatalogue) {
    self.fields = fields
    words = ErrorWords(refusal.outcome, contact: refusal.sent, catalogue: catalogue)
  }

  /// `refused: city is too long`
  func text(at field: FieldPath) -> String {
    let reason = words?.reasons.first { $0.field == field }?.text ?? words?.sentence
    return reason.map { "refused: \($0)" } ?? "refused"
  }
}
