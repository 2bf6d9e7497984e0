import Testing

@testable import contact_batch

@Suite struct TokenCommandTests {
  @Test func `what the command prints is the token`() throws {
    #expect(try TokenCommand.run("printf 'pat-%s' 1234", seconds: 60) == "pat-1234")
    #expect(try TokenCommand.run("cat; echo read to its end", seconds: 60) == "read to its end\n")
  }

  @Test(
    arguments: [
      ("echo secret; exit 3", .status(3)), ("no-such-command-anywhere", .status(127)),
      ("kill -9 $$", .status(137)),
      ("yes secret", .tooMuch),
    ] as [(String, TokenCommandFault)])
  func `a failure is no token, and shows nothing of what was printed`(
    command: String, fault: TokenCommandFault
  ) {
    let error = #expect(throws: ConnectionFault.self) { try TokenCommand.run(command, seconds: 60) }
    #expect(error == .tokenCommandFailed(fault))
    #expect(error?.sentence.contains("secret") == false)
  }

  @Test(arguments: ["echo pat-1; sleep 1000", "exec 1>&-; sleep 1000", "sleep 1000 & wait"])
  func `a command that takes too long is ended`(command: String) {
    #expect(throws: ConnectionFault.tokenCommandFailed(.tooLate(seconds: 1))) {
      try TokenCommand.run(command, seconds: 1)
    }
  }
}
