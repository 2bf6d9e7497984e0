import ContactsModel
import Drafts
import HostileText
import Testing

struct ProblemIndexTests {
  private func list(_ contacts: [ContactInput]) -> InputList {
    InputList(contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) })
  }

  private func reference(_ inputs: InputList) -> [[Problem]] {
    var checker = DraftChecker()
    return inputs.map { checker.check($0.contact) }
  }

  @Test func `it counts and lists what a check from the front finds`() {
    var index = ProblemIndex()
    let inputs = list([
      contact(1), contact(["email": "x"]), contact(1), contact(["email": "", "lastname": "A"]),
      ContactInput(),
    ])
    index.update(to: inputs)
    let expected = reference(inputs)
    #expect(inputs.indices.map { index.problems(at: $0) } == expected)
    #expect(inputs.indices.map { index.counts(at: $0).errors } == expected.map { $0.count(where: \.isError) })
    #expect(inputs.indices.map { index.counts(at: $0).warnings } == [0, 0, 0, 1, 0])
    #expect(index.counts(at: 9) == (0, 0))
    #expect(index.counts.errors == 3)
    #expect(index.counts.warnings == 1)
    #expect(index.counts.inputsWithErrors == 3)
    #expect(index.counts.inputsWithWarnings == 1)
    #expect(inputs.indices.map { index.severity(at: $0) } == [nil, .error, .error, .warning, .error])
  }

  @Test func `next and previous walk the inputs with problems`() {
    var index = ProblemIndex()
    var contacts = (0..<1000).map { contact($0) }
    for place in [3, 4, 700, 999] { contacts[place] = ContactInput() }
    index.update(to: list(contacts))
    var forward: [Int] = []
    var place = -1
    while let next = index.next(after: place) {
      forward.append(next)
      place = next
    }
    #expect(forward == [3, 4, 700, 999])
    var back: [Int] = []
    place = 1000
    while let previous = index.previous(before: place) {
      back.append(previous)
      place = previous
    }
    #expect(back == [999, 700, 4, 3])
    #expect(index.next(after: 999) == nil && index.previous(before: 3) == nil)
  }

  @Test func `an empty draft has no problems`() {
    var index = ProblemIndex()
    index.update(to: [])
    #expect(index.counts == ProblemCounts())
    #expect(index.next(after: -1) == nil && index.previous(before: 5) == nil)
    #expect(index.problems(at: 0).isEmpty && index.severity(at: 0) == nil)
    #expect(index.isComplete)
  }

  @Test func `deleting the first of equal e-mails frees the next`() throws {
    var index = ProblemIndex()
    var draft = Draft(name: "d", inputs: list((0..<600).map { contact($0 % 300) }))
    index.update(to: draft.inputs)
    #expect(index.counts.errors == 300)
    draft.perform(try #require(draft.editToDelete([0])))
    index.update(to: draft.inputs)
    #expect(index.counts.errors == 299)
    #expect(index.problems(at: 299).isEmpty)
    draft.undo()
    index.update(to: draft.inputs)
    #expect(index.problems(at: 300).map(\.rule) == [.duplicateEmail(email: "person0@example.com", first: 0)])
  }

  @Test func `checking can be done a few chunks at a time`() {
    var index = ProblemIndex()
    let inputs = list((0..<2000).map { _ in ContactInput() })
    index.update(to: inputs, checkingAtMost: 2)
    #expect(!index.isComplete)
    #expect(index.severity(at: 0) == .error && index.severity(at: 1999) == nil)
    var rounds = 0
    while !index.isComplete {
      index.check(atMost: 1)
      rounds += 1
    }
    #expect(rounds == inputs.chunks.count - 2)
    #expect(index.counts.errors == 2000)
  }

  @Test(arguments: 1...10, [2, 200])
  func `after any edit it knows what a fresh check finds`(seed: Int, emails: Int) {
    var random = SeededGenerator(seed: UInt64(seed) &* 31)
    var draft = Draft(name: "d", inputs: list((0..<500).map { contact($0 % emails) }))
    var index = ProblemIndex()
    for step in 0..<25 {
      if random.below(4) == 0 {
        draft.undo()
      } else if let edit = random.edit(of: draft) {
        draft.perform(edit)
      }
      index.update(to: draft.inputs, checkingAtMost: step % 3 == 0 ? 1 : .max)
    }
    index.check(atMost: .max)
    let expected = reference(draft.inputs)
    #expect(draft.inputs.indices.map { index.problems(at: $0) } == expected)
    #expect(index.counts.errors == expected.joined().count(where: \.isError))
    #expect(index.counts.warnings == expected.joined().count { !$0.isError })
    #expect(index.counts.inputsWithErrors == expected.count { $0.contains(where: \.isError) })
    #expect(index.counts.inputsWithWarnings == expected.count { $0.contains { !$0.isError } })
  }
}
