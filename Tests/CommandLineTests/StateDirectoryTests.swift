import Journal
import Testing

@testable import contact_batch

@Suite struct StateDirectoryTests {
  @Test func `its own variable comes first, then that of the system, then the home`() throws {
    var environment = ["CONTACT_BATCH_STATE": "here", "XDG_STATE_HOME": "/state", "HOME": "/home/ada"]
    #expect(try StateDirectory(environment: environment).path == "here")
    environment["CONTACT_BATCH_STATE"] = ""
    #expect(try StateDirectory(environment: environment).path == "/state/contact-batch")
    environment["XDG_STATE_HOME"] = "not/absolute"
    #expect(try StateDirectory(environment: environment).path == "/home/ada/.local/state/contact-batch")
  }

  @Test func `without any of them there is no place`() {
    #expect(throws: StateFault.noHome) { try StateDirectory(environment: [:]) }
  }
}
