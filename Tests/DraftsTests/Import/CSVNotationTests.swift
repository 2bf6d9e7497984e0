import ContactsModel
import Drafts
import Testing

struct CSVNotationTests {
  @Test func `a quote that is never closed is an error at its line and keeps what was read`() throws {
    let draft = try imported("email,city\na@b.co,Ulm\nc@d.co,\"Bonn\ne@f.co,Kiel\n", .csv)
    #expect(draft.values("email") == ["a@b.co", "c@d.co"])
    #expect(draft.values("city").last == "Bonn\ne@f.co,Kiel\n")
    #expect(draft.summaries == ["3: unterminated-quote", "3: [1] properties cut-off-row"])
    let plan = Plan.make(contacts: draft.inputs, found: draft.inputProblems)
    #expect(plan.leftOut.map(\.index) == [1])
  }

  @Test func `text behind a closing quote is kept with a warning`() throws {
    let draft = try imported("email,city\na@b.co,\"Ulm\" am \"See\"\n", .csv)
    #expect(draft.values("city") == ["Ulm am \"See\""])
    #expect(draft.summaries == ["2: text-after-quote?"])
  }

  @Test func `a quote inside an unquoted field is text`() throws {
    #expect(try imported("email,city\na@b.co,5\" wide\n", .csv).values("city") == ["5\" wide"])
  }

  @Test func `a first row that is a contact is an error, not a header`() throws {
    let draft = try imported("ana@acme.example,Ana\nbob@acme.example,Bob\n", .csv)
    #expect(draft.summaries.first == "1: value-as-column-name")
    #expect(draft.hasErrors)
  }

  @Test func `bytes that are no UTF-8 are replaced visibly with a warning at their line`() throws {
    let bytes = Array("email,city\na@b.co,Ö\nc@d.co,K".utf8) + [0xF6] + Array("ln\n".utf8)
    let draft = try Importer.read(bytes, as: .csv)
    #expect(draft.values("city") == ["Ö", "K\u{FFFD}ln"])
    #expect(draft.summaries == ["3: invalid-utf8?"])
  }

  @Test func `a byte order mark is no part of the first column`() throws {
    let draft = try imported("\u{FEFF}email,city\na@b.co,Ulm\n", .csv)
    #expect(draft.values("email") == ["a@b.co"])
    #expect(draft.problems.isEmpty)
  }

  @Test func `rows without anything are skipped, and the last row needs no line end`() throws {
    let draft = try imported("email,city\n\n,\n\"\",\"\"\na@b.co,Ulm", .csv)
    #expect(draft.inputs.count == 1)
    #expect(draft.lines == [5])
  }

  @Test func `a table with one column is read`() throws {
    #expect(try imported("Email\na@b.co\n\nc@d.co", .csv).values("email") == ["a@b.co", "c@d.co"])
  }

  @Test func `a table with 500 columns is read`() throws {
    let names = (0..<500).map { "own_\($0)" }.joined(separator: ",")
    let draft = try imported("\(names)\n\(names)\n", .csv)
    #expect(draft.inputs[0].properties.count == 500)
    #expect(draft.inputs[0].properties[499] == Property("own_499", "own_499"))
  }

  @Test func `250 contacts with everything that spreadsheets hold are read`() throws {
    var text = "\u{FEFF}email,First Name,lastname,message,associations.company\r\n"
    for number in 0..<250 {
      text += "p\(number)@example.com,Jürgen \(number),\"O\"\"Neil, 北京\",\"line 1\r\nline 2, 🎉\",9931\r\n"
    }
    let draft = try imported(text, .csv)
    #expect(draft.inputs.count == 250 && draft.problems.isEmpty)
    #expect(draft.lines == (0..<250).map { 2 + $0 * 2 })
    #expect(draft.inputs[249].value(of: "lastname") == "O\"Neil, 北京")
    #expect(draft.inputs[249].value(of: "message") == "line 1\r\nline 2, 🎉")
    #expect(Plan.make(contacts: draft.inputs).batches.map(\.inputs.count) == [100, 100, 50])
  }
}
