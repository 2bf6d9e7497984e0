import ArgumentParser

/// What a shell offers when Tab is pressed.
extension CompletionKind {
  /// Files that open as a draft.
  static var draftFiles: Self { .file(extensions: ["json", "csv", "tsv", "txt", "vcf", "xlsx", "md"]) }

  /// The submissions of this machine.
  static var submissions: Self { firstColumn(of: "submissions list") }

  /// The stored drafts.
  static var drafts: Self { firstColumn(of: "drafts list") }

  private static func firstColumn(of command: String) -> Self {
    .shellCommand("contact-batch \(command) --format csv 2>/dev/null | tail -n +2 | cut -d, -f1 | tr -d '\"'")
  }
}
