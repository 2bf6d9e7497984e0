import ContactsModel

/// Reads a type out of JSON text.
func decode<Value>(_ text: String, _ read: (JSONNode) -> Value?) throws -> Value? {
  read(try JSONReader.read(Array(text.utf8)))
}
