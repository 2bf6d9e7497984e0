import ContactsModel
import Drafts

/// Problems are walked as on the screen, each with the way to where it can be corrected.
extension PlainComposer {
  mutating func startProblems() {
    model.show(contact: 0)
    model.focus(.contacts)
    _ = model.inCompose { $0.goToProblem(forward: true, in: &$1) }
    if hasProblems { go(to: .menu(.problem)) }
  }

  mutating func goToProblem(forward: Bool) {
    _ = model.inCompose { $0.goToProblem(forward: forward, in: &$1) }
    asked = nil
  }

  private var hasProblems: Bool {
    let counts = model.document.problems.counts
    return counts.errors + counts.warnings > 0
  }

  mutating func correct() {
    go(to: .menu(.contact))
    let contact = model.current?.contact
    if model.pane == .associations, contact?.associations.indices.contains(model.compose.association) == true
    {
      go(to: .menu(.association(model.compose.association)))
    } else if model.pane == .properties, contact?.properties.indices.contains(model.compose.property) == true
    {
      go(to: .menu(.property(model.compose.property)))
    }
  }
}
