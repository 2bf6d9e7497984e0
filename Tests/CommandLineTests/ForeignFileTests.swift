import Composer
import ContactsModel
import Drafts
import Foundation
import Testing

@testable import contact_batch

/// Files in the shapes that other programs and people write, read from the command line and from the screen.
///
/// To add one: put it into `ForeignFiles` (invented people), its options, if any, into `options`, and run with
/// `RECORD_SNAPSHOTS=1`: what becomes of it is written beside it. Read that before it is kept.
struct ForeignFileTests {
  /// What a person says of a file that does not say it.
  private static let options: [String: ImportOptions] = [
    "macroman.csv": encoding("MacRoman"), "windows-1250.csv": encoding("windows-1250"),
    "windows-1251.csv": encoding("cp1251"), "shift-jis.csv": encoding("shift-jis"),
    "gbk.csv": encoding("gbk"),
    "latin-9.csv": encoding("latin-9"), "two-tables.csv": ImportOptions(headerLine: 1),
  ]

  private static func encoding(_ name: String) -> ImportOptions {
    ImportOptions(encoding: TextEncoding(named: name))
  }

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "ForeignFiles")
  private static let names =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
    .filter { !$0.hasSuffix(".expected") }.sorted()

  @Test(arguments: names) func `a file becomes what stands beside it`(name: String) throws {
    var report = account(of: name, ImportOptions())
    if let options = Self.options[name] {
      report += ["with \(Self.words(options))"] + account(of: name, options).map { "  \($0)" }
    }
    let text = report.joined(separator: "\n") + "\n"
    let place = Self.folder.appending(path: "\(name).expected")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try text.write(to: place, atomically: true, encoding: .utf8)
    }
    #expect(try text == String(contentsOf: place, encoding: .utf8))
  }

  @Test func `the files are there`() {
    #expect(Self.names.count >= 97)
    #expect(Self.options.keys.allSatisfy(Self.names.contains))
  }

  private static func words(_ options: ImportOptions) -> String {
    [options.encoding.map { "--encoding \($0.name)" }, options.headerLine.map { "--header-line \($0)" }]
      .compactMap(\.self).joined(separator: " ")
  }

  /// From the command line first; then from the screen, as far as that is something else.
  private func account(of name: String, _ options: ImportOptions) -> [String] {
    let path = Self.folder.appending(path: name).path
    let imported: ImportedDraft
    do {
      imported = try FileReader.read(path: path, options)
    } catch {
      return [CommandFault.input(error).sentence.replacing(path, with: name)]
    }
    let lines = account(of: imported)
    return lines + screen(path, options, but: lines)
  }

  private func account(of imported: ImportedDraft) -> [String] {
    let contacts = zip(imported.inputs, imported.lines).map { input, line in
      "\(line): "
        + (input.properties.map { "\($0.name)=\($0.value.debugDescription)" }
        + input.associations.map { "link \($0.recordID)" }).joined(separator: " ")
    }
    let problems = imported.problems.map { problem in
      switch problem {
      case .file(let problem): "\(problem.line): \(problem.severity) \(problem.rule.name): \(problem.message)"
      case .input(let index, let problem, let line):
        "\(line): #\(index + 1) \(problem.path.text) \(problem.severity) \(problem.rule.name)"
      }
    }
    return contacts + problems
  }

  private func screen(_ path: String, _ options: ImportOptions, but lines: [String]) -> [String] {
    do {
      guard let look = try look(at: path, options) else { return ["on screen: read at once"] }
      let mapping = TableMapping(
        titles: look.titles, columns: look.columns.map(\.column), options: look.options)
      let imported = try read(path, .person(mapping), options)
      let columns = look.columns.map { "  \($0.title ?? "-") -> \($0.column) \($0.certainty)" }
      let contacts = imported.map(account) ?? []
      return ["on screen: asked"] + columns + (contacts == lines ? [] : contacts.map { "  \($0)" })
    } catch {
      return ["on screen: \(error)"]
    }
  }

  /// Nil where nothing is asked.
  private func look(at path: String, _ options: ImportOptions) throws(InputFault) -> TableLook? {
    guard case .columns(let look, _)? = try outcome(path, .open, options) else { return nil }
    return look
  }

  private func read(
    _ path: String, _ choice: ColumnChoice, _ options: ImportOptions
  ) throws(InputFault) -> ImportedDraft? {
    guard case .imported(let imported)? = try outcome(path, choice, options) else { return nil }
    return imported
  }

  private func outcome(
    _ path: String, _ choice: ColumnChoice, _ options: ImportOptions
  ) throws(InputFault) -> ImportReading.Outcome? {
    var bytes = try ImportBytes(path: path, encoding: options.encoding)
    return try ImportReading(
      choice: choice, options: options, format: ImportFormat(fileName: path), catalogue: .builtIn,
      job: ImportJob(), remembered: { _ in nil }, tell: { _ in }
    ).read(&bytes, .file(path: path))
  }
}
