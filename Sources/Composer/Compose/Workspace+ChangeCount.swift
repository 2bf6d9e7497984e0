import Drafts

extension Workspace {
  /// How many properties and links of a contact that exists an input changes.
  func changeCount(of input: DraftInput) -> Int { input.changes.count + input.linkChanges(types).count }
}
