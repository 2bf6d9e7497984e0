import ContactsModel
import Drafts
import HostileText
import Testing

struct CSVExportTests {
  private func inputs(_ contacts: [ContactInput]) -> InputList {
    InputList(contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) })
  }

  private func export(_ contacts: [ContactInput]) -> (text: String, losses: [ExportLoss]) {
    var bytes: [UInt8] = []
    let losses = DraftExport.write(inputs(contacts), as: .csv) { bytes += $0 }
    return (String(decoding: bytes, as: UTF8.self), losses)
  }

  /// What comes back without a loss or a problem.
  private func roundTrip(_ contact: ContactInput) throws -> String {
    let (text, losses) = export([contact])
    let draft = try imported(text, .csv)
    #expect(losses.isEmpty && draft.problems.isEmpty)
    #expect(draft.inputs == [contact])
    return text
  }

  @Test func `columns stand in the order in which properties first appear`() throws {
    let contacts = [
      contact(["lastname": "Lee", "email": "a@b.co"]), contact(["city": "Ulm", "shoe_size": "4,5"]),
    ]
    let (text, losses) = export(contacts)
    #expect(text == "lastname,email,city,properties.shoe_size\r\nLee,a@b.co,,\r\n,,Ulm,\"4,5\"\r\n")
    #expect(losses.isEmpty)
    let draft = try imported(text, .csv)
    #expect(draft.inputs == contacts && draft.problems.isEmpty)
  }

  @Test func `associations have a column for each object, and a trace id has one if there is any`() throws {
    var input = contact(["email": "a@b.co"])
    input.associations = [
      Association(
        recordID: "9", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)]),
      Association(recordID: "8", types: [AssociationType(.hubspotDefined, 1)]),
      Association(recordID: "5", types: [AssociationType(.hubspotDefined, 4)]),
      Association(recordID: "7", types: []),
    ]
    input.objectWriteTraceID = "t1"
    #expect(
      try roundTrip(input)
        == "email,associations.company,associations.deal,associations.record,objectWriteTraceId\r\n"
        + "a@b.co,\"9:HUBSPOT_DEFINED/279;9:USER_DEFINED/36;8:HUBSPOT_DEFINED/1\",5:HUBSPOT_DEFINED/4,7,t1\r\n"
    )
  }

  private static let formulas = ["=", "+", "-", "@", "＝", "＋", "－", "＠"].flatMap { sign in
    ["", " ", "\u{3000}", " \t", "'", "\n", "\u{A0}"].map { "\($0)\(sign)1+1" }
  }

  @Test(arguments: formulas) func `what a spreadsheet takes for a formula is disarmed, and comes back`(
    value: String
  ) throws {
    let text = try roundTrip(contact(["email": "a@b.co", "city": value]))
    #expect(text.contains(",'\(value)") || text.contains(",\"'\(value)"))
    #expect(String(decoding: CSVText.guardedRow([value]), as: UTF8.self).drop { $0 == "\"" }.first == "'")
  }

  @Test func `a report spells control characters out, but for what a cell may hold`() {
    let row = CSVText.guardedRow(["a\u{9B}b", "\u{1B}[31m", "c\td\ne", "\u{202B}f"])
    #expect(
      String(decoding: row, as: UTF8.self) == "a<U+009B>b,<U+001B>[31m,\"c\td\ne\",\u{202B}f\r\n")
  }

  @Test(arguments: ["'t Harde", " ", "'", "a=1", "1-2", " x", "ｘ＝"]) func `anything else comes back too`(
    value: String
  ) throws {
    _ = try roundTrip(contact(["email": "a@b.co", "city": value]))
  }

  @Test func `what a person chose tells the object of an association`() throws {
    var input = contact(["email": "a@b.co"])
    input.associations = [Association(recordID: "9", types: [AssociationType(.userDefined, 36)])]
    let hints = InputHints(associations: [AssociationHint(object: "company")])
    let list = InputList([DraftInput(id: InputID(rawValue: 0), contact: input, hints: hints)])
    var bytes: [UInt8] = []
    _ = DraftExport.write(list, as: .csv) { bytes += $0 }
    #expect(String(decoding: bytes, as: UTF8.self).hasPrefix("email,associations.company\r\n"))
    let back = try Importer.read(bytes, as: .csv)
    #expect(back.inputs == [input] && back.hints[0] == hints)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+49 1", "'+49 1"), ("-5", "'-5"), ("@x", "'@x"), ("\t=x", "\"'\t=x\""),
    ("\r=x", "\"'\r=x\""),
    ("", "'"), ("'", "''"), ("'=x", "''=x"), ("'a", "'a"), ("a=b", "a=b"), ("''", "'''"),
  ])
  func `no cell is a formula, and an import takes the apostrophe off again`(value: String, cell: String)
    throws
  {
    let text = try roundTrip(contact(["email": "a@b.co", "city": value]))
    #expect(text == "email,city\r\na@b.co,\(cell)\r\n")
  }

  @Test func `a name that could be taken for another one comes back as it is`() throws {
    for name in [
      "E-Mail", "First Name", "", " email", "associations.company", "properties.email", "a,b", "=x",
      "objectWriteTraceId", "a@b",
    ] {
      _ = try roundTrip(contact([name: "x", "lastname": "y"]))
    }
  }

  @Test func `what a table cannot carry is told`() throws {
    let company = AssociationType(.hubspotDefined, 279)
    let deal = AssociationType(.hubspotDefined, 4)
    var mixed = contact(["email": "a@b.co"])
    mixed.associations = [
      Association(recordID: "1", types: [company]), Association(recordID: "2", types: [deal]),
      Association(recordID: "3", types: [company]),
    ]
    var broken = contact(["email": "b@b.co"])
    broken.associations = [Association(recordID: "a;b", types: [company])]
    let contacts = [
      contact(["email": "c@b.co", "city": "Ulm"]), contact(["city": "Ulm", "email": "d@b.co"]),
      ContactInput(),
      contact(["email": "1", "email": "2"]), mixed, broken,
    ]
    let losses = export(contacts).losses
    #expect(losses.map(\.input) == [1, 2, 3, 4, 5])
    #expect(
      losses.map(\.kind) == [
        .propertyOrder, .emptyInput, .repeatedProperty("email"), .associationOrder, .association,
      ])
    #expect(Set(losses.map(\.message)).count == losses.count)
  }

  @Test func `a draft without anything is a table that holds nothing`() {
    #expect(export([]).text == "email\r\n")
  }

  @Test(arguments: 1...30)
  func `hostile contacts come back from a table unless their loss is told`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed) &* 104_729)
    let contacts = [contact(0)] + (0..<80).map { _ in random.contact() }
    let (text, losses) = export(contacts)
    let absent = Set(losses.filter { $0.kind == .emptyInput }.map(\.input))
    let changed = Set(losses.map(\.input))
    let kept = contacts.indices.filter { !absent.contains($0) }
    let draft = try imported(text, .csv)
    #expect(draft.tellsRepairsAlone)
    #expect(draft.inputs.count == kept.count)
    for (position, index) in kept.enumerated()
    where !changed.contains(index) && !draft.repaired.contains(position) {
      #expect(draft.inputs[position] == contacts[index])
    }
    #expect(changed.count < contacts.count)
  }

  @Test(arguments: 1...30)
  func `hostile values alone come back, in both forms and byte for byte, unless a repair is told`(seed: Int)
    throws
  {
    var random = SeededGenerator(seed: UInt64(seed) &* 50_021)
    let starts = ["", "'", "=", "+", "-", "@", "\t", "\r", "\n", "\"", ";", ","]
    let contacts = (0..<60).map { number in
      contact([
        "email": "p\(number)@example.com",
        "city": random.pick(starts) + random.pick(starts) + random.pick(hostileTexts),
        "ünï \(number % 3)": random.pick(starts) + random.pick(hostileTexts),
      ])
    }
    for format in ExportFormat.allCases {
      var bytes: [UInt8] = []
      let losses = DraftExport.write(inputs(contacts), as: format) { bytes += $0 }
      #expect(losses.isEmpty)
      let back = try Importer.read(bytes, as: ImportFormat(firstBytes: bytes))
      #expect(back.tellsRepairsAlone)
      let kept = contacts.indices.filter { !back.repaired.contains($0) }
      #expect(kept.count > contacts.count / 2)
      #expect(DraftExport.json(kept.map { back.inputs[$0] }) == DraftExport.json(kept.map { contacts[$0] }))
    }
  }

  @Test func `pieces are handed over as they grow`() {
    var pieces: [Int] = []
    _ = DraftExport.write(inputs((0..<5000).map { contact($0) }), as: .csv) { pieces.append($0.count) }
    #expect(pieces.count > 2)
    #expect(pieces.allSatisfy { $0 < 70_000 })
  }

  @Test func `a file's name tells the form`() {
    #expect(ExportFormat(fileName: "a.CSV") == .csv)
    #expect(ExportFormat(fileName: "a/b.json") == .json)
    #expect(ExportFormat(fileName: "a.tsv") == nil && ExportFormat(fileName: "csv") == nil)
  }
}
