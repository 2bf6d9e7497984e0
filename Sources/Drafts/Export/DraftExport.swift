public import ContactsModel

/// Writes drafts in the form in which they are exchanged.
public enum DraftExport {
  /// Pieces are handed over when they have grown to so many bytes.
  private static let pieceSize = 65536

  /// The API body of all inputs, however many. Importing it gives the same inputs.
  public static func json(_ contacts: some Sequence<ContactInput>) -> [UInt8] {
    json(contacts.lazy.map { $0.jsonBytes() })
  }

  private static func json(_ inputs: some Sequence<[UInt8]>) -> [UInt8] {
    var body: [UInt8] = []
    writeJSON(inputs) { body += $0 }
    return body
  }

  /// The API body of all inputs of a draft.
  public static func json(_ draft: Draft) -> [UInt8] {
    json(draft.inputs.lazy.map { $0.jsonBytes() })
  }

  /// Writes inputs piece by piece, so that none of the forms is in memory as a whole.
  /// - Returns: what does not come back when it is imported; nothing for JSON.
  public static func write(
    _ inputs: InputList, as format: ExportFormat, catalogue: PropertyCatalogue = .builtIn,
    associationTypes: AssociationTypeTable = .builtIn, to sink: ([UInt8]) -> Void
  ) -> [ExportLoss] {
    switch format {
    case .json:
      writeJSON(inputs.lazy.map { $0.jsonBytes() }, to: sink)
      return []
    case .csv:
      var export = CSVExport(inputs, catalogue: catalogue, associationTypes: associationTypes)
      var piece = export.header
      for input in inputs {
        piece += export.row(input)
        if piece.count >= pieceSize { hand(&piece, to: sink) }
      }
      sink(piece)
      return export.losses
    }
  }

  private static func writeJSON(_ inputs: some Sequence<[UInt8]>, to sink: ([UInt8]) -> Void) {
    var piece = Array(#"{"inputs":["#.utf8)
    var isFirst = true
    for input in inputs {
      if !isFirst { piece.append(UInt8(ascii: ",")) }
      isFirst = false
      piece += input
      if piece.count >= pieceSize { hand(&piece, to: sink) }
    }
    sink(piece + Array("]}".utf8))
  }

  private static func hand(_ piece: inout [UInt8], to sink: ([UInt8]) -> Void) {
    sink(piece)
    piece.removeAll(keepingCapacity: true)
  }
}
