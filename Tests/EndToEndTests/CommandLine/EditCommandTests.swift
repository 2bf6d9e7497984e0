import Foundation
import Testing

@Suite struct EditCommandTests {
  private struct Report: Decodable {
    struct Change: Decodable, Equatable {
      var index: Int
      var id: String
      var property: String
      var before: String?
      var after: String?
    }

    struct Counts: Decodable, Equatable {
      var updated: Int
      var failed: Int
      var unknown: Int
      var notSent: Int
    }

    var operation: String
    var counts: Counts
    var inputs: [ReportedSubmission.Input]
    var changes: [Change]?
  }

  private func edit(
    _ arguments: String..., at sandbox: SandboxProcess, _ home: TestHome
  ) throws -> CommandRun {
    try CommandRun(["edit"] + arguments, environment: sandbox.environment, home: home)
  }

  private static let table = """
    Record ID,Email,Lifecycle Stage,City
    70101,lena.brandt@nordwind.example,Lead,
    70102,etienne.garnier@lumiere.example,Sales Qualified Lead,Lyon
    99999999,,Lead,
    """

  @Test func `a dry run says what every property was and would be, and the table is carried out`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(Self.table, to: "stages.csv")
    let dry = try edit("--from", "stages.csv", "--dry-run", "--format", "json", at: sandbox, home)
    #expect(dry.status == .exited(1))
    let planned = try dry.document(as: Report.self)
    #expect(
      planned.changes == [
        Report.Change(index: 0, id: "70101", property: "lifecyclestage", before: "customer", after: "lead")
      ])
    #expect(planned.inputs.map(\.reason) == [nil, "unchanged", "error"])
    #expect(planned.inputs.map(\.id) == ["70101", "70102", "99999999"])
    let text = try edit("--from", "stages.csv", "--dry-run", at: sandbox, home).outputText
    #expect(
      text.contains(
        "inputs[0] lena.brandt@nordwind.example (contact 70101) lifecyclestage: customer -> lead\n"))
    #expect(text.contains("HubSpot has no contact 99999999"))
    let csv = try edit("--from", "stages.csv", "--dry-run", "--format", "csv", at: sandbox, home).outputText
    #expect(csv.contains("0,70101,lena.brandt@nordwind.example,lifecyclestage,customer,lead,"))
    #expect(try sandbox.state().requests?["update"] == 0)

    let run = try edit("--from", "stages.csv", "--yes", "--format", "json", at: sandbox, home)
    #expect(run.status == .exited(1))
    let report = try run.document(as: Report.self)
    #expect(report.operation == "update")
    #expect(report.counts == .init(updated: 1, failed: 0, unknown: 0, notSent: 2))
    let again = try edit("--from", "stages.csv", "--yes", "--format", "json", at: sandbox, home)
    #expect(try again.document(as: Report.self).inputs.map(\.reason) == ["unchanged", "unchanged", "error"])
  }

  @Test func `a table of another portal's contacts changes nothing`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("Record ID (portal 999),City\n70101,Bonn\n", to: "other.csv")
    let run = try edit("--from", "other.csv", "--yes", at: sandbox, home)
    #expect(run.status == .exited(2))
    #expect(
      run.errorText.contains(
        "Nothing was sent: the file has contacts of portal 999, and the token belongs to portal 48151623"))
    #expect(try sandbox.state().requests?["update"] == 0)
  }

  @Test func `what a colleague changed meanwhile is left out and named`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(
      #"{"inputs":[{"id":"70101","properties":{"city":"Oslo","jobtitle":""}},"#
        + #"{"idProperty":"email","id":"orla.quill@harbourpine.example","properties":{"city":"Oslo"}}]}"#,
      to: "cities.json")
    let colleague = #"[{"id":"70104","properties":{"city":"Bergen"},"by":"user","userId":61204}]"#
    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"read","number":2},"do":"edit-after","edits":\#(colleague)}]}"#)
    let run = try edit("--from", "cities.json", "--yes", "--format", "json", at: sandbox, home)
    #expect(run.status == .exited(1))
    let report = try run.document(as: Report.self)
    #expect(report.inputs.map(\.outcome) == ["updated", "notSent"])
    #expect(report.inputs.map(\.reason) == [nil, "conflict"])
    #expect(run.errorText.contains("Bergen"))
    let history = try CommandRun(
      ["history", "70101", "--property", "jobtitle"], environment: sandbox.environment, home: home)
    #expect(history.outputText.split(separator: "\n").first?.hasSuffix("  INTEGRATION Sandbox app") == true)
  }

  private struct Links: Decodable {
    struct Input: Decodable, Equatable {
      var id: String?
      var outcome: String
      var reason: String?
    }

    var operation: String
    var inputs: [Input]
  }

  @Test func `a table links contacts, and a lost answer is looked up before it is sent again`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("Record ID,associations.company\n70101,9102\n70102,9102;9103\n", to: "links.csv")
    let dry = try edit("--from", "links.csv", "--dry-run", at: sandbox, home)
    #expect(dry.status == .exited(0))
    #expect(dry.outputText.contains("(contact 70102) company 9103: (no value) -> linked\n"))

    try sandbox.setFaults(
      #"{"faults":[{"on":{"operation":"link","number":1},"do":"close-after-commit"}]}"#)
    let run = try edit("--from", "links.csv", "--yes", "--format", "json", at: sandbox, home)
    #expect(run.status == .exited(0))
    let report = try run.document(as: Links.self)
    #expect(report.operation == "link")
    #expect(
      report.inputs == [
        Links.Input(id: "70101", outcome: "linked"), Links.Input(id: "70102", outcome: "linked"),
      ])
    #expect(try sandbox.state().requests?["link"] == 1)
    let again = try edit("--from", "links.csv", "--yes", "--format", "json", at: sandbox, home)
    #expect(try again.document(as: Links.self).inputs.map(\.reason) == ["unchanged", "unchanged"])
  }

  @Test func `a body takes links away, and what a draft exports is read back`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write("Record ID,associations.company\n70101,9102\n", to: "links.csv")
    #expect(try edit("--from", "links.csv", "--yes", at: sandbox, home).status == .exited(0))
    try home.write(
      #"{"inputs":[{"id":"70101","unlink":[{"object":"companies","to":{"id":"9102"}}]}]}"#, to: "gone.json")
    let dry = try edit("--from", "gone.json", "--dry-run", at: sandbox, home)
    #expect(dry.status == .exited(0), "\(dry.errorText)")
    #expect(dry.outputText.contains("(contact 70101) company 9102: "), "\(dry.outputText)")
    let run = try edit("--from", "gone.json", "--yes", "--format", "json", at: sandbox, home)
    #expect(run.status == .exited(0))
    let report = try run.document(as: Links.self)
    #expect(report.operation == "unlink" && report.inputs == [Links.Input(id: "70101", outcome: "unlinked")])
    let again = try edit("--from", "gone.json", "--yes", "--format", "json", at: sandbox, home)
    #expect(try again.document(as: Links.self).inputs.map(\.reason) == ["unchanged"])
  }

  @Test func `contacts that are not there are named, and conditions find the others`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let named = try edit("70101", "70102", "gone@nowhere.example", "--dry-run", at: sandbox, home)
    #expect(named.status == .exited(1))
    #expect(named.errorText == "There is no contact gone@nowhere.example.\n")
    #expect(
      named.outputText == """
        70101  lena.brandt@nordwind.example  Lena  Brandt
        70102  etienne.garnier@lumiere.example  Étienne  Garnier
        2 contacts

        """)
    let found = try edit(
      "--where", "hs_email_domain=lumiere.example", "--where", "city=*", "--dry-run", at: sandbox, home)
    #expect(found.status == .exited(0))
    #expect(found.outputText.hasSuffix("Garnier\n1 contact\n"))
    let wrong = try edit("--where", "lifecyclestage=custoner", "--dry-run", at: sandbox, home)
    #expect(wrong.status == .exited(2))
    #expect(wrong.errorText.contains("did you mean customer?"))
    for usage in [["edit"], ["edit", "1", "--from", "x"], ["edit", "1", "--yes"]] {
      #expect(try CommandRun(usage, home: home).status == .exited(2))
    }
  }

  @Test func `without --yes the contacts are opened in the composer`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let app = try TerminalApp.start(
      ["edit", "--where", "hs_email_domain=quarrystone.example"], environment: sandbox.environment, home: home
    )
    app.sandbox = sandbox
    try app.waitFor("Contacts 40 ", "nora.winter")
    _ = try app.quit()
    let drafts = try CommandRun(["drafts"], home: home)
    #expect(drafts.outputText.contains("hs_email_domain=quarrystone.example  40 contacts"))
    let plan = try CommandRun(
      ["submit", "draft:hs_email_domain=quarrystone.example", "--dry-run"],
      environment: sandbox.environment, home: home)
    #expect(plan.outputText.contains("40 contacts: 0 to send"))
  }

  @Test func `without a terminal, nobody can edit`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    let run = try edit("70101", at: sandbox, home)
    #expect(run.status == .exited(2))
    #expect(run.errorText.contains("--dry-run"))
  }
}
