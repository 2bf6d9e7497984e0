import Drafts
import Submissions

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
  /// Values without titles over them: what they are is asked when they are added.
  private(set) var rowsWithoutTitles: Int?

  init(of text: String, catalogue: PropertyCatalogue) {
    byteCount = text.utf8.count
    guard text.contains(where: { !$0.isWhitespace }) else { return }
    let format = ImportFormat(firstBytes: text.utf8)
    self.format = format
    guard byteCount <= Self.longest else { return }
    let imported = try? Importer.read(Array(text.utf8), as: format, catalogue: catalogue)
    contactCount = imported?.inputs.count ?? 0
    if imported?.problems.contains(where: \.isValueAsTitle) ?? true,
      let look = TableLook(Array(text.utf8), isWhole: true, format: format, catalogue: catalogue),
      !look.hasHeader
    {
      rowsWithoutTitles = (contactCount ?? 0) + 1
      return
    }
    problems = Array(imported?.problems.prefix(Self.mostProblems) ?? [])
  }

  /// There is something in it, as far as is known.
  var canBeAdded: Bool { contactCount != 0 || rowsWithoutTitles != nil }

  /// What it is, in one line.
  var words: String {
    guard let format else { return "Nothing yet. The first line names the properties: email,firstname" }
    let kind = format.kind
    if let rowsWithoutTitles {
      return "\(kind) without titles, \(contacts(rowsWithoutTitles)): the columns are asked next"
    }
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

extension ImportProblem {
  fileprivate var isValueAsTitle: Bool {
    guard case .file(let problem) = self, case .valueAsColumnName = problem.rule else { return false }
    return true
  }
}
