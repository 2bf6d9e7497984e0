import Testing

@testable import SandboxCRM

struct ChanceTests {
  private func struck(percent: Int, seed: Int, of requests: Int = 1_000) -> [Bool] {
    var plan = FaultPlan([Fault(kind: .errorBefore, operation: .create, percent: percent)], seed: seed)
    return (0..<requests).map { _ in !plan.next(.create).isEmpty }
  }

  @Test func `as many requests are hit as is asked for, nearly`() {
    #expect((5...40).contains(struck(percent: 2, seed: 1).count { $0 }))
    #expect(struck(percent: 100, seed: 1).allSatisfy { $0 })
    #expect(!struck(percent: 0, seed: 1).contains(true))
  }

  @Test func `a seed makes the same choices again, another one makes others`() {
    #expect(struck(percent: 30, seed: 7) == struck(percent: 30, seed: 7))
    #expect(struck(percent: 30, seed: 7) != struck(percent: 30, seed: 8))
  }

  @Test func `the chance and the seed come with the document`() async throws {
    try await withClient { client in
      let faults = #"{"seed":3,"faults":[{"on":{"operation":"account"},"do":"500-before","percent":50}]}"#
      func statuses() async throws -> [Int] {
        _ = try await client.post("/__sandbox/faults", faults)
        var statuses: [Int] = []
        for _ in 0..<12 { statuses.append(try await client.get("/account-info/v3/details").status) }
        return statuses
      }
      let first = try await statuses()
      #expect(Set(first) == [200, 500])
      #expect(try await statuses() == first)
    }
  }
}
