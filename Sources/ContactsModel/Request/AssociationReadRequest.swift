/// The body of a batch read of associations: what records are linked to, of one other object.
public struct AssociationReadRequest: Hashable, Sendable {
  /// How many inputs HubSpot takes in one request.
  public static let maximumInputs = 1_000

  /// A record, and where the page of its associations begins.
  public struct Input: Hashable, Sendable {
    /// The record id.
    public var id: String
    /// From ``RecordAssociations/after``; nil for the first page.
    public var after: String?

    /// An input; without `after` its first page is read.
    public init(id: String, after: String? = nil) {
      (self.id, self.after) = (id, after)
    }
  }

  /// The records, and where their pages begin.
  public var inputs: [Input]

  /// A request for these records.
  public init(inputs: [Input]) { self.inputs = inputs }

  /// The bytes to send.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter(capacity: 32 + inputs.count * 24)
    writer.beginObject()
    writer.name("inputs")
    writer.beginArray()
    for input in inputs {
      writer.beginObject()
      writer.member("id", input.id)
      if let after = input.after { writer.member("after", after) }
      writer.endObject()
    }
    writer.endArray()
    writer.endObject()
    return writer.bytes
  }
}
