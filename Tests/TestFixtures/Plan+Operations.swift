public import ContactsModel
public import Drafts

extension Plan {
  /// Changes the first names of contacts, one request for each list of ids and names.
  public static func updates(_ batches: [(id: String, name: String)]...) -> Self {
    of(
      .update,
      batches.map { batch in
        batch.map { .update(ContactUpdate(id: $0.id, properties: [Property("firstname", $0.name)])) }
      })
  }

  /// Changes contacts, one request for each list. What they held before is not told.
  public static func updating(_ batches: [ContactUpdate]...) -> Self {
    of(.update, batches.map { batch in batch.map { .update($0) } })
  }

  /// Archives contacts, one request for each list of ids.
  public static func archive(_ batches: [String]...) -> Self {
    of(.archive, batches.map { batch in batch.map { .archive(id: $0) } })
  }

  private static func of(_ operation: ContactOperation, _ batches: [[OperationInput]]) -> Self {
    var planned: [PlannedBatch] = []
    var index = 0
    for batch in batches {
      var pending = PendingBatch(operation)
      for input in batch {
        pending.append(
          PlannedInput(index: index, input: input, bodyRange: 0..<0), input.jsonBytes())
        index += 1
      }
      planned.append(pending.finish())
    }
    return Plan(operation: operation, batches: planned, leftOut: [], inputCount: index)
  }
}
