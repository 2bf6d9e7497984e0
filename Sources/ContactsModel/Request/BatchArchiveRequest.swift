/// The body of a batch archive request. The service takes at most ``maximumIDs``.
public struct BatchArchiveRequest: Hashable, Sendable {
  public static let maximumIDs = 100

  /// Record ids.
  public var ids: [String]

  public init(ids: [String]) {
    self.ids = ids
  }

  /// The bytes to send.
  public func jsonBytes() -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.name("inputs")
    writer.ids(ids)
    writer.endObject()
    return writer.bytes
  }
}

extension JSONWriter {
  /// An array of objects that have an id each.
  mutating func ids(_ ids: [String]) {
    beginArray()
    for id in ids {
      beginObject()
      member("id", id)
      endObject()
    }
    endArray()
  }
}
