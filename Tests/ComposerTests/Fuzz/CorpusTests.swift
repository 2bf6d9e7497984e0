import HostileText
import Testing

/// Tests that throw everything at the program show nothing where the corpus lacks something.
struct CorpusTests {
  private static let texts = HostileText.all.map(\.text)

  private func scalars(_ texts: [String]) -> Set<UInt32> {
    Set(texts.flatMap { $0.unicodeScalars.map(\.value) })
  }

  @Test func `there are more than sixty texts, each with a name of its own`() {
    #expect(HostileText.all.count >= 60)
    #expect(Set(HostileText.all.map(\.name)).count == HostileText.all.count)
  }

  @Test func `every C0 and C1 control is in it, and DEL`() {
    #expect(scalars(Self.texts).isSuperset(of: Array(0x00...0x1F) + Array(0x7F...0x9F)))
  }

  @Test func `every control of direction and every joiner is in it`() {
    let unseen =
      [0x61C, 0xAD, 0xFEFF] + Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2066...0x2069)
    #expect(scalars(Self.texts).isSuperset(of: unseen.map { UInt32($0) }))
  }

  @Test(arguments: ["[", "]", "P", "_", "^", "X", "k", "(", "c", "7", "="])
  func `every kind of sequence is in it`(kind: Character) {
    #expect(Self.texts.contains { $0.unicodeScalars.starts(with: "\u{1B}\(kind)".unicodeScalars) })
  }

  @Test func `there are lines of a hundred thousand bytes, and floods of marks`() {
    #expect(Self.texts.contains { $0.utf8.count >= 100_000 && !$0.contains("\n") })
    #expect(Self.texts.contains { $0.contains { $0.unicodeScalars.count > 400 } })
  }

  @Test func `bytes that are no UTF-8 are none`() {
    #expect(HostileBytes.all.count >= 10)
    for hostile in HostileBytes.all { #expect(String(validating: hostile.bytes, as: UTF8.self) == nil) }
  }
}
