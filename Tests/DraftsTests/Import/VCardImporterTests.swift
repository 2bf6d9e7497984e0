import ContactsModel
import Drafts
import HostileText
import Testing

struct VCardImporterTests {
  private func card(_ lines: String..., version: String = "3.0") throws -> ImportedDraft {
    let all = ["BEGIN:VCARD", "VERSION:\(version)"] + lines + ["END:VCARD", ""]
    return try imported(all.joined(separator: "\r\n"), .vcf)
  }

  @Test func `a card becomes a contact`() throws {
    let draft = try card(
      "N:Lee;Ann;;;", "FN:Ann Lee", "ORG:Acme\\, Inc.", "TITLE:Head of Sales",
      "EMAIL;TYPE=INTERNET:ann@acme.example",
      "TEL;TYPE=CELL:+49 151 1", "TEL;TYPE=WORK,VOICE:+49 30 2", "TEL;TYPE=WORK,FAX:+49 30 3",
      "ADR;TYPE=WORK:;;1 Main St;Ulm;BW;89073;Germany", "URL:https://acme.example", "BDAY:19850412")
    #expect(
      draft.inputs == [
        contact([
          "email": "ann@acme.example", "firstname": "Ann", "lastname": "Lee", "company": "Acme, Inc.",
          "jobtitle": "Head of Sales", "phone": "+49 30 2", "mobilephone": "+49 151 1", "fax": "+49 30 3",
          "address": "1 Main St", "city": "Ulm", "state": "BW", "zip": "89073", "country": "Germany",
          "website": "https://acme.example", "date_of_birth": "1985-04-12",
        ])
      ])
    #expect(draft.lines == [1])
    #expect(draft.problems.isEmpty)
  }

  @Test func `the preferred of several is taken and the others are reported at their line`() throws {
    let old = try card("FN:Ann", "EMAIL:a@a.example", "EMAIL;TYPE=pref:b@a.example", "EMAIL:c@a.example")
    #expect(old.values("email") == ["b@a.example"])
    #expect(old.summaries == ["4: further-value?", "6: further-value?"])
    let new = try card(
      "FN:Ann", "TEL;VALUE=uri;PREF=2;TYPE=\"voice,cell\":tel:+1-2", "TEL;PREF=1;TYPE=cell:tel:+1-3",
      version: "4.0")
    #expect(new.values("mobilephone") == ["+1-3"])
    #expect(new.problems == [.file(FileProblem(.warning, .furtherValue("TEL", "tel:+1-2"), line: 4))])
  }

  @Test func `what has no property is reported with its line`() throws {
    let draft = try card(
      "N:Lee;Ann;Maria;Dr.;PhD", "FN:Dr. Ann Lee of Ulm", "ORG:Acme;Sales", "NOTE:call\\nlater",
      "item1.X-ABLABEL:x",
      "TEL;TYPE=pager:7", "no property", "GEO:")
    #expect(draft.values("salutation") == ["Dr."])
    #expect(
      draft.problems.map { problem in
        if case .file(let problem) = problem, case .unmappedValue(let name, let value) = problem.rule {
          return "\(problem.line) \(name) \(value)"
        }
        return "\(problem.line)"
      } == [
        "3 N Maria", "3 N PhD", "4 FN Dr. Ann Lee of Ulm", "5 ORG Sales", "6 NOTE call\nlater",
        "7 X-ABLABEL x",
        "8 TEL 7", "9",
      ])
  }

  @Test func `without its parts the name is taken from the whole`() throws {
    let draft = try card("FN:Ann Maria Lee", "N:;;;;")
    #expect(draft.inputs == [contact(["firstname": "Ann Maria", "lastname": "Lee"])])
    #expect(try card("FN:Cher").inputs == [contact(["firstname": "Cher"])])
  }

  @Test func `folded lines and quoted-printable text are read`() throws {
    let draft = try card(
      "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=", "=BCrgen", "TITLE:Head ", " of", "\t Sales",
      "TEL;CELL;VOICE:1",
      "ORG;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:K=F6ln", "X=Y:=", version: "2.1")
    #expect(
      draft.inputs == [
        contact(["firstname": "Jürgen", "company": "Köln", "jobtitle": "Head of Sales", "mobilephone": "1"])
      ])
    #expect(draft.summaries == ["10: unmapped-value?"])
  }

  @Test func `a card that cannot be read is an error at its line, and the others are read`() throws {
    let text = """
      stray
      BEGIN:VCARD
      FN:Cut
      BEGIN:VCARD
      VERSION:3.0
      FN:Ann
      END:VCARD

      begin:vcard
      NOTE:nobody
      end:vcard
      END:VCARD
      BEGIN:VCARD
      FN:Bob
      """
    let draft = try imported(text, .vcf)
    #expect(draft.values("firstname") == ["Ann"])
    #expect(draft.lines == [4])
    #expect(
      draft.summaries == [
        "1: text-outside-cards?", "2: unfinished-card", "9: empty-card", "10: unmapped-value?",
        "12: text-outside-cards?", "13: unfinished-card",
      ])
  }

  @Test func `bytes that are no text are reported`() throws {
    let draft = try card("FN;ENCODING=QUOTED-PRINTABLE:A=FF")
    #expect(draft.values("firstname") == ["A\u{FFFD}"])
    #expect(draft.summaries == ["3: invalid-utf8?"])
  }

  @Test(arguments: ["2.1", "3.0", "4.0"])
  func `pieces of any size give the same`(version: String) throws {
    let text =
      "\u{FEFF}BEGIN:VCARD\r\nVERSION:\(version)\r\nN:Müller;Jo\r\n hn\r\nEMAIL:j@a.example\r\n"
      + "NOTE;QUOTED-PRINTABLE:a=\r\n=C3=BC\r\nEND:VCARD\rBEGIN:VCARD\nFN:北京\nEND:VCARD"
    let bytes = Array(text.utf8)
    let whole = try Importer.read(bytes, as: ImportFormat(firstBytes: bytes))
    #expect(whole.values("firstname") == ["John", "北京"])
    for size in 1...bytes.count {
      var importer = Importer(.vcf)
      for start in stride(from: 0, to: bytes.count, by: size) {
        importer.consume(Array(bytes[start..<min(start + size, bytes.count)]))
      }
      #expect(try importer.finish() == whole)
    }
  }

  @Test(arguments: 1...20)
  func `random lines never trap`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 6151)
    let parts = [
      "BEGIN:VCARD\n", "END:VCARD\n", "N:", "FN", ";", ":", "=", "=C3", "\\", "\"", " ", "\n", "\r",
      "TEL;PREF=", "ü",
    ]
    let text = (0..<300).map { _ in random.pick(parts) }.joined()
    let draft = try? imported(text, .vcf)
    #expect(draft.map { $0.inputs.count == $0.lines.count } ?? true)
  }

  @Test func `lists inside names and addresses are joined as people write them`() throws {
    let draft = try card(
      "N:de la Cruz,Pérez;Juan, Carlos;;Dr.,Prof.;", "FN:Dr. Prof. Juan Carlos de la Cruz Pérez",
      "ADR:;;Calle 1,Piso 2;Madrid\\, Centro;;28013;España", "ORG:Acme, Inc.")
    #expect(draft.values("firstname") == ["Juan Carlos"])
    #expect(draft.values("lastname") == ["de la Cruz Pérez"])
    #expect(draft.values("salutation") == ["Dr. Prof."])
    #expect(draft.values("address") == ["Calle 1, Piso 2"])
    #expect(draft.values("city") == ["Madrid, Centro"])
    #expect(draft.values("company") == ["Acme, Inc."])
    #expect(draft.problems.isEmpty)
  }

  @Test(arguments: ["--0914", "--09-14", "circa 1800", "1985", "1604-09-14"])
  func `a birthday that lacks a part is left out with its line`(day: String) throws {
    let draft = try card("FN:Ann", "BDAY;X-APPLE-OMIT-YEAR=1604:\(day)")
    #expect(draft.values("date_of_birth") == [nil])
    #expect(draft.summaries == ["4: not-a-birthday?"])
  }

  @Test func `values in Base64 are decoded, pictures are not`() throws {
    let draft = try card(
      "N;ENCODING=b:TWVpZXI7WsO2w6s7Ozs=", "ORG;ENCODING=BASE64;CHARSET=ISO-8859-1:SvZyZw==",
      "PHOTO;ENCODING=b:/9j/4AAQ")
    #expect(draft.values("firstname") == ["Zöë"])
    #expect(draft.values("lastname") == ["Meier"])
    #expect(draft.values("company") == ["Jörg"])
    #expect(draft.problems == [.file(FileProblem(.warning, .unmappedValue("PHOTO", "/9j/4AAQ"), line: 5))])
    #expect(try card("FN:A", "ORG;ENCODING=b:no base64!").values("company") == ["no base64!"])
  }

  @Test(arguments: [
    ("ISO-8859-2", "Krak=F3w", "Kraków"), ("windows-1251", "=C8=E2=E0=ED", "Иван"),
    ("KOI8-R", "=E9=D7=C1=CE", "Иван"),
    ("ISO-8859-1", "J=F6rg", "Jörg"), ("UTF-8", "J=C3=B6rg", "Jörg"), ("macintosh", "J=9Arg", "Jörg"),
    ("windows-1250", "=A3=F3d=9F", "Łódź"), ("ISO-8859-1", "J=C3=B6rg", "Jörg"),
  ])
  func `the encoding that a value names is decoded`(charset: String, value: String, meant: String) throws {
    let draft = try card("FN:x", "ORG;CHARSET=\(charset);ENCODING=QUOTED-PRINTABLE:\(value)", version: "2.1")
    #expect(draft.values("company") == [meant])
  }

  @Test func `bytes in the encoding that their value names are read in it`() throws {
    let head = Array("BEGIN:VCARD\nVERSION:2.1\nFN:x\nORG;CHARSET=ISO-8859-2:".utf8)
    let bytes = head + [0xA3, 0xF3, 0x64, 0xBC] + Array("\nEND:VCARD\n".utf8)
    let draft = try Importer.read(bytes, as: .vcf)
    #expect(draft.values("company") == ["Łódź"])
    #expect(try card("FN:x", "ORG;CHARSET=ISO-8859-2:Łódź").values("company") == ["Łódź"])
  }

  @Test(arguments: [("AGENT:\r\nBEGIN:VCARD", 5), ("AGENT:BEGIN:VCARD", 4), ("BEGIN:VCARD", 4)])
  func `a card inside of another is left out, and the outer one is kept`(beginning: String, line: Int) throws
  {
    let draft = try card(
      "FN:Ann Lee", beginning, "VERSION:3.0", "FN:Bo", "EMAIL:bo@x.example", "END:VCARD",
      "EMAIL:ann@x.example")
    #expect(draft.values("email") == ["ann@x.example"])
    #expect(draft.values("firstname") == ["Ann"])
    #expect(draft.summaries == ["\(line): nested-card?"])
  }

  @Test func `a card that lacks its end before another one is an error, and the others are read`() throws {
    let text = "BEGIN:VCARD\nFN:Ann\nBEGIN:VCARD\nFN:Bo\nEND:VCARD\n\nBEGIN:VCARD\nFN:Cy\nEND:VCARD\n"
    let draft = try imported(text, .vcf)
    #expect(draft.values("firstname") == ["Bo", "Cy"])
    #expect(draft.summaries == ["1: unfinished-card"])
  }

  @Test func `what is damaged in a card is put right and told`() throws {
    let draft = try card("N:Lee;An\u{200B}n;;;", "FN:Ann Lee", "ORG:#N/A", "TITLE:Head\u{B}of Sales")
    #expect(draft.values("firstname") == ["Ann"])
    #expect(draft.values("company") == [nil])
    #expect(draft.values("jobtitle") == ["Head\nof Sales"])
    #expect(
      draft.summaries.map { $0.dropFirst(7) } == [
        "properties.firstname invisible-character?", "properties.company not-a-value?",
        "properties.jobtitle vertical-tab?",
      ])
  }
}
