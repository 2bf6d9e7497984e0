import ContactsModel
import Drafts
import Testing

/// What a preview prints can be previewed again.
struct PlanRoundTripTests {
  /// One body a line.
  private func printed(_ plan: Plan) -> [UInt8] {
    plan.batches.flatMap { $0.body + [UInt8(ascii: "\n")] }
  }

  private func plan(of file: [UInt8], _ options: PlanOptions = PlanOptions()) throws -> Plan {
    let imported = try Importer.read(file, as: .json)
    return Plan.make(contacts: imported.inputs, options: options, found: imported.inputProblems)
  }

  @Test(arguments: [true, false])
  func `previewing a preview gives the same bytes`(traceIDs: Bool) throws {
    var contacts = (0..<250).map { contact($0) }
    contacts[3] = ContactInput()
    contacts[120].properties.append(Property("message", "Zeile 1\nZeile 2 \"ü\" 👩‍👩‍👧 \u{1B}"))
    contacts[7].associations = [Association(recordID: "9", types: [AssociationType(.userDefined, 36)])]
    contacts[200].objectWriteTraceID = "mine"
    let options = PlanOptions(traceIDs: traceIDs)
    let first = printed(Plan.make(contacts: contacts, options: options))
    let second = printed(try plan(of: first, options))
    #expect(first == second)
    #expect(try printed(plan(of: second, options)) == first)
  }

  @Test func `indices run on over the documents of a file`() throws {
    let file = printed(Plan.make(contacts: (0..<150).map { contact($0) }))
    let imported = try Importer.read(file, as: .json)
    #expect(imported.inputs.count == 150)
    #expect(imported.lines == Array(repeating: 1, count: 100) + Array(repeating: 2, count: 50))
    #expect(try plan(of: file).batches.flatMap(\.inputs).map(\.index) == Array(0..<150))
  }

  @Test func `a table and its JSON make the same plan`() throws {
    let table = "email,firstname\na@example.com,Ann\nb@example.com,\"B, C\"\n"
    let fromTable = try Importer.read(Array(table.utf8), as: .csv)
    let exported = DraftExport.json(fromTable.inputs)
    #expect(try plan(of: exported) == Plan.make(contacts: fromTable.inputs))
  }
}
