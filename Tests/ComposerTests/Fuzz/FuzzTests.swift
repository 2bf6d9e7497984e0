import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct FuzzTests {
  @Test(arguments: 1...60)
  func `whatever happens, the screen is whole and everything can be undone`(seed: Int) {
    var mischief = Mischief(seed: UInt64(seed))
    let first = mischief.draft()
    var person = Person(
      draft: first, size: mischief.size(), environment: seed % 2 == 0 ? "production" : "sandbox")
    // With the few properties of an account a search costs little.
    person.hears(.definitionsArrived(Mischief.definitions))
    for event in 0..<300 {
      person.hears(mischief.message(to: person.model))
      // Drawing is what takes the time here.
      guard event % 6 == 0 else { continue }
      if let fault = fault(of: person.model) {
        Issue.record("\(fault)\(person.testDescription)")
        return
      }
    }
    expectAllUndone(person.model.document.draft, to: first)
  }

  /// What is wrong with the screen; nil where all is well.
  private func fault(of model: ComposerModel) -> String? {
    let canvas = model.canvas()
    if canvas.fullSize != model.size { return "the canvas has another size" }
    if !model.isTooSmall, canvas.screenCursor == nil { return "there is no cursor" }
    for row in 0..<model.size.rows {
      if let fault = fault(in: canvas.row(row), columns: model.size.columns, of: canvas) {
        return "row \(row) \(fault)"
      }
    }
    return model.isTooSmall || holdsWayOut(canvas) ? nil : "the footer tells no way out"
  }

  private func fault(in cells: ArraySlice<Cell>, columns: Int, of canvas: Canvas) -> String? {
    var used = 0
    for cell in cells {
      used += Int(cell.width)
      if let scalar = cell.scalar {
        if Self.isControl(scalar) { return "holds the control character \(scalar.value)" }
      } else if canvas.scalars(of: cell).contains(where: Self.isControl) {
        return "holds a control character"
      }
    }
    return used == columns ? nil : "has \(used) columns"
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (scalar.value >= 0x7F && scalar.value < 0xA0)
  }

  private func holdsWayOut(_ canvas: Canvas) -> Bool {
    let rows = [canvas.fullSize.rows - 2, canvas.fullSize.rows - 1]
    let footer = rows.flatMap { canvas.row($0).compactMap(\.scalar).map(Character.init) }
    return String(footer).contains("q back") || String(footer).contains("Esc ")
  }

  private func expectAllUndone(_ draft: Draft, to first: Draft) {
    var draft = draft
    while draft.canUndo { draft.undo() }
    #expect(draft.inputs == first.inputs)
  }
}
