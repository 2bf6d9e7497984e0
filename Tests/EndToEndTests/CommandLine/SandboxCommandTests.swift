import Glibc
import Testing

@Suite struct SandboxCommandTests {
  @Test func `it ends when its input is closed`() throws {
    let sandbox = try SandboxProcess()
    #expect(sandbox.baseURL.hasPrefix("http://127.0.0.1:"))
    #expect(try sandbox.stop() == .exited(0))
  }

  @Test func `it ends on SIGTERM`() throws {
    let command = try RunningCommand(["sandbox", "--port", "0"], home: TestHome())
    #expect(command.serve { $0.output.last == UInt8(ascii: "\n") })
    command.signal(SIGTERM)
    let run = try command.finish()
    #expect(run.status == .exited(0), "\(run.errorText)")
  }

  @Test func `a port that is taken is exit 2`() throws {
    let first = try SandboxProcess()
    let port = try #require(first.baseURL.split(separator: ":").last)
    let run = try CommandRun(["sandbox", "--port", String(port)])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains(port))
  }

  @Test func `a port that is none is exit 2`() throws {
    let run = try CommandRun(["sandbox", "--port", "99999"])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
    #expect(run.errorText.contains("99999"))
  }

  @Test func `a portal that is none is exit 2`() throws {
    let run = try CommandRun(["sandbox", "--portal", "0"])
    #expect(run.status == .exited(2))
    #expect(run.output.isEmpty)
  }

  @Test func `its help lists the ids and types that it defines`() throws {
    let help = try CommandRun(["sandbox", "--help"]).outputText
    #expect(help.contains("--portal <n>") && help.contains("48151623"))
    #expect(help.contains("9101") && help.contains("close-after-commit"))
    #expect(help.contains("USER_DEFINED 36") && help.contains("INTEGRATOR_DEFINED 71"))
  }

  @Test func `faults come from a file`() throws {
    let home = try TestHome()
    let file = try home.write(
      #"{"faults":[{"on":{"operation":"create"},"do":"html-502"}]}"#, to: "faults.json")
    let sandbox = try SandboxProcess(["sandbox", "--port", "0", "--faults", file], home: home)
    try home.write("firstname\nAnn\n", to: "people.csv")
    let (run, report) = try CommandRun.submit("people.csv", to: sandbox.environment, home: home)
    #expect(run.status == .exited(4))
    #expect(report.outcomes == ["unknown"])
  }
}
