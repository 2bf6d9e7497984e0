import ContactsModel
import Drafts
import Testing

struct SentenceTests {
  private let rules: [Rule] = [
    .emptyName, .duplicateProperty(name: "a"), .unknownProperty(name: "a"),
    .readOnlyProperty(name: "a", certain: true), .readOnlyProperty(name: "a", certain: false), .emptyEmail,
    .emailForm(.noAt), .notAnOption(value: "a", property: "b"), .notANumber(value: "a"),
    .notABool(value: "a"), .mistypedDomain(email: "a@gmial.com"), .surroundingBlanks,
    .ownerIDForm(value: "a", nil), .ownerIDForm(value: "a", .nobody),
    .ownerIDForm(value: "a", .owner(id: "7")), .ownerIDForm(value: "a", .several(ids: ["7", "9"])),
    .typeIDObject(4, object: "deal", expected: "company"),
    .duplicateValue(property: "a", value: "b", first: 2),
    .dateForm(value: "a"), .dateNotMidnight(value: "1"), .datetimeForm(value: "a"), .epochSeconds(value: "1"),
    .tooLong(characters: 70_000), .placeholder(text: "<string>"), .noIdentity, .recordIDMissing,
    .recordIDForm(value: "a"), .noTypes, .categoryMissing, .categoryUnknown(value: "a"),
    .typeIDForm(value: "a"),
    .typeIDForm(value: ""), .typeIDUnknown(1), .typeIDReversed(280, object: "company"),
    .secondPrimary(first: 0),
    .duplicateEmail(email: "a@b.co", first: 2), .duplicateTraceID(first: 0), .contactIDMissing,
    .duplicateRecordID(first: 4), .notAnObject, .notText(.array),
    .nullValue, .unknownKey, .unreadableAssociations, .cutOffRow,
    .controlCharacter("\u{0}", position: 3), .verticalTab,
    .invisibleCharacter("\u{200B}", position: 4, count: 2), .notAValue(text: "NULL"),
    .lostDigits(value: "4.9E+11"), .textMark(value: "'01"), .htmlEntities, .misread,
    .dayNumber(value: "33238"), .unlikelyDate(value: "0"), .notABirthday(value: "--0914"),
    .repaired(.verticalTab), .repaired(.invisible("\u{200B}", count: 1)),
    .repaired(.notAValue(text: "#N/A")), .repaired(.textMark(value: "'01")),
    .repaired(.furtherValues(["c@d.co"], areKept: true)),
    .repaired(.address(value: " a@b.co")),
  ]

  @Test func `every rule has a sentence of its own and a name in kebab case`() {
    let messages = rules.map { Problem(.error, $0, at: .properties).message }
    #expect(Set(messages).count == rules.count)
    #expect(messages.allSatisfy { $0.utf8.allSatisfy { (0x20..<0x7F).contains($0) } })
    #expect(rules.allSatisfy { $0.name.allSatisfy { $0 == "-" || ($0.isASCII && $0.isLowercase) } })
  }

  @Test func `a suggestion ends the sentence`() {
    let problem = Problem(
      .error, .notAnOption(value: "Lead", property: "lifecyclestage"), at: .properties, suggestion: "lead")
    #expect(problem.message == #""Lead" is not an option of lifecyclestage; try "lead""#)
  }

  @Test func `control characters of a value are shown as escapes and long values are cut`() {
    let message = Problem(.error, .notANumber(value: "1\n\u{1B}[31m2"), at: .properties).message
    #expect(message.hasPrefix(#""1\n<U+001B>[31m2" is not"#))
    let long = String(repeating: "x", count: 5000)
    #expect(Problem(.error, .notANumber(value: long), at: .properties).message.count < 160)
  }

  @Test func `paths are written as the contract says`() {
    #expect(FieldPath.properties.text == "properties")
    #expect(FieldPath.property("email").text == "properties.email")
    #expect(FieldPath.associationRecordID(1).text == "associations[1].to.id")
    #expect(FieldPath.associationTypes(0).text == "associations[0].types")
    #expect(FieldPath.associationCategory(0, 2).text == "associations[0].types[2].associationCategory")
    #expect(FieldPath.associationTypeID(3, 1).text == "associations[3].types[1].associationTypeId")
    #expect(FieldPath.traceID.text == "objectWriteTraceId")
    #expect(FieldPath.unknownKey("idProperty").text == "idProperty")
  }

  @Test func `problems of files have sentences too`() {
    let rules: [FileRule] = [
      .noInputs(.object), .noInputs(.number), .unknownKey("x"), .unterminatedQuote, .textAfterQuote,
      .shortRow(fields: 1, columns: 2), .surplusFields(["a", "b"]),
      .unknownColumn("Nick", isKept: false, suggestion: "firstname"),
      .unknownColumn("nick", isKept: true, suggestion: nil),
      .duplicateColumn("Mail", of: "email", by: "Email"),
      .readOnlyColumns(["Record ID"]), .recordNames("Associated Company", object: "company"),
      .addressesLeftOut("Contact"), .namesLeftOut("Name"),
      .emptyColumnName(column: 3), .invalidUTF8, .windows1252Assumed, .unfinishedCard, .emptyCard,
      .lineOutsideProperties,
      .textOutsideCards, .nestedCard, .notABirthday("BDAY", "x"), .unmappedValue("NOTE", "x"),
      .furtherValue("EMAIL", "x"),
    ]
    let messages = rules.map { FileProblem(.warning, $0, line: 1).message }
    #expect(Set(messages).count == rules.count)
    #expect(messages[6].contains(#""a", "b""#))
    #expect(messages[7].contains(#""Nick""#) && messages[7].contains("firstname"))
  }
}
