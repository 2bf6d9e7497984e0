import Testing

@Suite struct ValidateTests {
  private let table = """
    email,firstname,lifecyclestage,associations.company,shoe size
    ann@validate.example,Ann,lead,9101,
    bob@,Bob,custmer,x,
    cem@validate.example,"C
    em",lead,9101:USER_DEFINED/0,44,surplus
    ann@validate.example
    """

  private let body = """
    {"inputs":[
      {"properties":{"email":"ann@validate.example","firstname":"<string>"},
       "associations":[{"to":{"id":""},"types":[]},
                       {"to":{"id":"5"},"types":[{"associationCategory":"FOO","associationTypeId":-1}]}]},
      {"properties":{"firstname":"Bob","phone":5550101},"colour":"red"}
    ]}
    """

  private func places(_ run: CommandRun) -> [String] {
    run.outputText.split(separator: "\n").map { line in
      line.split(separator: ": ").prefix(2).joined(separator: ": ")
    }
  }

  @Test func `problems of a table, one a line`() throws {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let run = try CommandRun(["validate", "people.csv"], home: home)
    #expect(run.status == .exited(1))
    #expect(
      run.errorText.split(separator: "\n") == [
        "email -> email (sure)", "firstname -> firstname (sure)", "lifecyclestage -> lifecyclestage (sure)",
        "associations.company -> associations.company (sure)",
        "shoe size -> left out (no property of that name)",
      ])
    #expect(
      places(run) == [
        "people.csv:1: warning", "people.csv:4: warning", "people.csv:6: warning",
        "inputs[1].properties.email: error", "inputs[1].properties.lifecyclestage: error",
        "inputs[1].associations[0].to.id: error",
        "inputs[2].associations[0].types[0].associationTypeId: error", "inputs[3].properties.email: error",
      ])
  }

  @Test func `problems of a body, one a line`() throws {
    let home = try TestHome()
    try home.write(body, to: "body.json")
    let run = try CommandRun(["validate", "body.json"], home: home)
    #expect(run.status == .exited(1))
    #expect(
      places(run) == [
        "inputs[0].properties.firstname: error", "inputs[0].associations[0].to.id: error",
        "inputs[0].associations[0].types: error",
        "inputs[0].associations[1].types[0].associationCategory: error",
        "inputs[0].associations[1].types[0].associationTypeId: error", "inputs[1].colour: warning",
      ])
  }

  @Test func `as JSON each problem has its input, path, line, rule and words`() throws {
    let home = try TestHome()
    try home.write(table, to: "people.csv")
    let run = try CommandRun(["validate", "--format", "json", "people.csv"], home: home)
    let problems = try run.document(as: ReportedProblems.self).problems
    let email = try #require(problems.first { $0.path == "properties.email" })
    #expect(email.input == 1 && email.line == 3 && email.severity == "error" && email.rule == "email-form")
    let surplus = try #require(problems.first { $0.message.contains("surplus") })
    #expect(surplus.input == nil && surplus.line == 4 && surplus.severity == "warning")
    let stage = try #require(problems.first { $0.path == "properties.lifecyclestage" })
    #expect(stage.suggestion == "customer")
  }

  @Test func `every field is always there`() throws {
    let home = try TestHome()
    try home.write(body, to: "body.json")
    let run = try CommandRun(["validate", "--format", "json", "body.json"], home: home)
    let count = try run.document(as: ReportedProblems.self).problems.count
    for field in ["input", "path", "line", "severity", "rule", "message", "suggestion"] {
      #expect(run.outputText.ranges(of: "\"\(field)\":").count == count)
    }
  }

  @Test func `warnings alone are exit 0, and so is nothing at all`() throws {
    let home = try TestHome()
    try home.write("email,shoe size\nann@validate.example,44\n", to: "warning.csv")
    try home.write("email\nann@validate.example\n", to: "good.csv")
    let warned = try CommandRun(["validate", "warning.csv"], home: home)
    #expect(warned.status == .exited(0))
    #expect(warned.outputText.contains("warning: "))
    let good = try CommandRun(["validate", "good.csv"], home: home)
    #expect(good.status == .exited(0) && good.output.isEmpty)
  }

  @Test func `a broken body names the file and the line`() throws {
    let home = try TestHome()
    try home.write("{\"inputs\":[\n{\"properties\":{\"email\":\"a@b.example\"}},\n{\"prop", to: "cut.json")
    let run = try CommandRun(["validate", "cut.json"], home: home)
    #expect(run.status == .exited(1))
    #expect(places(run).first == "cut.json:3: error")
  }
}
