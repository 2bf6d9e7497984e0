import ContactsModel
import Drafts
import Testing

/// What the columns of a table are taken for, before it is imported.
struct TableLookTests {
  private func look(_ text: String, format: ImportFormat = .csv) throws -> TableLook {
    try #require(TableLook(Array(text.utf8), isWhole: true, format: format))
  }

  /// `sure email`, one for each column.
  private func columns(_ text: String) throws -> [String] {
    try look(text).columns.map(\.summary)
  }

  @Test func `names and labels are sure`() throws {
    let look = try look("email,First Name,associations.company,objectWriteTraceId\na@b.co,A,1,t\n")
    #expect(look.isSure)
    #expect(
      look.columns.map(\.column) == [
        .property("email"), .property("firstname"), .associations("company"), .traceID,
      ])
  }

  @Test(arguments: [
    ("E-mail address", "sure email"), ("Surname", "sure lastname"), ("Mobile", "sure mobilephone"),
    ("Vorname", "sure firstname"), ("E-mail 1 - Value", "sure email"), ("Prénom", "sure firstname"),
    ("Associated Deal IDs", "sure associations deal"), ("Full Name", "sure full name"),
  ])
  func `a title that other programs write is sure`(title: String, column: String) throws {
    #expect(try columns("city,\(title)\nUlm,x\n") == ["sure city", column])
  }

  @Test(arguments: [
    ("frstname", "suggested firstname"), ("Company ID", "unmapped"), ("Name", "suggested full name"),
    ("shoe_size", "suggested shoe_size"), ("Shoe colour", "unmapped"), ("notes", "unmapped"),
    ("Position", "suggested jobtitle"),
  ])
  func `a title that is close is a suggestion`(title: String, column: String) throws {
    let look = try look("city,\(title)\nUlm,x\n")
    #expect(look.columns.map(\.summary) == ["sure city", column])
    #expect(!look.isSure)
  }

  @Test func `ids of records are told by what they look like`() throws {
    #expect(try columns("city,Company ID\nUlm,9931\n") == ["sure city", "suggested associations company"])
  }

  @Test func `of two columns for one property the second is not`() throws {
    #expect(try columns("email,Email,city\na@b.co,c@d.co,Ulm\n") == ["sure email", "unmapped", "sure city"])
  }

  @Test func `a column without title and values needs no answer`() throws {
    let look = try look("email,,\na@b.co,,\n")
    #expect(look.columns.map(\.summary) == ["sure email", "empty", "empty"])
    #expect(look.isSure)
  }

  @Test func `a table without titles is seen, and its values tell what they are`() throws {
    let look = try look("a@b.co;Ann;+49 30 1234567;www.b.co\nc@d.co;Cem;030 7654321;https://d.co\n")
    #expect(!look.hasHeader)
    #expect(look.titles == nil)
    #expect(
      look.columns.map(\.summary) == [
        "suggested email", "unmapped", "suggested phone", "suggested website",
      ])
    #expect(look.rows.count == 2)
  }

  @Test func `the first row can be taken for the other thing, and back`() throws {
    let look = try look("a@b.co,Ann\nc@d.co,Cem\n")
    let turned = look.turned(catalogue: .builtIn, associationTypes: .builtIn)
    #expect(turned.titles == ["a@b.co", "Ann"])
    #expect(turned.rows == [["c@d.co", "Cem"]])
    #expect(turned.turned(catalogue: .builtIn, associationTypes: .builtIn) == look)
  }

  @Test func `a table in UTF-16 is looked at as its text`() throws {
    let text: [UInt8] =
      [0xFF, 0xFE] + "email\tPlz\na@b.co\t1\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let look = try #require(TableLook(text, isWhole: true, format: .tsv))
    #expect(look.columns.map(\.summary) == ["sure email", "sure zip"])
  }

  @Test func `of a beginning only what is complete is looked at`() throws {
    let look = try #require(
      TableLook(Array("email,city\na@b.co,Ulm\nc@d.co,Bo".utf8), isWhole: false, format: .csv))
    #expect(look.rows == [["a@b.co", "Ulm"]])
    #expect(TableLook(Array("email,ci".utf8), isWhole: false, format: .csv) == nil)
    #expect(TableLook([], isWhole: true, format: .csv) == nil)
    #expect(TableLook(Array("{}".utf8), isWhole: true, format: .json) == nil)
  }

  /// A title that is a separator by itself, or nothing, is another question.
  @Test(arguments: hostileTexts.filter { !["", ";", "\t"].contains($0) })
  func `no title and no value breaks the look`(text: String) throws {
    let quoted =
      "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"") + "\""
    let look = try look("email,\(quoted)\na@b.co,\(quoted)\n")
    #expect(look.columns.count == 2)
    let mapping = TableMapping(titles: look.titles, columns: [.property("email"), .property("note")])
    #expect(try imported("email,\(quoted)\na@b.co,\(quoted)\n", mapping).inputs.count == 1)
    let memory = try #require(RememberedColumns(mapping))
    #expect(look.recalling(memory.text).columns[1].column == .property("note"))
  }
}

extension LookedAtColumn {
  fileprivate var summary: String {
    switch column {
    case .property(let name): "\(certainty) \(name)"
    case .associations(let object): "\(certainty) associations \(object)"
    case .fullName: "\(certainty) full name"
    case .traceID: "\(certainty) trace id"
    case .recordID: "\(certainty) record id"
    case .none: "\(certainty)"
    }
  }
}
