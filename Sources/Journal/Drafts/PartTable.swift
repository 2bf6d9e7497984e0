/// A table that holds the inputs of something in several parts.
enum PartTable {
  /// The snapshot of a draft.
  case chunk
  /// What an import brought in.
  case importPart

  /// All parts of one owner, with their seals.
  var parts: String {
    "SELECT inputs, input_count, next_id, digest FROM \(name) WHERE \(owner) = ? ORDER BY position"
  }

  /// The seals alone: no inputs are read for them.
  var seals: String {
    "SELECT position, input_count, next_id, digest FROM \(name) WHERE \(owner) = ? ORDER BY position"
  }

  /// The inputs of one part.
  var inputs: String { "SELECT inputs FROM \(name) WHERE \(owner) = ? AND position = ?" }

  private var name: String {
    switch self {
    case .chunk: "chunk"
    case .importPart: "import_part"
    }
  }

  private var owner: String {
    switch self {
    case .chunk: "draft_id"
    case .importPart: "import_id"
    }
  }
}
