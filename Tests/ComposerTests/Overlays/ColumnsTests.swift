import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

/// The window in which the columns of a table are looked through.
struct ColumnsTests {
  private let table = "Email,Shoe colour,Organisation\na@x.example,red,Acme\nb@x.example,,Bolt\n"
  private let titles = ["Email", "Shoe colour", "Organisation"]

  private func look(_ text: String) throws -> TableLook {
    try #require(TableLook(Array(text.utf8), isWhole: true, format: .csv))
  }

  private func asked(_ text: String, size: Size = Size(columns: 80, rows: 24)) throws -> Person {
    var person = Person([.ana], size: size)
    person.types("ip.csv")
    person.presses(.enter)
    person.hears(.files(.columnsFound(try look(text), of: .file(path: "p.csv"))))
    return person
  }

  private func importing(_ columns: [ColumnTarget]) -> [Effect] {
    [

      .files(.importTable(.file(path: "p.csv"), .person(TableMapping(titles: titles, columns: columns))))
    ]
  }

  @Test func `every column is seen with what it fills, and nothing is added yet`() throws {
    let person = try asked(table)
    #expect(person.sees("Columns of p.csv"))
    #expect(person.sees("sure"))
    #expect(person.sees("unmapped"))
    #expect(person.sees("left out"))
    #expect(person.contacts == [.ana])
  }

  @Test func `what is guessed is marked, and what HubSpot sets needs no answer`() throws {
    let person = try asked("Email,Name,Create Date\na@x.example,Ana Alm,2026-01-02\n")
    #expect(person.sees("suggested"))
    #expect(person.sees("first and last name"))
    #expect(person.sees("read-only"))
    #expect(person.sees("firstname Ana  lastname Alm"))
  }

  @Test func `one key imports with the columns as they stand`() throws {
    var person = try asked(table)
    #expect(person.types("i") == importing([.property("email"), .none, .property("company")]))
    #expect(!person.sees("Columns of p.csv"))
  }

  @Test func `Enter chooses a property for a column`() throws {
    var person = try asked(table)
    person.presses(.enter)
    #expect(person.sees("-> property"))
    person.types("jobtitle")
    person.presses(.enter)
    #expect(person.sees("chosen"))
    #expect(
      person.types("i") == importing([.property("email"), .property("jobtitle"), .property("company")]))
  }

  @Test func `a typed name with the prefix of associations is one`() throws {
    var person = try asked(table)
    person.presses(.down, .enter)
    person.types("associations.company")
    person.presses(.down, .enter)
    #expect(person.types("i") == importing([.property("email"), .none, .associations("company")]))
  }

  @Test func `x leaves a column out and puts it back, and one without a match becomes a custom property`()
    throws
  {
    var person = try asked(table)
    person.types("x")
    #expect(person.sees("shoe_colour is not a default property"))
    person.types("jx")
    #expect(
      person.types("i") == importing([.property("email"), .property("shoe_colour"), .none]))
    person = try asked(table)
    person.types("jxx")
    #expect(person.types("i") == importing([.property("email"), .none, .property("company")]))
  }

  @Test func `two columns for one property are not imported before one is changed`() throws {
    var person = try asked("Email,Company name,Firm a\na@x.example,Acme,Bolt\n")
    person.types("j")
    person.presses(.enter)
    person.types("company")
    person.presses(.enter)
    #expect(person.types("i") == [])
    #expect(person.message.hasPrefix("Firm a fills what a column before it fills: Enter changes it"))
    #expect(person.sees("twice"))
  }

  @Test func `columns that fill nothing are not imported`() throws {
    var person = try asked("Shoe,Colour\na,b\n")
    #expect(person.types("i") == [])
    #expect(person.message == "No column fills anything yet: Enter chooses a property")
  }

  @Test func `Esc is the way back, and the next time everything is as it was left`() throws {
    var person = try asked(table)
    person.types("x")
    person.presses(.escape)
    #expect(person.contacts == [.ana])
    person.types("i")
    #expect(person.sees("p.csv"))
    person.presses(.enter)
    person.hears(.files(.columnsFound(try look(table), of: .file(path: "p.csv"))))
    #expect(person.sees("shoe_colour is not a default property"))
  }

  @Test func `Esc goes back to the text that was pasted`() throws {
    var person = Person([.ana])
    person.hears(.terminal(.pasted(table)))
    person.presses(.enter)
    person.hears(.files(.columnsFound(try look(table), of: .pasted(table))))
    #expect(person.sees("Columns of the pasted text"))
    person.presses(.escape)
    #expect(person.sees("Table, 2 contacts"))
    #expect(person.presses(.enter) == [.files(.importText(table))])
  }

  @Test func `a table without titles has numbered columns, and t takes the first row for titles`() throws {
    var person = try asked("a@x.example,Ulm\nb@x.example,Bonn\n")
    #expect(person.sees("no titles"))
    #expect(person.sees("column 2"))
    person.types("t")
    #expect(person.sees("titles in the first row"))
    person.types("T")
    let mapping = TableMapping(titles: nil, columns: [.property("email"), .none])
    #expect(person.types("i") == [.files(.importTable(.file(path: "p.csv"), .person(mapping)))])
  }

  @Test func `t takes the next row for the titles, T the one above, and the file is looked at again`() throws
  {
    var person = try asked(table)
    let source = ImportSource.file(path: "p.csv")
    #expect(person.types("t") == [.files(.importTable(source, .look(ImportOptions(headerLine: 2))))])
    let moved = try #require(
      TableLook(Array(table.utf8), isWhole: true, format: .csv, options: ImportOptions(headerLine: 2)))
    person.hears(.files(.columnsFound(moved, of: source)))
    #expect(person.sees("titles in line 2"))
    #expect(person.types("T") == [.files(.importTable(source, .look(ImportOptions(headerLine: 1))))])
  }

  @Test func `e reads the file in another encoding, and letters that nobody writes are not imported`() throws
  {
    let bytes = Array("Email,First Name\na@x.example,".utf8) + [0xA3] + Array("ukasz\n".utf8)
    let look = try #require(TableLook(bytes, isWhole: true, format: .csv))
    #expect(!look.isSure)
    let source = ImportSource.file(path: "p.csv")
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter)
    person.hears(.files(.columnsFound(look, of: source)))
    #expect(person.types("i") == [])
    #expect(person.message.contains("£ukasz"))
    let polish = ImportOptions(encoding: TextEncoding(named: "windows-1250"))
    #expect(person.types("e") == [.files(.importTable(source, .look(polish)))])
    let text = Array("Email,First Name\na@x.example,Łukasz\n".utf8)
    let read = try #require(TableLook(text, isWhole: true, format: .csv, options: polish))
    person.hears(.files(.columnsFound(read, of: source)))
    #expect(person.sees("2 columns in Windows-1250"))
    #expect(person.sees("Łukasz"))
    let mapping = TableMapping(titles: read.titles, columns: read.columns.map(\.column), options: polish)
    #expect(person.types("i") == [.files(.importTable(source, .person(mapping)))])
  }

  @Test func `what is left out is said after the import, and can be read again`() throws {
    var person = try asked(table)
    person.types("i")
    var importer = Importer(
      .csv, mapping: TableMapping(titles: titles, columns: [.property("email"), .none, .property("company")]))
    importer.consume(Array(table.utf8))
    person.hears(.files(.imported(try importer.finish(), file: "p.csv")))
    #expect(
      person.message
        == "2 contacts imported from p.csv, without Shoe colour (1 value). u to undo")
    _ = person.model.perform(.draft(.importReport))
    #expect(person.sees("Shoe colour was left out: 1 value"))
  }

  @Test func `what was chosen for a file that could not be read is there again`() throws {
    var person = try asked(table)
    person.types("xi")
    person.hears(.files(.importFailed(.file("it broke."), file: "p.csv")))
    person.types("i")
    person.presses(.enter)
    person.hears(.files(.columnsFound(try look(table), of: .file(path: "p.csv"))))
    #expect(person.sees("shoe_colour is not a default property"))
  }

  @Test func `someone who types meanwhile is asked afterwards`() throws {
    var person = Person([.ana])
    person.types("ip.csv")
    person.presses(.enter, .tab, .enter)
    person.hears(.files(.columnsFound(try look(table), of: .file(path: "p.csv"))))
    #expect(!person.sees("Columns of p.csv"))
    person.presses(.escape)
    #expect(person.sees("Columns of p.csv"))
  }

  @Test func `beside a wide list the first contacts are seen as they will be`() throws {
    let person = try asked(table, size: Size(columns: 140, rows: 40))
    #expect(person.sees("First contacts"))
    #expect(person.screen.contains { $0.contains("company") && $0.contains("Bolt") })
  }
}
