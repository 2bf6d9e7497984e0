import Testing

@testable import Composer

struct WordsTests {
  @Test(arguments: [(812, "812 B"), (1024, "1.0 KiB"), (4_200, "4.1 KiB"), (1_300_000, "1.2 MiB")])
  func `numbers of bytes are short`(bytes: Int, words: String) {
    #expect(byteCount(bytes) == words)
  }

  @Test func `facts flow into as few lines as they fit in`() {
    #expect(
      flowed(["create 8", "blocked 3", "1 batch"], columns: 20) == ["create 8   blocked 3", "1 batch"])
    #expect(flowed(["a", "b"], columns: 1) == ["a", "b"])
  }

  @Test func `a hash is shown by its ends`() {
    #expect(shortHash("9f2c81aa00000000000000000041") == "9f2c81aa..41")
  }

  @Test func `one of many is said in the singular`() {
    #expect(counted(1, "properties") == "1 property")
    #expect(counted(1, "types") == "1 type")
    #expect(counted(0, "associations") == "0 associations")
  }

  @Test func `counts leave out what there is none of`() {
    #expect(counted([(0, "created"), (2, "failed"), (0, "unknown")]) == "created 0, failed 2")
  }
}
