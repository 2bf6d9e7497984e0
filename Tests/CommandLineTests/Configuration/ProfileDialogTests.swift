import ContactsAPI
import Testing

@testable import contact_batch

@Suite struct ProfileDialogTests {
  private func profile(_ answers: String...) throws -> Profile {
    var dialog = ProfileDialog()
    for answer in answers {
      #expect(dialog.question != nil)
      #expect(dialog.take(answer) == nil, "\(answer)")
    }
    #expect(dialog.question == nil)
    let (configuration, problems) = ConfigurationReader.read(
      dialog.profile.text, folder: "/config", home: "/home/ann", now: 0)
    #expect(problems == [])
    #expect(configuration.defaultProfile == dialog.profile.name)
    return try #require(configuration.profiles.first)
  }

  @Test func `answers left out give a sandbox with its token in the usual variable`() throws {
    let profile = try profile("acme", "", "", "", "")
    #expect(profile.name == "acme")
    #expect(profile.token == .variable("HUBSPOT_ACCESS_TOKEN"))
    #expect(profile.environment == .sandbox)
    #expect(!profile.isReadOnly)
    #expect(profile.baseURL.text == "https://api.hubapi.com")
    #expect(profile.paths == .v3)
    #expect(profile.requestsPerTenSeconds == 100)
  }

  @Test func `a token may be in a file or come from a command`() throws {
    let file = try profile("acme-eu", "production", "file", "~/.secrets/hubspot", "read")
    #expect(file.token == .file("/home/ann/.secrets/hubspot"))
    #expect(file.environment == .production)
    #expect(file.isReadOnly)
    let command = try profile("acme-eu", "Sandbox", "command", #"pass show "hub spot" # x"#, "send")
    #expect(command.token == .command(#"pass show "hub spot" # x"#))
  }

  @Test(arguments: [
    (
      ["pat-na1-5f2c1d7e-0000-4000"],
      "That looks like a token, and it does not belong into the file. Say where it is."
    ),
    (
      ["acme", "", "", "pat-na1-5f2c1d7e-0000-4000"],
      "That looks like a token, and it does not belong into the file. Say where it is."
    ),
    ([""], "A profile needs a name."),
    (["two words"], "the name of a profile has no blanks and no control characters: it has to be typed."),
    (["env"], "the name env is that of options and environment variables; choose another."),
    (["acme", "test"], "Answer sandbox or production."),
    (["acme", "", "token"], "Answer env, file or command."),
    (
      ["acme", "", "env", "1x"],
      "this is not the name of an environment variable, such as HUBSPOT_ACCESS_TOKEN."
    ),
    (["acme", "", "file", ""], "Say where the token is."),
    (["acme", "", "", "", "yes"], "Answer send or read."),
  ])
  func `an answer that will not do is asked for again, with the reason`(answers: [String], why: String) {
    var dialog = ProfileDialog()
    for answer in answers.dropLast() { #expect(dialog.take(answer) == nil) }
    let (question, before) = (dialog.question, dialog.profile)
    #expect(dialog.take(answers.last ?? "") == why)
    #expect(dialog.question == question)
    #expect(dialog.profile == before)
  }
}
