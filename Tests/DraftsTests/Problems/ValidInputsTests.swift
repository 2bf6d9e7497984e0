import ContactsModel
import Drafts
import HostileText
import Testing

struct ValidInputsTests {
  @Test(arguments: 1...20)
  func `a plan that skips them is the plan that checks all`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 53)
    let inputs = InputList((0..<200).map { random.input($0) })
    var index = ProblemIndex()
    index.update(to: inputs)
    let plan = Plan.make(inputs: inputs, validInputs: index.validInputs(of: inputs))
    #expect(plan == Plan.make(inputs: inputs))
    #expect(!plan.batches.isEmpty && !plan.leftOut.isEmpty)
  }

  @Test func `an input that another is a double of is known as the first`() throws {
    let inputs = InputList([contact(1), contact(2), contact(1)].enumerated().map(draftInput))
    var index = ProblemIndex()
    index.update(to: inputs)
    let plan = Plan.make(inputs: inputs, validInputs: index.validInputs(of: inputs))
    let problem = Problem(
      .error, .duplicateEmail(email: "person1@example.com", first: 0), at: .property("email"))
    #expect(plan.leftOut.map(\.reason) == [.errors([problem])])
  }

  @Test func `what other definitions allow is checked`() {
    let inputs = InputList(
      [contact(["email": "a@example.com", "shoe_size": "44"])].enumerated().map(draftInput))
    var index = ProblemIndex()
    index.update(to: inputs)
    #expect(index.counts.errors == 0)
    let portal = PropertyCatalogue.builtIn.renewed(with: [PropertyDefinition(name: "email", label: "Email")])
    let plan = Plan.make(inputs: inputs, catalogue: portal, validInputs: index.validInputs(of: inputs))
    #expect(plan == Plan.make(inputs: inputs, catalogue: portal))
    #expect(plan.batches.isEmpty)
  }

  @Test func `nothing is known of another draft, nor before all is checked`() {
    let wrong = InputList([ContactInput()].enumerated().map(draftInput))
    var index = ProblemIndex()
    index.update(to: InputList([contact(1)].enumerated().map(draftInput)))
    #expect(Plan.make(inputs: wrong, validInputs: index.validInputs(of: wrong)).batches.isEmpty)

    var unchecked = ProblemIndex()
    unchecked.update(to: wrong, checkingAtMost: 0)
    #expect(Plan.make(inputs: wrong, validInputs: unchecked.validInputs(of: wrong)).batches.isEmpty)
  }

  private func draftInput(_ index: Int, _ contact: ContactInput) -> DraftInput {
    DraftInput(id: InputID(rawValue: UInt64(index)), contact: contact)
  }
}

extension SeededGenerator {
  /// A contact, new or there already, that often shares its address or its id with others.
  fileprivate mutating func input(_ index: Int) -> DraftInput {
    let id = InputID(rawValue: UInt64(index))
    switch below(4) {
    case 0: return DraftInput(id: id, contact: contact())
    case 1:
      let existing = ExistingContact(
        id: "\(below(50))", values: [Property("email", "person\(below(90))@example.com")])
      return DraftInput(
        id: id, contact: ContactInput(properties: [Property("email", "person\(below(90))@example.com")]),
        existing: existing)
    default:
      let number = below(300)
      return DraftInput(
        id: id,
        contact: ContactInput(properties: [
          Property("email", pick(["person\(number)@example.com", "PERSON\(number)@example.com"]))
        ]))
    }
  }
}
