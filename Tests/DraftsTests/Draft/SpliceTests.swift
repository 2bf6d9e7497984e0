import Drafts
import HostileText
import Testing

/// Edits of many splices do what the splices do one after the other.
struct SpliceTests {
  enum Way: CaseIterable {
    case forwards, backwards, toAndFro, beyondTheEnds
  }

  @Test(arguments: Way.allCases, 0..<40)
  func `many splices do what they do to an array, and undo takes them back`(way: Way, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let start = inputs(random.below(900))
    var draft = Draft(name: "", inputs: InputList(start))
    var array = start
    let splices = splices(way, &random, count: start.count)
    draft.perform(Edit(.addContact, splices))
    for splice in splices { array.apply(splice) }
    #expect(draft.inputs.map(\.id) == array.map(\.id))
    #expect(draft.inputs.chunks.allSatisfy { (1...64).contains($0.count) })
    draft.undo()
    #expect(draft.inputs.map(\.id) == start.map(\.id))
    draft.redo()
    #expect(draft.inputs.map(\.id) == array.map(\.id))
  }

  @Test func `chunks that no splice comes near are shared with the list before`() {
    var draft = Draft(name: "", inputs: InputList(inputs(100_000)))
    let before = draft.inputs.chunks
    let places = [10, 20, 50_000, 90_000]
    draft.perform(Edit(.addContact, places.map { Splice(at: $0, removing: 1, inserting: inputs(1)) }))
    #expect(zip(before, draft.inputs.chunks).count { $0 !== $1 } == 3)
  }

  @Test func `two inputs that come to one place stand as the splices say`() {
    var draft = Draft(name: "", inputs: InputList(inputs(3)))
    let new = [7, 8].map { DraftInput(id: InputID(rawValue: $0)) }
    draft.perform(Edit(.addContact, new.map { Splice(at: 1, removing: 0, inserting: [$0]) }))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 8, 7, 1, 2])
    draft.undo()
    draft.perform(
      Edit(.addContact, zip(1..., new).map { Splice(at: $0, removing: 0, inserting: [$1]) }))
    #expect(draft.inputs.map(\.id.rawValue) == [0, 7, 8, 1, 2])
  }

  private func splices(_ way: Way, _ random: inout SeededGenerator, count: Int) -> [Splice] {
    var splices: [Splice] = []
    var (left, at) = (count, way == .backwards ? count : 0)
    for number in 0..<random.below(120) {
      let step = random.below(random.below(8) == 0 ? 200 : 4)
      let new = (0..<random.below(3)).map {
        DraftInput(id: InputID(rawValue: UInt64(10_000 + number * 10 + $0)))
      }
      var removing = random.below(3)
      switch way {
      case .forwards:
        at = min(at + step, left)
        removing = min(removing, left - at)
      case .backwards:
        removing = min(removing, at)
        at = max(0, at - removing - step)
      case .toAndFro:
        at = random.below(left + 1)
        removing = min(removing, left - at)
      case .beyondTheEnds:
        at = [-3, at + step, .max, .min][random.below(4)]
        removing = [removing, .max, -1][random.below(30) == 0 ? 1 + random.below(2) : 0]
      }
      splices.append(Splice(at: at, removing: removing, inserting: new))
      switch way {
      case .forwards: at += new.count
      case .beyondTheEnds: at = max(0, min(at, count))
      case .backwards, .toAndFro: break
      }
      if way != .beyondTheEnds { left += new.count - removing }
    }
    return splices
  }
}

extension [DraftInput] {
  /// Places beyond the ends count as the ends.
  fileprivate mutating func apply(_ splice: Splice) {
    let lower = Swift.min(Swift.max(splice.at, 0), count)
    let upper = lower + Swift.min(Swift.max(splice.removing, 0), count - lower)
    replaceSubrange(lower..<upper, with: splice.inserting)
  }
}
