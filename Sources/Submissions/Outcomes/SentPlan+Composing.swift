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

extension SentPlan {
  /// Every input that was part of a request, as it was composed, in the order of the draft: with all that was to be done
  /// to it, whatever became of it. Archiving makes none.
  public var composedInputs: InputList {
    let inputs = actionsByInput.compactMap { DraftInput(redoing: $0, nil) }
    return InputList(
      inputs.enumerated().map { position, input in
        DraftInput(
          id: InputID(rawValue: UInt64(position)), contact: input.contact, hints: input.hints,
          existing: input.existing)
      })
  }
}
