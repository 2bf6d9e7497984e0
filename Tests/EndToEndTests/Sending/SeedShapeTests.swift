import Testing

/// The shape of the documentation's example request, with real names, values and ids.
@Suite struct SeedShapeTests {
  private let request = """
    {"inputs"=>[{"associations"=>[\
    {"to"=>{"id"=>"9101"}, "types"=>[\
    {"associationCategory"=>"USER_DEFINED", "associationTypeId"=>"36"}, \
    {"associationCategory"=>"INTEGRATOR_DEFINED", "associationTypeId"=>"71"}]}, \
    {"to"=>{"id"=>"9102"}, "types"=>[\
    {"associationCategory"=>"INTEGRATOR_DEFINED", "associationTypeId"=>"71"}, \
    {"associationCategory"=>"INTEGRATOR_DEFINED", "associationTypeId"=>"73"}]}], \
    "properties"=>{"email"=>"ines@shape.example", "firstname"=>"Inês", "city"=>"Porto"}}, \
    {"associations"=>[\
    {"to"=>{"id"=>"9103"}, "types"=>[\
    {"associationCategory"=>"USER_DEFINED", "associationTypeId"=>"36"}, \
    {"associationCategory"=>"USER_DEFINED", "associationTypeId"=>"38"}]}, \
    {"to"=>{"id"=>"5201"}, "types"=>[\
    {"associationCategory"=>"USER_DEFINED", "associationTypeId"=>"42"}, \
    {"associationCategory"=>"USER_DEFINED", "associationTypeId"=>"44"}]}], \
    "properties"=>{"email"=>"otto@shape.example"}}]}
    """

  @Test func `it goes through to created`() throws {
    let (home, sandbox) = (try TestHome(), try SandboxProcess())
    try home.write(request, to: "shape.json")
    let (run, report) = try CommandRun.submit("shape.json", to: sandbox.environment, home: home)
    #expect(run.status == .exited(0))
    #expect(report.outcomes == ["created", "created"])
    #expect(report.inputs.allSatisfy { $0.id != nil })

    let body = try SentBody(try #require(sandbox.createBodies().first))
    let types = body.inputs.flatMap(\.associations).map { $0.types.map(\.associationTypeId) }
    #expect(types == [[36, 71], [71, 73], [36, 38], [42, 44]])
    #expect(body.inputs.flatMap(\.associations).map(\.to.id) == ["9101", "9102", "9103", "5201"])
    #expect(
      body.inputs[0].properties == ["email": "ines@shape.example", "firstname": "Inês", "city": "Porto"])
  }

  @Test func `it goes through by keys as well`() throws {
    let sandbox = try SandboxProcess()
    let app = try TerminalApp.compose(request, named: "shape.json", sandbox: sandbox)
    try app.waitFor("Associations of #1 (2)")
    try app.submit(typing: "2")
    try app.waitUntil("the results") {
      $0.contains("Results 2: created 2") && $0.count("✓ created  9021") == 2
    }
    #expect(try sandbox.state().createdByEmail == ["ines@shape.example": 1, "otto@shape.example": 1])
  }
}
