import ContactsModel
import Drafts

func imported(_ text: String, _ format: ImportFormat) throws(ImportError) -> ImportedDraft {
  try Importer.read(Array(text.utf8), as: format)
}

/// A table whose columns fill what a person chose.
func imported(_ text: String, _ mapping: TableMapping) throws(ImportError) -> ImportedDraft {
  var importer = Importer(.csv, mapping: mapping)
  importer.consume(Array(text.utf8))
  return try importer.finish()
}

extension ImportedDraft {
  /// `line: input path rule` or `line: rule`, with `?` behind warnings.
  var summaries: [String] {
    problems.map { problem in
      switch problem {
      case .file(let problem): "\(problem.line): \(problem.rule.name)\(problem.isError ? "" : "?")"
      case .input(let index, let problem, let line): "\(line): [\(index)] \(problem.summary)"
      }
    }
  }

  /// The values of one property, in order.
  func values(_ name: String) -> [String?] { inputs.map { $0.value(of: name) } }
}
