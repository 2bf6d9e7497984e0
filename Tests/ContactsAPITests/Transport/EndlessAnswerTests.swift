import ContactsAPI
import HTTPTypes
import LoopbackServer
import NIOCore
import StubTransport
import Testing

/// Answers whose bytes trickle or flow without an end: each ends with an error of its own.
struct EndlessAnswerTests {
  private static let head = Array("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n".utf8)
  private static let word = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)

  @Test(arguments: [
    ("HTTP/1.1 200 ", "A"), ("HTTP/1.1 200 OK\r\n", "X-A: b\r\n"), ("HTTP/1.1 200 OK\r\nX-A: ", "b"),
    ("", "\r\n"),
  ])
  func `a head that trickles has a deadline of its own`(start: String, piece: String) async throws {
    let script = ScriptedServer.Script.trickle(
      Array(piece.utf8), after: Array(start.utf8), every: .milliseconds(20))
    #expect(
      try await Loopback.failure(script, options: .init(headTimeout: .seconds(2)))
        == .answerLost(.timedOut))
  }

  @Test(arguments: ["HTTP/1.1 200 ", "HTTP/1.1 200 OK\r\nX-A: "])
  func `a head that trickles ends with its request at the latest`(start: String) async throws {
    let script = ScriptedServer.Script.trickle(
      Array("A".utf8), after: Array(start.utf8), every: .milliseconds(20))
    #expect(try await Loopback.failure(script, timeout: .seconds(2)) == .answerLost(.timedOut))
  }

  @Test func `a body that trickles ends with its request`() async throws {
    let script = ScriptedServer.Script.trickle([0x20], after: Self.head, every: .milliseconds(20))
    #expect(try await Loopback.failure(script, timeout: .seconds(2)) == .answerLost(.timedOut))
  }

  @Test func `words before the answer end with the request`() async throws {
    let script = ScriptedServer.Script.trickle(Self.word, every: .milliseconds(500))
    #expect(try await Loopback.failure(script, timeout: .seconds(2)) == .answerLost(.timedOut))
  }

  @Test func `words before the answer are not counted for ever`() async throws {
    let script = ScriptedServer.Script.trickle(Self.word, every: .milliseconds(1))
    #expect(try await Loopback.failure(script) == .answerLost(.garbled(.endlessHead)))
  }

  @Test(arguments: [
    ("HTTP/1.1 200 ", "AAAAAAAA"), ("HTTP/1.1 200 OK\r\n", "X-A: bb\r\n"),
    ("HTTP/1.1 200 OK\r\nX-A: ", "bbbb"),
    ("", "HTTP/1.1 103 Early Hints\r\n\r\n"),
  ])
  func `a head that flows without an end is cut off`(start: String, piece: String) async throws {
    let flood = [[UInt8]](repeating: Array(piece.utf8), count: 4096).flatMap { $0 }
    let script = ScriptedServer.Script.trickle(flood, after: Array(start.utf8), every: .microseconds(200))
    #expect(try await Loopback.failure(script) == .answerLost(.garbled(.endlessHead)))
  }

  @Test func `a few words before an answer are taken`() async throws {
    let words = [[UInt8]](repeating: Self.word, count: 15).flatMap { $0 }
    let script = ScriptedServer.Script.answer(words + Loopback.answer("200 OK", body: [0x7B, 0x7D]))
    let answer = try await Loopback.with(script) { transport, server in
      let first = try await transport.send(SentRequest(.get, "http://127.0.0.1:\(server.port)/"))
      #expect(first.status == 200)
      return try await transport.send(SentRequest(.get, "http://127.0.0.1:\(server.port)/"))
    }
    #expect(answer.body == [0x7B, 0x7D])
  }

  @Test(arguments: [0, 7, 42, 99, 101])
  func `an impossible status is a damaged answer`(status: Int) async throws {
    let digits = String(String(1000 + status).dropFirst())
    let answer = Loopback.answer("\(digits) Odd", body: Array("{}".utf8))
    #expect(try await Loopback.failure(.answer(answer)) == .answerLost(.garbled(.status(status))))
  }

  @Test(arguments: [200, 299, 600, 999])
  func `any other status is an answer`(status: Int) async throws {
    let answer = Loopback.answer("\(status) Odd", body: Array("{}".utf8))
    let received = try await Loopback.with(.answer(answer)) { transport, server in
      try await transport.send(SentRequest(.post, "http://127.0.0.1:\(server.port)/", body: [0x7B]))
    }
    #expect(received.status == status)
  }
}
