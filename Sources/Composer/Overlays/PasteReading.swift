import Drafts

/// What a text would become, found out by reading its beginning.
struct PasteReading: Equatable, Sendable {
  /// Longer texts are read when they are added: a letter typed into one must cost nothing.
  private static let longest = 32_768
  /// More are told once the text has been read.
  static let mostProblems = 3

  private(set) var format: ImportFormat?
  /// Nil for a text that is read later.
  private(set) var contactCount: Int?
  private(set) var problems: [ImportProblem] = []
  private(set) var byteCount: Int

  init(of text: String, catalogue: PropertyCatalogue) {
    byteCount = text.utf8.count
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let format = ImportFormat(firstBytes: text.utf8)
    self.format = format
    guard byteCount <= Self.longest else { return }
    let imported = try? Importer.read(Array(text.utf8), as: format, catalogue: catalogue)
    contactCount = imported?.inputs.count ?? 0
    problems = Array(imported?.problems.prefix(Self.mostProblems) ?? [])
  }

  /// What it is, in one line.
  var words: String {
    guard let format else { return "Nothing yet. The first line names the properties: email,firstname" }
    let kind = format.kind
    guard let contactCount else { return "\(kind), \(Composer.byteCount(byteCount)): read when it is added" }
    guard contactCount == 0 else { return "\(kind), \(contacts(contactCount))" }
    switch format {
    case .json, .vcf: return "\(kind) without a contact"
    case .csv, .tsv: return "The first line names the properties: email,firstname"
    }
  }
}

extension ImportFormat {
  fileprivate var kind: String {
    switch self {
    case .json: "JSON"
    case .csv: "Table"
    case .tsv: "Table with tabs"
    case .vcf: "vCard"
    }
  }
}
