extension CRM {
  /// The control path `edits`: makes all changes at one moment, or none.
  /// - Parameter now: Milliseconds since 1970.
  mutating func edit(_ body: [UInt8], at now: Int64) -> Answer {
    do throws(ShapeError) {
      let edits = try ContactEdit.list(try JSONParser.parse(body).required("edits")[0])
      if let missing = edits.first(where: { input(of: $0) == nil }) {
        return .failure(.validation("There is no contact \(missing.contact)"))
      }
      if let fault = firstFault(of: edits.compactMap { input(of: $0) }) {
        return .failure(fault.failure(portalID: account.portalID))
      }
      edit(edits, at: now)
      return .success(status: 200, ["edits": .integer(Int64(edits.count))])
    } catch {
      return .failure(.shape(error, of: body))
    }
  }

  /// Makes changes; those of contacts that are not there, and of values that are refused, do nothing.
  mutating func edit(_ edits: [ContactEdit], at now: Int64) {
    for edit in edits {
      guard let input = input(of: edit), firstFault(of: [input]) == nil else { continue }
      _ = change(input, by: edit.source, at: now)
    }
  }

  private func input(of edit: ContactEdit) -> UpdateRequest.Input? {
    let id = edit.contact.contains("@") ? idsByEmail[edit.contact.lowercased()] : edit.contact
    guard let id, isLive(id) else { return nil }
    return UpdateRequest.Input(id: id, properties: edit.properties)
  }
}
