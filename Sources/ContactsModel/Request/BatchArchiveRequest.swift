/// The body of a batch archive request.
public struct BatchArchiveRequest: Hashable, Sendable {
  /// Record ids.
  public var ids: [String]

  /// A body that names these contacts.
  ///
  /// - Parameter ids: at most 100.
  public init(ids: [String]) {
    self.ids = ids
  }

  /// The bytes to send: `{"inputs":[…]}`.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.ids(ids)
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// The member `inputs`, with objects that have an id each.
  mutating func ids(_ ids: [String]) {
    inputs(ids) { $1.recordID($0) }
  }

  /// `{"id":"…"}`: all that names a record.
  public mutating func recordID(_ id: String) {
    beginObject()
    member("id", id)
    endObject()
  }
}
