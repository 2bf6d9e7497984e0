import Testing

@testable import contact_batch

@Suite struct EscapeDelayTests {
  @Test(
    arguments: [
      ([:], 40), (["SSH_TTY": "/dev/pts/1"], 200), (["SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"], 200),
      (["ESCDELAY": "25", "SSH_TTY": "x"], 25), (["ESCDELAY": "-1"], 0), (["ESCDELAY": "99999999"], 5_000),
      (["ESCDELAY": "soon"], 40), (["ESCDELAY": ""], 40),
    ] as [([String: String], Int64)])
  func `Esc is quick here, patient over a network, and as ESCDELAY says`(
    environment: [String: String], milliseconds: Int64
  ) {
    #expect(EscapeDelay(environment: environment).milliseconds == milliseconds)
  }

  @Test func `on a slow line it is more patient still, unless ESCDELAY says otherwise`() {
    #expect(EscapeDelay(environment: [:], isSlow: true).milliseconds == 1_000)
    #expect(EscapeDelay(environment: ["ESCDELAY": "100"], isSlow: true).milliseconds == 100)
  }
}
