public import ContactsModel

/// One element of `inputs` in the request of an operation.
public enum OperationInput: Hashable, Sendable {
  case create(ContactInput)
  case update(ContactUpdate)
  case archive(id: String)

  /// The record that it is about; nil where the contact is still to be created.
  public var recordID: String? {
    switch self {
    case .create: nil
    case .update(let update): update.id
    case .archive(let id): id
    }
  }

  /// What it sets; nothing for an operation that sets nothing.
  public var contact: ContactInput {
    switch self {
    case .create(let contact): contact
    case .update(let update): ContactInput(properties: update.properties)
    case .archive: ContactInput()
    }
  }

  /// The wire form.
  public func jsonBytes() -> [UInt8] {
    switch self {
    case .create(let contact): return contact.jsonBytes()
    case .update(let update):
      var writer = JSONWriter(capacity: 256)
      update.write(to: &writer)
      return writer.bytes
    case .archive(let id):
      var writer = JSONWriter()
      writer.recordID(id)
      return writer.bytes
    }
  }
}

extension OperationInput {
  /// Reads the wire form exactly as it was written: unlike an import, this changes and mends nothing.
  public init(stored node: JSONNode, of operation: ContactOperation) throws(DraftCodingError) {
    switch operation {
    case .create: self = .create(try ContactInput(stored: node))
    case .update: self = .update(try ContactUpdate(stored: node))
    case .archive: self = .archive(id: try node.storedMember("id").storedText)
    }
  }
}

extension ContactUpdate {
  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    self.init(
      id: try node.storedMember("id").storedText,
      properties: try node.storedMember("properties").storedProperties)
  }
}
