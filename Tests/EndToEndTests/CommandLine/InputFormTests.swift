import Foundation
import Glibc
import Testing

/// The forms in which contacts come: each one previews to the same bytes.
@Suite struct InputFormTests {
  private static let expected = #"""
    {"inputs":[{"properties":{"email":"ann@form.example","firstname":"Änn","phone":"+49 1"},\#
    "associations":[{"to":{"id":"9101"},"types":[\#
    {"associationCategory":"HUBSPOT_DEFINED","associationTypeId":279}]}]}]}

    """#

  private static let input = #"""
    {"properties": {"email": "ann@form.example", "firstname": "\u00c4nn", "phone": "+49 1"},
     "associations": [{"types": [{"associationTypeId": 279, "associationCategory": "HUBSPOT_DEFINED"}],
                       "to": {"id": 9101}}]}
    """#

  private static let row = "ann@form.example,Änn,+49 1,9101"

  private static let forms = [
    "inputs.json": "{\"inputs\":[\(input)]}", "array.json": "[\(input)]", "single.json": input,
    "mark.json": "\u{FEFF}{\"inputs\":[\(input)]}", "text.json": input.replacing("279", with: "\"279\""),
    "ruby.json": "{\"inputs\":[\(input)]}".replacing("\":", with: "\"=>"),
    "comma.csv": "email,firstname,phone,associations.company\n\(row)\n",
    "labels.csv":
      "\u{FEFF}Email;First Name;Phone Number;associations.company\r\n\(row.replacing(",", with: ";"))",
    "tab.tsv": "email\tfirstname\tphone\tassociations.company\n\(row.replacing(",", with: "\t"))\n\n",
    "type.csv": "email,firstname,phone,associations.company\n\(row):HUBSPOT_DEFINED/279\n",
  ]

  @Test(arguments: forms.keys.sorted()) func `one contact in many forms`(name: String) throws {
    let text = try #require(Self.forms[name])
    let home = try TestHome()
    try home.write(text, to: name)
    let run = try CommandRun(["preview", "--no-trace-ids", name], home: home)
    #expect(run.outputText == Self.expected)
    #expect(run.status == .exited(0))
    let piped = try CommandRun(["preview", "--no-trace-ids", "-"], input: Array(text.utf8), home: home)
    #expect(piped.outputText == Self.expected)
  }

  @Test func `cards are contacts, from a file and from standard input`() throws {
    let text =
      "BEGIN:VCARD\r\nVERSION:4.0\r\nN:Lee;Ann;;;\r\nEMAIL:ann@form.example\r\nNOTE:hi\r\nEND:VCARD\r\n"
    let expected =
      #"{"inputs":[{"properties":{"email":"ann@form.example","firstname":"Ann","lastname":"Lee"},"associations":[]}]}"#
    let home = try TestHome()
    try home.write(text, to: "ann.vcf")
    for (file, input) in [("ann.vcf", []), ("-", Array(text.utf8))] {
      let run = try CommandRun(["preview", "--no-trace-ids", file], input: input, home: home)
      #expect(run.outputText == expected + "\n")
      #expect(run.errorText.contains("\(file):5: warning: "))
      #expect(run.status == .exited(0))
    }
  }

  @Test func `documents one after the other are inputs one after the other`() throws {
    let home = try TestHome()
    let documents = (0..<3).map { "{\"inputs\":[{\"properties\":{\"email\":\"p\($0)@form.example\"}}]}" }
    try home.write(documents.joined(separator: "\n"), to: "bodies.json")
    let run = try CommandRun(["preview", "bodies.json"], home: home)
    #expect(try SentBody(run.output).inputs.compactMap { $0.properties["email"]?.first } == ["p", "p", "p"])
  }

  @Test func `the order of properties is kept, and unknown ones as well`() throws {
    let home = try TestHome()
    try home.write(
      #"{"inputs":[{"properties":{"zz_top":"1","lastname":"B","email":"a@form.example","aa":"2"}}]}"#,
      to: "order.json")
    let run = try CommandRun(["preview", "order.json"], home: home)
    #expect(
      run.outputText.contains(
        #""properties":{"zz_top":"1","lastname":"B","email":"a@form.example","aa":"2"}"#))
  }

  @Test func `what a file holds is shown and steers nothing`() throws {
    let home = try TestHome()
    try home.write("email,lifecyclestage\na@form.example,\u{1B}[31m\u{9B}2J\u{202E}x\n", to: "evil.csv")
    let run = try CommandRun(["validate", "evil.csv"], home: home)
    #expect(run.status == .exited(1))
    #expect(run.outputText.contains("[31m") && run.outputText.contains("2J"))
    #expect(!run.outputText.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{9B}" || $0 == "\u{202E}" })
  }

  @Test func `a named pipe is waited for, and the command says so`() throws {
    let home = try TestHome()
    let pipe = home.path + "/people.csv"
    try #require(mkfifo(pipe, 0o600) == 0)
    let command = try RunningCommand(["validate", "people.csv"], home: home)
    command.closeInput()
    let words = "Waiting for a program to write to people.csv, a named pipe. Ctrl-C gives up."
    #expect(command.serve { String(decoding: $0.errors, as: UTF8.self).contains(words) })
    try Data("email\nana@alm.example\n".utf8).write(to: URL(filePath: pipe), options: [])
    let run = try command.finish()
    #expect(run.status == .exited(0))
  }
}
