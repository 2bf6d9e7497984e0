import Composer
import Drafts

/// Reads contacts out of a file or standard input, piece by piece, so that no file is in memory as a whole.
enum FileReader {
  static func read(
    path: String, _ options: ImportOptions = ImportOptions(), knowing portal: PortalKnowledge = .builtIn
  ) throws(InputFault) -> ImportedDraft {
    var bytes = try ImportBytes(path: path, isRegular: false, encoding: options.encoding)
    return try read(&bytes, .file(path: path), options, portal)
  }

  static func readStandardInput(
    _ options: ImportOptions = ImportOptions(), _ portal: PortalKnowledge = .builtIn
  ) throws(InputFault) -> ImportedDraft {
    var bytes = try ImportBytes(encoding: options.encoding)
    return try read(&bytes, .standardInput, options, portal)
  }

  /// Reads what came from somewhere, and was kept to be read again.
  static func read(
    _ text: [UInt8], from source: InputSource = .standardInput, _ options: ImportOptions,
    knowing portal: PortalKnowledge = .builtIn
  ) throws(InputFault) -> ImportedDraft {
    var bytes = ImportBytes(text)
    return try read(&bytes, source, options, portal)
  }

  private static func read(
    _ bytes: inout ImportBytes, _ source: InputSource, _ options: ImportOptions, _ portal: PortalKnowledge
  ) throws(InputFault) -> ImportedDraft {
    let reading = ImportReading(
      choice: .titles, options: options, format: source.format, catalogue: portal.catalogue,
      associationTypes: portal.associationTypes, job: ImportJob(), remembered: { _ in nil }, tell: { _ in })
    guard case .imported(let imported)? = try reading.read(&bytes, source) else {
      throw .holdsNothing(source)
    }
    return imported
  }
}

extension InputSource {
  /// By a file's name.
  fileprivate var format: ImportFormat? {
    if case .file(let path) = self { ImportFormat(fileName: path) } else { nil }
  }
}

extension InputFault {
  init(_ error: ImportError, _ source: InputSource) {
    switch error {
    case .holdsNothing: self = .holdsNothing(source)
    case .noSuchColumn(let title, let titles): self = .noSuchColumn(source, title, titles: titles)
    case .beyond(let exceeded): self = .beyond(source, exceeded)
    case .foreign(let format): self = .foreign(source, format)
    }
  }
}
