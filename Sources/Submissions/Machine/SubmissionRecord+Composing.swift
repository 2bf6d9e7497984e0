internal import ContactsModel
public import Drafts

extension PlannedInput {
  /// As it was composed: a trace id that the plan gave it is left out, for the next plan gives another one.
  var composed: ContactInput {
    var composed = contact
    if contact.objectWriteTraceID == TraceID.derived(from: contact, index: index) {
      composed.objectWriteTraceID = nil
    }
    return composed
  }
}

extension SubmissionRecord {
  /// Every input that was part of a request, as it was composed, in the order of the draft.
  public var composedInputs: InputList {
    InputList(
      plan.batches.flatMap(\.inputs).enumerated().map { position, input in
        DraftInput(id: InputID(rawValue: UInt64(position)), contact: input.composed)
      })
  }
}
