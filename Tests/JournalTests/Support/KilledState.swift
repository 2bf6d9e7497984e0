import Drafts
import Foundation
import GRDB
import Submissions

@testable import Journal

/// The files of a state as a killed program leaves them, for tests to damage.
struct KilledState {
  let scratch: Scratch
  let name: String

  /// Drafts of which `first` is in the database and the others are in its log only.
  static func drafts(logged count: Int = 4) throws -> Self {
    let live = Scratch()
    let store = try DraftStore.open(in: live.state).store
    _ = try store.create(name: "first", inputs: .people(3), at: 1)
    store.file.checkpoint()
    for number in 0..<count { _ = try store.create(name: "more \(number)", inputs: .people(40), at: 2) }
    return Self(scratch: try live.copy(), name: "drafts.sqlite")
  }

  /// A submission that was stopped before its second batch; that it went on is in the log only.
  static func journal() throws -> Self {
    let live = Scratch()
    let journal = try SubmissionJournal.open(in: live.state).store
    var run = try Run(journal)
    try run.feed(.stopRequested(at: 1_050))
    try run.feed(.answered(batch: 0, .created(("31", "ada"), ("32", "bo")), at: 1_100))
    _ = try journal.resume("s1")
    let departure = Departure(portalTime: nil, uptime: 1_200, boot: nil)
    try journal.record(
      [.intent(batch: 1, attempt: 1, part: nil, departure, at: 1_200)], of: "s1")
    return Self(scratch: try live.copy(), name: "journal.sqlite")
  }

  var database: String { scratch.file(name) }
  var logFile: String { database + "-wal" }

  func log() throws -> [UInt8] { [UInt8](try Data(contentsOf: URL(fileURLWithPath: logFile))) }

  func write(log: [UInt8]) throws { try Data(log).write(to: URL(fileURLWithPath: logFile)) }

  func flip(bit: Int) throws { try write(log: try log().flipping(bit: bit)) }

  func index() throws -> WriteAheadLogIndex? {
    try Data(contentsOf: URL(fileURLWithPath: database + "-shm")).withUnsafeBytes(WriteAheadLogIndex.init)
  }
}

extension [UInt8] {
  func flipping(bit: Int) -> Self {
    var bytes = self
    bytes[bit / 8] ^= 1 << (bit % 8)
    return bytes
  }

  /// As a log of pages of 4 KiB.
  func logState(_ index: WriteAheadLogIndex? = nil) -> WriteAheadLog.State {
    withUnsafeBytes { WriteAheadLog($0).state(databasePageSize: 4_096, index: index) }
  }
}
