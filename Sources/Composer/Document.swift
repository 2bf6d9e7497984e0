import Drafts

/// The draft on screen, and whether everything done to it is on disk.
struct Document: Sendable {
  enum SaveState: Equatable, Sendable {
    case saved
    case saving
    case failed(Failure)
  }

  var id: DraftID
  var draft: Draft
  var problems: ProblemIndex
  var isLocked: Bool
  /// As it is stored.
  var session: SessionState
  /// It was begun for a file that somebody has to look through first.
  var awaitsImport = false
  var saveState = SaveState.saved
  /// Counts the changes, so that an answer that comes late is known to be about an earlier state.
  var revision = 0

  /// As many chunks of inputs are checked by the rules at once after an edit. The rest follows in slices.
  static let chunksAtOnce = 16
  /// As many are checked in a slice between two keys, for which a key may have to wait.
  static let chunksInSlice = 1
  /// As many are checked before a draft is shown for the first time: what is in sight.
  static let chunksInSight = 1

  init(_ opened: OpenedDraft, catalogue: PropertyCatalogue) {
    id = opened.id
    draft = opened.draft
    isLocked = opened.isLocked
    session = opened.session
    problems = ProblemIndex(catalogue: catalogue)
    problems.update(to: opened.draft.inputs, checkingAtMost: Self.chunksInSight)
  }

  var inputs: InputList { draft.inputs }

  /// Something could not be written when it was tried last.
  var isUnsaved: Bool {
    if case .failed = saveState { true } else { false }
  }

  /// Has the rules look at what an edit changed, and waits until it is stored.
  mutating func followEdit() {
    problems.update(to: inputs, checkingAtMost: Self.chunksAtOnce)
    revision += 1
    saveState = .saving
  }
}
