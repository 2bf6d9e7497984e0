import ContactsModel
import Drafts
import HostileText
import Testing

struct ContactTextTests {
  private let input = DraftInput(
    id: InputID(rawValue: 1),
    contact: ContactInput(
      properties: [
        Property("email", "ana@fabrika.example"), Property("firstname", ""),
        Property("message", "Two lines,\n\nand # a third: one"), Property("jobtitle", " blank "),
        Property("odd:name", "|"),
      ],
      associations: [
        Association(
          recordID: "9931",
          types: [AssociationType(.hubspotDefined, 1), AssociationType(.userDefined, 36)]),
        Association(recordID: "", types: [AssociationType(category: .work, typeID: .text("7"))]),
      ], objectWriteTraceID: "t 1"),
    hints: InputHints(
      associations: [AssociationHint(object: "company", recordName: "Acme", labels: ["Primary", nil])],
      off: [SwitchedOffProperty(Property("city", "Ulm"), position: 1)]))

  @Test func `it reads as a property a line, and says itself how`() {
    let lines = ContactText.write(input, heading: "#3 of people").split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.first == "# #3 of people")
    #expect(lines.prefix { $0.hasPrefix("#") }.count == 8)
    #expect(
      lines.drop { $0.hasPrefix("#") }.dropFirst().joined(separator: "\n") == """
        email: ana@fabrika.example
        firstname:
        message: |
          Two lines,

          and # a third: one
        jobtitle: " blank "
        "odd:name": "|"
        - city: Ulm
        @objectWriteTraceId: t 1
        -> 9931 HUBSPOT_DEFINED 1, USER_DEFINED 36  # company, Acme, Primary
        -> "" WORK "7"

        """)
  }

  @Test(arguments: 0..<400) func `any contact comes back as it was, to the byte`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var contact = random.contact()
    contact.properties += (0..<3).map { _ in Property(random.text(), random.text()) }
    let off = (0..<random.below(3)).map {
      SwitchedOffProperty(Property(random.text(), random.text()), position: $0)
    }
    let associations = contact.associations.map { _ in
      AssociationHint(object: random.text(), recordName: random.text())
    }
    let input = DraftInput(
      id: InputID(rawValue: 1), contact: contact, hints: InputHints(associations: associations, off: off))
    let text = ContactText.write(input, heading: random.text())
    let reading = try #require(
      try ContactText.read(text) ?? (contact == ContactInput() && off.isEmpty ? .init() : nil))
    #expect(reading.contact.bytes == contact.bytes)
    #expect(reading.off.map(\.property) == off.map(\.property))
    let draft = Draft(name: "d", inputs: [input])
    #expect(draft.editToRewrite(0, as: reading) == nil)
    // What editors do: other line ends, and no blanks at the end of a line.
    let crlf = text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
    #expect(try ContactText.read("\u{FEFF}" + crlf)?.contact.bytes ?? contact.bytes == contact.bytes)
  }

  @Test(
    arguments: [
      ("email: a@b.example\nfirstname Ana\n", 2, .noColon), ("firstname: \"Ana\n", 1, .quote),
      ("# c\n\nx: \"a\" b\n", 3, .quote), (": x", 1, .emptyName), ("->", 1, .link),
      ("-> 9931 HUBSPOT_DEFINED", 1, .typeWithoutID("HUBSPOT_DEFINED")),
      ("-> 9931 A 1,, B 2", 1, .link), ("  indented", 1, .outsideBlock),
      ("@objectWriteTraceId: a\n@objectWriteTraceId: b", 2, .secondTrace), ("@x: a", 1, .unknownMark("@x")),
      ("a: |\n  x\n  y\nz", 4, .noColon),
    ] as [(String, Int, ContactTextFault.Cause)])
  func `what cannot be read is told with its line`(text: String, line: Int, cause: ContactTextFault.Cause) {
    #expect(throws: ContactTextFault(line: line, cause)) { try ContactText.read(text) }
  }

  @Test func `a fault stands above its line, and what stood there before is gone`() {
    let text = "email: a\n#! old\nfirstname Ana\n"
    #expect(
      ContactText.annotate(text, with: ContactTextFault(line: 3, .noColon))
        == "email: a\n#! no colon; a property is name: value\nfirstname Ana\n")
  }

  @Test(arguments: ["", "\n \n", "# only\n#! remarks\n"]) func `a text that says nothing is none`(
    text: String
  ) throws {
    #expect(try ContactText.read(text) == nil)
  }

  @Test func `a person writes more freely than the program`() throws {
    let reading = try #require(
      try ContactText.read(
        "  \nemail:a@b.example\nfirst name :  Ana  \n-> 9931,HUBSPOT_DEFINED 1 , WORK x # note\n- city:\n"))
    #expect(reading.contact.properties == [Property("email", "a@b.example"), Property("first name", "Ana")])
    #expect(
      reading.contact.associations == [
        Association(
          recordID: "9931",
          types: [AssociationType(.hubspotDefined, 1), AssociationType(category: .work, typeID: .text("x"))])
      ])
    #expect(reading.off == [SwitchedOffProperty(Property("city", ""), position: 2)])
  }

  @Test func `one edit takes all of it, and what is known of a link goes with it`() throws {
    var draft = Draft(name: "d", inputs: [input])
    var reading = try #require(try ContactText.read(ContactText.write(input, heading: "")))
    reading.contact.properties.removeFirst(4)
    reading.contact.associations.reverse()
    reading.off[0].property.value = "Bonn"
    draft.perform(try #require(draft.editToRewrite(0, as: reading)))
    #expect(draft.inputs[0].contact == reading.contact)
    #expect(draft.inputs[0].hints.association(at: 1)?.recordName == "Acme")
    #expect(draft.inputs[0].hints.off == [SwitchedOffProperty(Property("city", "Bonn"), position: 1)])
    draft.undo()
    #expect(draft.inputs[0] == input)
    #expect(draft.inputs[0].hints == input.hints)
  }
}

extension SeededGenerator {
  /// Pieces that hostile text is made of.
  fileprivate mutating func text() -> String {
    (0..<below(4)).map { _ in
      pick(hostileTexts + ["#", "- ", "-> ", "@", "|", ": ", "\u{301}", "\u{3000}", "\u{2028}"])
    }
    .joined()
  }
}

extension ContactInput {
  fileprivate var bytes: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }
}
