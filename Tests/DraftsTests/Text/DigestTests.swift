import Drafts
import Foundation
import HostileText
import Testing

struct DigestTests {
  /// Examples of NIST for FIPS 180-4.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `it gives what the standard gives`(text: String, digest: String) {
    #expect(Digest.text(of: Digest.sha256(of: Array(text.utf8))) == digest)
    #expect(Digest.text(of: Digest.sha256(of: Array(text.utf8), allowsInstructions: false)) == digest)
  }

  @Test func `with and without the processor's instructions it is the same, in whatever pieces`() {
    var random = SeededGenerator(seed: 71)
    for length in 0..<400 {
      let bytes = (0..<length).map { _ in UInt8(random.below(256)) }
      let plain = Digest.sha256(of: bytes, allowsInstructions: false)
      let (first, second) = (random.below(length), random.below(length))
      let cuts = (min(first, second), max(first, second))
      let pieces = (
        Array(bytes[..<cuts.0]), Array(bytes[cuts.0..<cuts.1]), Array(bytes[cuts.1...])
      )
      #expect(Digest.sha256(of: bytes) == plain)
      #expect(Digest.sha256(of: pieces.0, pieces.1, pieces.2) == plain)
      #expect(Digest.sha256(of: pieces.0, pieces.1, pieces.2, allowsInstructions: false) == plain)
    }
  }

  @Test func `another program gives the same`() throws {
    var random = SeededGenerator(seed: 72)
    let bytes = (0..<70_000).map { _ in UInt8(random.below(256)) }
    let file = FileManager.default.temporaryDirectory.appending(path: "digest-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let (process, output) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = [file.path]
    process.standardOutput = output
    try process.run()
    process.waitUntilExit()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    #expect(words.hasPrefix(Digest.text(of: Digest.sha256(of: bytes)) + " "))
  }
}
