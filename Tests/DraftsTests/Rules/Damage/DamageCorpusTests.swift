import ContactsModel
import Drafts
import Testing

/// No damaged value reaches a body without a word, whichever way it comes.
struct DamageCorpusTests {
  @Test func `the corpus is as large as it says`() {
    #expect(DamageCorpus.all.count >= 300)
    #expect(Set(DamageCorpus.all.map { "\($0)=\($1)" }).count == DamageCorpus.all.count)
  }

  /// What is told of one property of the only input.
  private func told(_ draft: ImportedDraft, of name: String) -> [Problem] {
    draft.findings().compactMap { finding in
      if case .input(0, let problem, _) = finding, problem.path == .property(name) { problem } else { nil }
    }
  }

  @Test(arguments: DamageCorpus.all)
  func `a damaged value that is typed is told`(name: String, value: String) {
    let typed = Rules.problems(of: contact([name: value, "lastname": "Doe"]))
    #expect(typed.contains { $0.path == .property(name) })
    #expect(typed.allSatisfy { $0.suggestion != value })
  }

  @Test(arguments: DamageCorpus.all)
  func `a damaged value in a body or a table is told`(name: String, value: String) throws {
    let input = contact([name: value, "lastname": "Doe"])
    let body = try Importer.read(DraftExport.json([input]), as: .json)
    #expect(!told(body, of: name).isEmpty)
    let cell = "\"\(value.replacing("\"", with: "\"\""))\""
    let table = try imported("\(name),lastname\n\(cell),Doe\n", .csv)
    #expect(!told(table, of: name).isEmpty)
    if table.inputs.first?.value(of: name) == nil { #expect(!table.repaired.isEmpty) }
  }

  @Test(arguments: DamageCorpus.anywhere)
  func `a damaged value in a card is told`(value: String) throws {
    let escaped = value.replacing("\\", with: "\\\\").replacing(";", with: "\\;").replacing(",", with: "\\,")
    let card = try imported("BEGIN:VCARD\nVERSION:3.0\nN:Doe;;;;\nORG:\(escaped)\nEND:VCARD\n", .vcf)
    #expect(!told(card, of: "company").isEmpty)
  }

  @Test func `damage is told in every property that can be written`() {
    let kinds = [
      "#N/A", "\\N", "NULL", "4.91512E+11", "'01234", "Zo&euml;", "ZoÃ«", "a\u{0}b", "a\u{9B}b", "a\u{B}b",
      "a\u{200B}b",
      "\u{202E}a", "a\u{AD}b", "\u{FEFF}a",
    ]
    for entry in PropertyCatalogue.builtIn.entries
    where entry.access == .writable && entry.fieldType != "html" {
      for value in kinds {
        let found = Rules.problems(of: contact([entry.name: value, "lastname": "Doe"]))
        #expect(
          found.contains { $0.path == .property(entry.name) }, "\(entry.name) \(value.debugDescription)")
      }
    }
  }

  @Test func `a table that is put right is as if it had been right`() throws {
    let draft = try imported(
      "email,firstname,phone,zip,city\n\" a@b.co\u{A0}\",An\u{200B}a,\\N,'01234,=\"\"\"Ulm\"\"\"\n", .csv)
    #expect(
      draft.inputs.map(\.properties) == [
        [
          Property("email", "a@b.co"), Property("firstname", "Ana"), Property("zip", "01234"),
          Property("city", "\"Ulm\""),
        ]
      ])
    #expect(
      draft.summaries == [
        "2: [0] properties.email trimmed-address?", "2: [0] properties.firstname invisible-character?",
        "2: [0] properties.phone not-a-value?", "2: [0] properties.zip text-mark?",
        "2: [0] properties.city text-mark?",
      ])
  }
}
