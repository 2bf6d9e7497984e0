import ContactsModel
import Drafts
import Submissions

extension PlannedBatch {
  /// A batch as it was sent. Nil if the body does not hold these inputs.
  init?(storedBody body: [UInt8], of kind: SubmissionKind, inputs: [InputColumns]) {
    self.init(
      storedBody: body, of: kind.operation, object: kind.object, recordIDs: inputs.map(\.outcome.recordID)
    ) { position, input, range in
      PlannedInput(
        index: inputs[position].outcome.index, input: input, email: inputs[position].outcome.email,
        before: inputs[position].before, bodyRange: range)
    }
  }
}
