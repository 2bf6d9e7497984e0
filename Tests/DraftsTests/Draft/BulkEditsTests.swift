import ContactsModel
import Drafts
import HostileText
import Testing

struct BulkEditsTests {
  /// Contacts with the first names of a list; nil for one without.
  private func draft(_ names: String?...) -> Draft {
    let inputs = names.enumerated().map { number, name in
      DraftInput(
        id: InputID(rawValue: UInt64(number)),
        contact: ContactInput(properties: name.map { [Property("firstname", $0)] } ?? []))
    }
    return Draft(name: "sample", inputs: InputList(inputs))
  }

  private func names(_ draft: Draft) -> [String?] { draft.inputs.map { $0.contact.value(of: "firstname") } }

  @Test func `a property is set on all, added where it is missing, and one undo takes it back`() throws {
    var draft = draft("Ana", nil, "Zoe", "Bob")
    let edit = try #require(draft.editToSet(Property("firstname", "Zoe"), onAll: [0, 1, 2, 9]))
    #expect(edit.label == .setOnAll("firstname", 2))
    draft.perform(edit)
    #expect(names(draft) == ["Zoe", "Zoe", "Zoe", "Bob"])
    draft.undo()
    #expect(names(draft) == ["Ana", nil, "Zoe", "Bob"])
  }

  @Test func `an edit that would change nothing is none`() {
    let draft = draft("Ana", "Ana", nil)
    #expect(draft.editToSet(Property("firstname", "Ana"), onAll: [0, 1]) == nil)
    #expect(draft.editToClear("firstname", fromAll: [2]) == nil)
    #expect(draft.editToFill(0, of: 0, to: [0, 1]) == nil)
    #expect(draft.editToFill(0, of: 2, to: [0]) == nil)
    #expect(draft.editToFill(0, of: 9, to: [0]) == nil)
    #expect(draft.editToMake([]) == nil)
  }

  @Test func `a property is cleared wherever it stands`() throws {
    var draft = draft("Ana", nil, "Zoe")
    let edit = try #require(draft.editToClear("firstname", fromAll: 0..<3))
    #expect(edit.label == .clearFromAll("firstname", 2))
    draft.perform(edit)
    #expect(names(draft) == [nil, nil, nil])
  }

  @Test func `the first contact fills the others`() throws {
    var draft = draft("Ana", nil, "Zoe", "Bob")
    draft.perform(try #require(draft.editToFill(0, of: 2, to: [1, 2, 3])))
    #expect(names(draft) == ["Ana", "Zoe", "Zoe", "Zoe"])
    #expect(draft.undoLabel == .fillFromFirst("firstname", 2))
  }

  @Test func `only what changed since is left out of a replacement`() throws {
    var draft = draft("Ana", "Anna")
    let replacement = try TextReplacement(of: "An", with: "En")
    let changes = draft.changes(replacement, in: 0..<2)
    #expect(changes.map(\.after) == ["Ena", "Enna"])
    draft.perform(try #require(draft.editToSetProperty(Property("firstname", "Eva"), at: 0, of: 0)))
    draft.perform(try #require(draft.editToMake(changes)))
    #expect(names(draft) == ["Eva", "Enna"])
  }

  @Test func `a replacement looks at one property where it is told to`() throws {
    let draft = Drafts.Draft(name: "d", inputs: InputList(inputs(2)))
    let replacement = try TextReplacement(of: "Person", with: "P", ignoringCase: true)
    #expect(draft.changes(replacement, in: [1]).map(\.after) == ["P1@example.com", "P"])
    #expect(draft.changes(replacement, in: [1], ofProperty: "firstname").map(\.position) == [1])
  }

  @Test func `a record holds what changed and little beside it`() throws {
    let draft = Drafts.Draft(name: "d", inputs: InputList(inputs(1000)))
    let edit = try #require(draft.editToSet(Property("city", "Ulm"), onAll: [3, 4, 6, 700]))
    #expect(edit.splices.map(\.at) == [3, 700])
    #expect(edit.splices.map(\.inserting.count) == [4, 1])
  }

  @Test(arguments: [1, 2, 7]) func `a hundred thousand contacts are one edit that is made at once`(step: Int)
    throws
  {
    var draft = Drafts.Draft(name: "d", inputs: InputList(inputs(100_000)))
    let took = try ContinuousClock().measure {
      let all = stride(from: 0, to: 100_000, by: step)
      draft.perform(try #require(draft.editToSet(Property("city", "Ulm"), onAll: all)))
      draft.undo()
    }
    #expect(draft.inputs.allSatisfy { $0.contact.value(of: "city") == nil })
    // Quadratic work would take minutes.
    #expect(took < .seconds(20))
  }

  @Test(arguments: 1...12) func `any bulk edits, undone, give the earlier draft`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    var draft = Drafts.Draft(
      name: "d",
      inputs: InputList((0..<300).map { DraftInput(id: InputID(rawValue: $0), contact: random.contact()) }))
    let earlier = draft.inputs
    for _ in 0..<40 {
      if let edit = random.bulkEdit(of: draft) { draft.perform(edit) }
    }
    #expect(draft.inputs != earlier)
    while draft.canUndo { draft.undo() }
    #expect(draft.inputs == earlier)
    #expect(draft.inputs.map(\.id) == earlier.map(\.id))
  }
}
