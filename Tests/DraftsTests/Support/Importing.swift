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

  /// The inputs of which a value was put right.
  var repaired: Set<Int> {
    Set(
      problems.compactMap { problem in
        if case .input(let index, let found, _) = problem, case .repaired = found.rule { index } else { nil }
      })
  }

  /// Whether nothing but values was put right, each of which is told.
  var tellsRepairsAlone: Bool {
    problems.allSatisfy { problem in
      if case .input(_, let found, _) = problem, case .repaired = found.rule { true } else { false }
    }
  }

  /// The values of one property, in order.
  func values(_ name: String) -> [String?] { inputs.map { $0.value(of: name) } }
}
