import Drafts

/// Text of a contact that could not be taken, kept for when its contact is edited so again.
struct KeptContactText: Equatable, Sendable {
  var draft: DraftID
  var input: InputID
  var text: String
}
