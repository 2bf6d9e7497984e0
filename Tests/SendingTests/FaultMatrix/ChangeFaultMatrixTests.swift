import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

/// Whatever goes wrong at whatever step of an update or an archiving: what is said agrees with what the sandbox holds,
/// and it is unknown only where nobody can know.
@Suite struct ChangeFaultMatrixTests {
  /// Where the fault is: at one of the two batches, or at the lookup after the answer to the second one was lost.
  enum Step: CaseIterable {
    case firstBatch, secondBatch, lookup
  }

  static let operations = [ContactOperation.update, .archive]
  private static let batches = [["70101", "70102"], ["70103", "70104"]]

  @Test(arguments: FaultMatrixTests.faults, operations)
  func `changing cannot lie`(fault: String, operation: ContactOperation) async throws {
    for step in Step.allCases {
      let complaints = try await complaints(about: fault, at: step, of: operation)
      #expect(complaints.isEmpty, "\(step): \(complaints.joined(separator: "; "))")
    }
  }

  private func complaints(
    about fault: String, at step: Step, of operation: ContactOperation
  ) async throws -> [String] {
    var complaints: [String] = []
    let timeout = Duration.seconds(fault == "hang" ? 2 : 20)
    try await SandboxPortal.with(faults: document(fault, step, operation), timeout: timeout) { portal in
      let submission = try await portal.send(Self.plan(operation))
      let cities = try await portal.cities(of: Self.batches.flatMap { $0 })
      for outcome in submission.outcomes {
        let city = outcome.recordID.flatMap { cities[$0] }
        let isDone = operation == .update ? city == "Bergen" : city == nil
        if outcome.outcome.isSuccess, !isDone { complaints.append("\(outcome.id ?? "?") was not changed") }
        if [.failed, .notSent].contains(outcome.outcome), isDone {
          complaints.append("\(outcome.id ?? "?") was changed, told \(outcome.outcome)")
        }
      }
      let counts = submission.counts
      if counts.total != 4 { complaints.append("outcomes are missing") }
      if counts.unknown > mostUnknown(fault, step) { complaints.append("\(counts.unknown) unknown") }
    }
    return complaints
  }

  /// A lookup that is not allowed today leaves its batch unknown.
  private func mostUnknown(_ fault: String, _ step: Step) -> Int {
    step == .lookup && fault == "429-daily" ? 2 : 0
  }

  private static func plan(_ operation: ContactOperation) -> Plan {
    guard operation == .update else { return .archive(batches[0], batches[1]) }
    let updates = batches.map { ids in
      ids.map { ContactUpdate(id: $0, properties: [Property("city", "Bergen")]) }
    }
    return .updating(updates[0], updates[1])
  }

  private func document(_ fault: String, _ step: Step, _ operation: ContactOperation) -> String {
    let action = FaultCase.action(fault)
    let place = { (operation: String, number: Int) in
      #""on":{"operation":"\#(operation)","number":\#(number)}"#
    }
    let own = operation.rawValue
    switch step {
    case .firstBatch: return #"{"faults":[{\#(place(own, 1)),\#(action)}]}"#
    case .secondBatch: return #"{"faults":[{\#(place(own, 2)),\#(action)}]}"#
    case .lookup:
      return
        #"{"faults":[{\#(place(own, 2)),"do":"close-after-commit"},{\#(place("read", 1)),\#(action)}]}"#
    }
  }
}
