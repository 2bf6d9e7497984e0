import ContactsModel
import Drafts

/// Problems are walked as on the screen, each with the way to where it can be corrected.
extension PlainComposer {
  mutating func walk(_ action: PlainAction) {
    switch action {
    case .correctProblem: correct()
    case .startProblems:
      model.show(contact: 0)
      model.focus(.contacts)
      model.goToProblem(forward: true)
      if hasProblems { go(to: .menu(.problem)) }
    default:
      model.goToProblem(forward: action == .nextProblem)
      asked = nil
    }
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
