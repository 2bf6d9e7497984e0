import Journal
import Submissions
import Synchronization

@testable import Sending

/// A journal that cannot take some of its entries, alone or together with others.
final class FailingRecorder: SubmissionRecorder {
  struct Failure: Error {}

  enum Kind: CaseIterable {
    /// One entry cannot be written.
    case once
    /// This entry and all after it cannot be written.
    case lasting
    /// One entry is written, with those that go with it, and reported as not written.
    case torn
  }

  private let journal: SubmissionJournal
  private let number: Int
  private let kind: Kind
  /// The entries that came, in their order, by what they are of.
  private let known = Mutex<[String]>([])

  /// - Parameter number: the first entry that fails, from 1.
  init(_ journal: SubmissionJournal, at number: Int, _ kind: Kind) {
    (self.journal, self.number, self.kind) = (journal, number, kind)
  }

  func record(_ entries: [SubmissionEntry], of id: String) throws {
    let numbers = entries.map(number(of:))
    switch kind {
    case .once where numbers.contains(number): throw Failure()
    case .lasting where numbers.contains { $0 >= number }: throw Failure()
    case .torn where numbers.contains(number):
      // The second time, one by one, it is all there already.
      try? journal.record(entries, of: id)
      throw Failure()
    case .once, .lasting, .torn: try journal.record(entries, of: id)
    }
  }

  /// The same for an entry that comes once more.
  private func number(of entry: SubmissionEntry) -> Int {
    let name =
      switch entry {
      case .intent(let batch, let attempt, _, _, _): "intent \(batch) \(attempt)"
      case .answer(let batch, let attempt, _, _): "answer \(batch) \(attempt)"
      case .outcomes(let outcomes): "outcomes \(outcomes)"
      case .end: "end"
      }
    return known.withLock { known in
      if let index = known.firstIndex(of: name) { return index + 1 }
      known.append(name)
      return known.count
    }
  }

  func leave(_ id: String) {
    journal.leave(id)
  }
}
