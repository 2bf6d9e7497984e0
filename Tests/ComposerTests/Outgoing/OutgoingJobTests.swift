import Drafts
import Testing

@testable import Composer

struct OutgoingJobTests {
  @Test func `no order of events sends twice, sends unasked, or waits for nothing`() {
    var seen: Set<String> = []
    var worlds: [(world: JobWorld, path: [JobWorld.Step])] = [(JobWorld(), [])]
    var sent = 0
    while let (world, path) = worlds.popLast() {
      for step in JobWorld.Step.allCases {
        var next = world
        guard next.take(step) else { continue }
        let path = path + [step]
        guard next.wrongs.isEmpty else {
          Issue.record("\(next.wrongs) after \(path)")
          return
        }
        if case .sent = next.job.stage { sent += 1 }
        if seen.insert(next.key).inserted { worlds.append((next, path)) }
      }
    }
    #expect(seen.count > 1_000)
    #expect(sent > 100)
  }

  @Test func `a draft goes all the way`() {
    var world = JobWorld()
    let steps: [(JobWorld.Step, OutgoingJob.Phase)] = [
      (.submits, .idle), (.planArrives, .idle), (.portalIsKnown, .idle), (.portalFindsNothing, .confirming),
      (.confirms, .sending), (.submissionMoves, .sending), (.submissionEnds, .finished),
    ]
    for (step, phase) in steps {
      let isPossible = world.take(step)
      #expect(isPossible)
      #expect(world.job.phase == phase, "after \(step)")
    }
    #expect(world.job.isSpent)
    #expect(world.wrongs == [])
  }
}
