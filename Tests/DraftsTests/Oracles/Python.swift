import Foundation

/// A Python with packages of other people, where this machine has one: `CONTACT_BATCH_PYTHON`, or `python3`.
enum Python {
  private static let command =
    ProcessInfo.processInfo.environment["CONTACT_BATCH_PYTHON"] ?? "python3"

  /// Whether a package can be imported.
  static func has(_ package: String) -> Bool {
    (try? run("import \(package)\nprint('yes')", [] as [String])) == ["yes"]
  }

  /// Runs a script with one JSON text a line on its input, and gives the texts that it prints, one JSON text a line.
  static func run(_ script: String, _ lines: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [command, "-c", script]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("oracle-\(UUID().uuidString)")
    let encoded = try lines.map { try JSONEncoder().encode($0) }
    try Data(encoded.joined(separator: [0x0A])).write(to: folder)
    defer { try? FileManager.default.removeItem(at: folder) }
    process.standardInput = try FileHandle(forReadingFrom: folder)
    try process.run()
    let data = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw PythonFailure(status: process.terminationStatus) }
    return String(decoding: data, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

struct PythonFailure: Error {
  let status: Int32
}
