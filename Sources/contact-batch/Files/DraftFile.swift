import Drafts

/// A draft as a file: the same bytes from the screen and from the command line.
enum DraftFile {
  /// JSON ends its line too, as files of text do.
  static func write(
    _ inputs: InputList, as format: ExportFormat, catalogue: PropertyCatalogue = .builtIn, to output: Output
  ) -> [ExportLoss] {
    let losses = DraftExport.write(inputs, as: format, catalogue: catalogue) { output.write($0) }
    if format == .json { output.write([UInt8(ascii: "\n")]) }
    return losses
  }

  /// As ``write(_:as:catalogue:to:)``, except that nothing of it can steer a terminal.
  static func print(_ inputs: InputList, as format: ExportFormat, to output: Output) -> [ExportLoss] {
    print(as: format, to: output) { DraftExport.write(inputs, as: format, to: $0) }
  }

  /// Prints what is handed over in pieces, so that nothing of it can steer a terminal.
  static func print(
    as format: ExportFormat, to output: Output, _ write: (([UInt8]) -> Void) -> [ExportLoss]
  ) -> [ExportLoss] {
    let losses = write { piece in
      guard output.isTerminal else { return output.write(piece) }
      let text = String(decoding: piece, as: UTF8.self)
      let shown = format == .json ? output.shown(json: text) : text.replacing("\r\n", with: "\n").visibleLines
      output.write(Array(shown.utf8))
    }
    if format == .json { output.write([UInt8(ascii: "\n")]) }
    return losses
  }
}
