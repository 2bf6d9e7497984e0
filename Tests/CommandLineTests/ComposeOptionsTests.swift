import ArgumentParser
import Drafts
import Testing

@testable import contact_batch

@Suite struct ComposeOptionsTests {
  @Test func `no word on the command line means what the defaults say`() throws {
    #expect(try ComposeCommand.parse([]).options == ComposeOptions())
  }

  @Test func `each word is taken over`() throws {
    let options = try ComposeCommand.parse([
      "people.csv", "--encoding", "latin-9", "--header-line", "3", "--restricted", "--plain", "--ascii",
      "--theme", "light", "--slow", "--profile", "acme", "--no-trace-ids", "--concurrency", "2",
      "--log-level",
      "debug", "--log-personal-data",
    ]).options
    #expect(options.file == "people.csv")
    #expect(options.reading.headerLine == 3)
    #expect(options.reading.encoding != nil)
    #expect(options.isRestricted)
    #expect(options.display == DisplayChoices(isPlain: true, isASCII: true, theme: .light, isSlow: true))
    #expect(options.connection == ConnectionChoices(profile: "acme", sendsTraceIDs: false, concurrency: 2))
    #expect(options.log == LogChoices(level: .debug, showsPersonalData: true))
    let demo = try ComposeCommand.parse(["--demo", "--autoplay"]).options
    #expect(demo.isDemo && demo.playsTour)
  }
}
