import ContactsModel
import Drafts
import TerminalUI
import Testing

@testable import Composer

struct ExportTests {
  private func inputs(_ person: Person) -> InputList { person.model.document.inputs }

  @Test(arguments: [("out.csv", ExportFormat.csv), ("a/Out.JSON", .json)])
  func `the ending of the name decides the form`(name: String, format: ExportFormat) {
    var person = Person([.ana])
    person.types("w\(name)")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), format, path: name, isReplacing: false))
      ])
    person.hears(.files(.exported(1, file: "~/\(name)", losses: [])))
    #expect(person.message == "1 contact written to ~/\(name)")
  }

  @Test func `another ending is asked for again, with what was typed`() {
    var person = Person([.ana])
    person.types("wout.txt")
    #expect(person.presses(.enter) == [])
    #expect(person.message == "The name has to end in .json or .csv. Press w to try again")
    person.types("w")
    #expect(person.sees("Export to which file (.json, .csv)? [out.txt"))
  }

  @Test func `a file that is there is replaced only when the answer is yes`() {
    var person = Person([.ana])
    person.types("wout.csv")
    person.presses(.enter)
    person.hears(.files(.exportFound(file: "out.csv")))
    #expect(person.sees("It exists: yes to replace, or another name:"))
    #expect(person.presses(.enter) == [])
    #expect(person.message == "out.csv was not replaced")
    person.hears(.files(.exportFound(file: "out.csv")))
    person.types("yes")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), .csv, path: "out.csv", isReplacing: true))
      ])
  }

  @Test func `another name replaces nothing either, and Esc keeps the name`() {
    var person = Person([.ana])
    person.hears(.files(.exportFound(file: "out.csv")))
    person.types("out2.csv")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), .csv, path: "out2.csv", isReplacing: false))
      ])
    person.hears(.files(.exportFound(file: "out2.csv")))
    #expect(person.presses(.escape) == [])
    person.types("w")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), .csv, path: "out2.csv", isReplacing: false))
      ])
  }

  @Test func `someone who types meanwhile is not asked, and nothing is replaced`() {
    var person = Person([.ana])
    person.types("wout.csv")
    person.presses(.enter)
    person.types("/")
    person.hears(.files(.exportFound(file: "out.csv")))
    person.presses(.escape)
    person.types("w")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), .csv, path: "out.csv", isReplacing: false))
      ])
  }

  @Test func `what the file does not give back is shown`() {
    var person = Person([.ana, ContactInput()])
    person.hears(
      .files(.exported(2, file: "~/out.csv", losses: CSVLosses.ofEmptyInput(at: 1))))
    #expect(person.sees("What ~/out.csv does not give back"))
    #expect(person.sees("#2: "))
  }

  @Test func `a locked draft can be exported`() {
    var person = Person([.ana], isLocked: true)
    person.types("wout.json")
    #expect(
      person.presses(.enter) == [
        .files(.export(inputs(person), .json, path: "out.json", isReplacing: false))
      ]
    )
  }
}

/// Losses as an export tells them.
private enum CSVLosses {
  static func ofEmptyInput(at index: Int) -> [ExportLoss] {
    let inputs = (0...index).map { number in
      DraftInput(
        id: InputID(rawValue: UInt64(number)), contact: number == index ? ContactInput() : .ana)
    }
    return DraftExport.write(InputList(inputs), as: .csv) { _ in }
  }
}
