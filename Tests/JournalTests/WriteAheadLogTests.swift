import Drafts
import Foundation
import GRDB
import Testing

@testable import Journal

struct WriteAheadLogTests {
  static let frameSize = 24 + 4_096
  let log: [UInt8]
  let index: WriteAheadLogIndex?

  init() throws {
    let killed = try KilledState.drafts()
    log = try killed.log()
    index = try killed.index()
  }

  var frameCount: Int { (log.count - 32) / Self.frameSize }

  /// Where the committed transactions end, in frames.
  var commits: [Int] {
    (0..<frameCount).filter { frame in
      log[(32 + frame * Self.frameSize + 4)...].prefix(4).contains { $0 != 0 }
    }.map { $0 + 1 }
  }

  @Test func `what a killed program leaves is sound, and its index agrees`() {
    #expect(log.logState() == .sound)
    #expect(index?.frameCount == frameCount)
    #expect(commits.count >= 4 && commits.last == frameCount)
  }

  @Test func `every bit of the header counts`() {
    for bit in 0..<32 * 8 {
      #expect(log.flipping(bit: bit).logState(index) == .headerDamaged, "bit \(bit)")
    }
  }

  @Test func `a header of another page size than the database's is damage`() {
    let state = log.withUnsafeBytes { WriteAheadLog($0).state(databasePageSize: 1_024, index: nil) }
    #expect(state == .headerDamaged)
  }

  @Test func `a bit in a frame, with a commit behind it, is damage up to the commit before`() {
    for frame in 0..<frameCount - 1 {
      let start = 32 + frame * Self.frameSize
      let sound = 32 + (commits.last { $0 <= frame } ?? 0) * Self.frameSize
      for byte in [0, 6, 11, 13, 18, 22, 24, Self.frameSize - 1] {
        let state = log.flipping(bit: (start + byte) * 8 + byte % 8).logState(index)
        #expect(state == .framesDamaged(soundSize: sound), "frame \(frame), byte \(byte)")
      }
    }
  }

  @Test func `a page that was overwritten is damage too`() {
    var bytes = log
    for offset in 0..<Self.frameSize { bytes[32 + Self.frameSize + offset] = 0 }
    #expect(bytes.logState() != .sound)
  }

  @Test func `a torn tail is none, wherever it is torn`() {
    for size in stride(from: 0, through: log.count, by: 1_531) {
      #expect(Array(log.prefix(size)).logState() == .sound, "\(size) bytes")
      #expect(Array(log.prefix(size)).logState(index) == .sound, "\(size) bytes")
    }
    #expect((log + [UInt8](repeating: 0xA5, count: 3 * Self.frameSize)).logState(index) == .sound)
  }

  @Test func `the last commit is missed without an index too, where its frame is whole`() {
    let sound = 32 + commits[commits.count - 2] * Self.frameSize
    #expect(
      log.flipping(bit: (log.count - 100) * 8).logState() == .framesDamaged(soundSize: sound))
  }

  @Test func `the last commit is missed where the index knows of it and the log is as long as it was`() {
    let sound = 32 + commits[commits.count - 2] * Self.frameSize
    let state = log.flipping(bit: (log.count - 100) * 8).logState(index)
    #expect(state == .framesDamaged(soundSize: sound))
  }

  @Test func `frames of an earlier log behind those of this one are none`() throws {
    let scratch = Scratch()
    let store = try DraftStore.open(in: scratch.state).store
    _ = try store.create(name: "long", inputs: .people(300), at: 1)
    // Everything is copied, and the next commit begins the log anew over the old one.
    try store.file.execute("PRAGMA wal_checkpoint(RESTART)", [])
    let long = try Data(contentsOf: URL(fileURLWithPath: scratch.file("drafts.sqlite-wal"))).count
    _ = try store.create(name: "short", at: 2)
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: scratch.file("drafts.sqlite-wal"))))
    #expect(bytes.count == long)
    #expect(bytes.logState() == .sound)
  }

  @Test func `what a failed commit left behind the last one is none for who knows where the log ended`()
    throws
  {
    // The same log up to a commit, and from there on another one that came to be in its place.
    let commit = 32 + commits[1] * Self.frameSize
    let other = try KilledState.drafts(logged: 2)
    var bytes = try other.log()
    let index = try other.index()
    var rest = Array(log[commit...])
    // Made frames of that log; the first of them does not follow from what is there now.
    for start in stride(from: 0, to: rest.count, by: Self.frameSize) {
      rest.replaceSubrange(start + 8..<start + 16, with: bytes[16..<24])
    }
    bytes += rest
    #expect(bytes.logState(index) == .sound)
    #expect(bytes.logState(nil) != .sound)
  }

  @Test func `what is no index is none`() {
    let zeros = [UInt8](repeating: 0, count: 32_768)
    #expect(zeros.withUnsafeBytes(WriteAheadLogIndex.init) == nil)
    #expect([UInt8]().withUnsafeBytes(WriteAheadLogIndex.init) == nil)
  }
}
