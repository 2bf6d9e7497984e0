import Foundation
import Synchronization
import Testing

@testable import SandboxCRM

struct EmailLagTests {
  @Test func `reads by e-mail miss a new contact for a while, reads by id and writes do not`() async throws {
    let time = Mutex<Int64>(1_772_438_400_000)
    let read: @Sendable () -> Int64 = { time.withLock { time in time } }
    var configuration = SandboxConfiguration()
    configuration.clock = { read() }
    try await withClient(configuration) { client in
      let sent = input(#""email":"lag@example.com""#)
      _ = try await client.post(
        "/__sandbox/faults",
        #"{"faults":[{"on":{"number":1,"operation":"create"},"do":"email-lag","ms":5000}]}"#)
      let id = try await client.create(sent).json["results"]?.list.first?["id"]?.string ?? ""
      let byEmail = #"{"idProperty":"email","properties":[],"inputs":[{"id":"lag@example.com"}]}"#
      func found(_ body: String) async throws -> Int? {
        try await client.read(body).json["results"]?.list.count
      }
      #expect(try await found(byEmail) == 0)
      #expect(try await found(#"{"properties":[],"inputs":[{"id":"\#(id)"}]}"#) == 1)
      #expect(try await client.create(sent).status == 409)
      time.withLock { time in time += 5_000 }
      #expect(try await found(byEmail) == 1)
    }
  }
}
