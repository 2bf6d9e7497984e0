import Testing

@testable import contact_batch

struct RoffTests {
  @Test func `what man would take for a command or a hyphen is escaped`() {
    var page = Roff()
    page.heading("A \"B\"")
    page.paragraph(".hidden --flag \\n →")
    page.entry("--yes", "'quoted")
    page.example(["  a", ".b"])
    #expect(
      page.text == """
        .SH "A \\(dqB\\(dq"
        .PP
        \\&.hidden \\-\\-flag \\en \\[u2192]
        .TP
        \\fB\\-\\-yes\\fR
        \\&'quoted
        .PP
        .nf
          a
        \\&.b
        .fi

        """)
  }
}
