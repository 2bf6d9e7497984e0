import ContactsAPI
import Journal
import Logging
import TestFixtures
import Testing

@testable import contact_batch

@Suite struct LogFileTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func log(sizeLimit: Int = 1 << 20) -> LogFile {
    LogFile(in: StateDirectory(path: folder.path + "/state"), sizeLimit: sizeLimit)
  }

  @Test func `nothing is made before the first line, and then for its owner alone`() throws {
    let log = log()
    #expect(throws: (any Error).self) { try folder.mode(of: "state") }
    log.append("one")
    #expect(try folder.text(of: "state/log/contact-batch.log") == "one\n")
    #expect(try folder.mode(of: "state") == 0o700)
    #expect(try folder.mode(of: "state/log/contact-batch.log") == 0o600)
  }

  @Test func `the token is replaced wherever it stands`() throws {
    let log = log()
    let secrets = Secrets(environment: [:])
    log.hide(secrets)
    secrets.add(try AccessToken("pat-na1-0f0f0f0f"))
    log.append("Bearer pat-na1-0f0f0f0f, twice: pat-na1-0f0f0f0f")
    #expect(try folder.text(of: "state/log/contact-batch.log") == "Bearer [token], twice: [token]\n")
  }

  @Test(arguments: [
    (
      "GET /crm/v3/objects/contacts/ana@fabrika.example?idProperty=email",
      "GET /crm/v3/objects/contacts/[email]?idProperty=email"
    ),
    ("path=/x/ana%40fabrika.example status=200", "path=/x/[email] status=200"),
    ("found o'neil+x@a.example, and b@c.example.", "found [email], and [email]"),
    ("at @ 12:00", "at @ 12:00"),
  ]) func `email addresses are masked unless they are asked for`(line: String, masked: String) throws {
    log().append(line)
    #expect(try folder.text(of: "state/log/contact-batch.log") == masked + "\n")
    LogFile(in: StateDirectory(path: folder.path + "/open"), masksEmails: false).append(line)
    #expect(try folder.text(of: "open/log/contact-batch.log") == line + "\n")
  }

  @Test func `a full file becomes the one before`() throws {
    let log = log(sizeLimit: 10)
    for line in ["first line", "second line", "third line"] { log.append(line) }
    #expect(try folder.text(of: "state/log/contact-batch.log") == "third line\n")
    #expect(try folder.text(of: "state/log/contact-batch.log.1") == "second line\n")
  }

  @Test func `an event is one line with its details in order`() throws {
    var handler = FileLogHandler(label: "client", file: log(), level: .info) { 1_795_442_620_005 }
    handler[metadataKey: "operation"] = "createBatch"
    handler.log(
      event: LogEvent(
        level: .info, message: "two\nlines", metadata: ["bytes": "7"], source: "", file: "", function: "",
        line: 1))
    #expect(
      try folder.text(of: "state/log/contact-batch.log")
        == "2026-11-23T14:03:40.005Z info client: two␊lines bytes=7 operation=createBatch\n")
  }
}
