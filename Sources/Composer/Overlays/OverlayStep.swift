/// What an overlay answers with, and what becomes of it.
enum OverlayStep: Equatable, Sendable {
  case stays(Step = Step())
  case closes(Step = Step())
}
