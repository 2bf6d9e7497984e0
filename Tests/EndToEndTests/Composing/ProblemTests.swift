import Testing

/// Finding what is wrong, and mending it.
@Suite struct ProblemTests {
  private let table = """
    email,lifecyclestage
    ann@mend.example,lead
    bob@mend.example,custmer
    cem@mend,lead
    """

  @Test func `] goes to the next field with a problem, and Tab takes the suggestion`() throws {
    let app = try TerminalApp.compose(table)
    try app.waitFor("2 errors")
    app.press("]")
    try app.waitFor("▌ lifecyclestage   custmer", #"try "customer""#, "Properties of #2 ")
    app.press(.enter)
    try app.waitFor("[custmer_")
    app.press(.tab)
    try app.waitFor("[customer_")
    app.press(.enter)
    try app.waitFor("1 error", "lifecyclestage   customer")
  }

  @Test func `the plan names what is left out, and Enter goes there`() throws {
    let app = try TerminalApp.compose(table)
    app.press("P")
    try app.waitFor("create 1, blocked 2", "✗ #3 cem@mend")
    app.press(.shiftTab, .down, .enter)
    try app.waitUntil("the field") {
      $0.contains("[1 Compose]") && $0.contains("Properties of #3 cem@mend")
        && $0.cursorRow.contains("▌ email")
    }
  }

  @Test func `[ goes back, and the search begins again at the end`() throws {
    let app = try TerminalApp.compose(table)
    app.press("[")
    try app.waitFor("Properties of #3 ")
    app.press("[")
    try app.waitFor("Properties of #2 ")
    app.press("]", "]")
    try app.waitFor("Properties of #2 ")
  }
}
