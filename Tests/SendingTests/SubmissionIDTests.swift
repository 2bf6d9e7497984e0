import Testing

@testable import Sending

@Suite struct SubmissionIDTests {
  @Test func `an id is the time in UTC with four digits`() {
    #expect(SubmissionID.make(at: 1_795_442_620_005, random: 0x9f2c) == "20261123-140340-9f2c")
    #expect(SubmissionID.make(at: 1_795_442_620_005, random: 7) == "20261123-140340-0007")
  }
}
