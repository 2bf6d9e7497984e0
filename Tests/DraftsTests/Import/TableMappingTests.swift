import ContactsModel
import Drafts
import Testing

/// A table that is imported with the columns that a person chose.
struct TableMappingTests {
  private let table = "Mail,Firma,Notes\na@b.co,9931,hot\nc@d.co,,\ne@f.co,9932,cold\n"

  private func read(_ text: String, _ titles: [String]?, _ columns: [ColumnTarget]) throws -> ImportedDraft {
    try imported(text, TableMapping(titles: titles, columns: columns))
  }

  private func leftOut(_ draft: ImportedDraft) -> [String] {
    draft.leftOut.map { "\($0.number) \($0.title ?? "-") \($0.valueCount)" }
  }

  @Test func `columns fill what was chosen, and what is left out is counted`() throws {
    let draft = try read(
      table, ["Mail", "Firma", "Notes"], [.property("email"), .associations("company"), .none])
    #expect(draft.values("email") == ["a@b.co", "c@d.co", "e@f.co"])
    #expect(draft.inputs.map { $0.associations.map(\.recordID) } == [["9931"], [], ["9932"]])
    #expect(leftOut(draft) == ["3 Notes 2"])
    #expect(draft.problems.isEmpty)
  }

  @Test func `without titles the first row is a contact`() throws {
    let draft = try read("a@b.co,x\nc@d.co,y\n", nil, [.property("email"), .none])
    #expect(draft.values("email") == ["a@b.co", "c@d.co"])
    #expect(draft.lines == [1, 2])
    #expect(leftOut(draft) == ["2 - 2"])
  }

  @Test func `a table that was changed meanwhile is read by its own titles`() throws {
    let draft = try read(
      "email,city\na@b.co,Ulm\n", ["Mail", "Stadt"], [.property("city"), .property("email")])
    #expect(draft.values("city") == ["Ulm"])
  }

  @Test func `what was chosen is known again in any order and spelling of the titles`() throws {
    let mapping = TableMapping(
      titles: ["E-Mail!", "Team", "Kd. Nr"], columns: [.property("email"), .none, .associations("company")])
    let memory = try #require(RememberedColumns(mapping))
    let text = Array("kd nr,TEAM,e-mail\n1,blue,a@b.co\n".utf8)
    let look = try #require(TableLook(text, isWhole: true, format: .csv))
    #expect(RememberedColumns.key(of: look.titles) == memory.key)
    let recalled = look.recalling(memory.text)
    #expect(recalled.columns.map(\.column) == [.associations("company"), .none, .property("email")])
    #expect(recalled.columns.map(\.certainty) == [.lastTime, .lastTime, .sure])
  }

  @Test func `a table with other titles, or without, has another memory or none`() {
    let key = RememberedColumns.key(of: ["email", "city"])
    #expect(key != RememberedColumns.key(of: ["email"]))
    #expect(key != RememberedColumns.key(of: ["email", "city", "zip"]))
    #expect(RememberedColumns(TableMapping(titles: nil, columns: [.property("email")])) == nil)
  }
}
