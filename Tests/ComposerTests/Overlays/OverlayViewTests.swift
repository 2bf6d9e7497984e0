import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// Overlays by themselves, without the model that puts a window around them.
struct OverlayViewTests {
  private func drawn(_ draw: (inout Canvas, Workspace) -> Void, inputs: [ContactInput] = []) -> [String] {
    var workspace = Workspace.looking(at: .contacts)
    let drafted = inputs.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }
    workspace.document.draft = Draft(name: "fixes", inputs: InputList(drafted))
    var canvas = Canvas(size: Size(columns: 76, rows: 16))
    draw(&canvas, workspace)
    return canvas.textRows()
  }

  @Test func `a replacement is shown with the property that it changes`() {
    let change = ValueChange(input: 0, position: 1, before: "Ana", after: "Anna")
    let preview = ReplacePreview([change], of: ReplaceForm())
    #expect(preview.title(in: .looking(at: .contacts)) == "1 change in 1 contact, not made yet")
    let rows = drawn({ preview.draw(on: &$0, in: $1) }, inputs: [.ana])
    #expect(rows.first?.contains("#1      firstname") == true)
    #expect(rows.first?.contains("Ana") == true && rows.first?.contains("-> Anna") == true)
  }

  @Test func `a change of a contact that is gone has no name`() {
    let change = ValueChange(input: 7, position: 1, before: "Ana", after: "Anna")
    let rows = drawn { ReplacePreview([change], of: ReplaceForm()).draw(on: &$0, in: $1) }
    #expect(rows.first?.contains("#8") == true)
  }

  @Test func `the association picker says what it will write`() {
    let picker = AssociationPicker(targets: [0, 2], table: .builtIn)
    #expect(picker.whatFor == "Link a record to 2 marked contacts")
    let rows = drawn { picker.draw(on: &$0, in: $1) }
    #expect(rows.contains { $0.contains("Reads as: \(picker.sentence)") })
  }

  @Test func `the association picker is as high as what is in it, and its first line never moves`() {
    var workspace = Workspace.looking(at: .contacts)
    workspace.room.size = Size(columns: 140, rows: 40)
    var picker = AssociationPicker(targets: [0], table: .builtIn)
    let windows = picker.objects.objects.map { object in
      picker.objects.select(object)
      return picker.window(in: workspace)
    }
    #expect(Set(windows.map(\.row)).count == 1)
    #expect(Set(windows.map(\.rows)).count > 1)
    #expect(windows.allSatisfy { $0.rows < workspace.room.window.rows })
  }

  @Test func `a window as wide as the panes takes their place, without a frame`() {
    var person = Person([.ana])
    person.types("?")
    #expect(person.screen[2].hasPrefix("  Keys: Compose ───"))
    #expect(!person.screen.contains { line in line.contains("│") || line.contains("ana@") })
  }

  @Test func `a property that the catalogue does not know is offered as typed`() {
    let picker = PropertyPicker(for: .contact(0), query: TextField("zzqx"), catalogue: .builtIn)
    let rows = drawn { picker.draw(on: &$0, in: $1) }
    #expect(rows.first?.contains("Label or name [zzqx") == true)
    #expect(rows.contains { $0.contains("zzqx  as typed; not a default property") })
  }
}
