extension ErrorDetail {
  /// A list of reasons, as an answer has it.
  public static func jsonBytes(_ details: [Self]) -> [UInt8] {
    var writer = JSONWriter(capacity: details.count * 128)
    writer.beginArray()
    for detail in details { detail.write(to: &writer) }
    writer.endArray()
    return writer.bytes
  }

  /// What ``jsonBytes(_:)`` wrote; nothing where it cannot be read.
  public static func list(_ json: [UInt8]) -> [Self] {
    (try? JSONReader.read(json)).list(Self.init)
  }

  private func write(to writer: inout JSONWriter) {
    writer.beginObject()
    let texts = [
      ("message", message), ("code", code), ("in", location), ("subCategory", subCategory),
    ]
    for case (let name, let text?) in texts { writer.member(name, text) }
    if !context.isEmpty {
      writer.name("context")
      writer.beginObject()
      for entry in context.entries {
        writer.name(entry.name)
        writer.beginArray()
        for value in entry.values { writer.string(value) }
        writer.endArray()
      }
      writer.endObject()
    }
    writer.endObject()
  }
}
