import ContactsModel
import Drafts
import Foundation
import TestFixtures
import Testing

@testable import contact_batch

/// 2,000 made-up tables are read as Python's `csv` reads them, from the row on that names the columns.
///
/// What is read otherwise on purpose is not made up here: a table whose rows stand in quotes as a whole, rules of a
/// Markdown table, a second table below the first, and a lone field in quotes that is a whole row by itself.
struct PythonTableTests {
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  private static let script = """
    import base64, csv, io, json, sys
    csv.field_size_limit(1 << 30)
    answers = []
    for table in json.load(sys.stdin):
        text = base64.b64decode(table["bytes"]).decode(table["encoding"]).rstrip("\\x1a")
        rows = [row for row in csv.reader(io.StringIO(text, newline=""), delimiter=table["separator"]) if any(row)]
        answers.append(rows[rows.index(table["header"]) + 1:])
    json.dump(answers, sys.stdout)
    """

  private struct Question: Encodable {
    let bytes: String
    let encoding: String
    let separator: String
    let header: [String]
  }

  @Test(.enabled(if: python != nil)) func `tables are read as Python reads them`() throws {
    let tables = (0..<2_000).map(GeneratedTable.init(seed:))
    let answers = try answers(
      tables.map {
        Question(
          bytes: Data($0.bytes).base64EncodedString(), encoding: $0.encoding, separator: $0.separator,
          header: $0.header)
      })
    try #require(answers.count == tables.count)
    let folder = try TemporaryFolder()
    let path = folder.path + "/table.csv"
    for (seed, (table, rows)) in zip(tables, answers).enumerated() {
      try Data(table.bytes).write(to: URL(filePath: path))
      let expected = rows.map { row in
        zip(table.header, row).filter { !$1.isEmpty }.map { "\($0)=\($1.debugDescription)" }
      }
      let found = try FileReader.read(path: path, table.options).inputs.map { input in
        input.properties.map { "\($0.name)=\($0.value.debugDescription)" }
      }
      #expect(found == expected, "table \(seed), \(table.encoding), \(table.separator.debugDescription)")
    }
  }

  private func answers(_ questions: [Question]) throws -> [[[String]]] {
    let process = Process()
    process.executableURL = Self.python.map { URL(filePath: $0) }
    process.arguments = ["-c", Self.script]
    let folder = try TemporaryFolder()
    let place = URL(filePath: folder.path + "/questions.json")
    try JSONEncoder().encode(questions).write(to: place)
    process.standardInput = try FileHandle(forReadingFrom: place)
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let answer = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return try JSONDecoder().decode([[[String]]].self, from: answer)
  }
}
