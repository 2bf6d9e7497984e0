/// The forms in which drafts are exchanged.
public enum ExportFormat: String, Hashable, Sendable, CaseIterable {
  /// The API body. It carries everything.
  case json
  /// A table. What it cannot carry is an ``ExportLoss``.
  case csv

  /// The form that a file's name tells; nil for other names.
  public init?(fileName: String) {
    guard let dot = fileName.lastIndex(of: ".") else { return nil }
    self.init(rawValue: fileName[dot...].dropFirst().lowercased())
  }
}
