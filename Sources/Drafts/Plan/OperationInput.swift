public import ContactsModel

/// What a request does to one contact: an element of its `inputs`, or several of them, one after the other, where
/// it has several links.
public enum OperationInput: Hashable, Sendable {
  case create(ContactInput)
  case update(ContactUpdate)
  case archive(id: String)
  case links(LinkAction, ContactLinks)

  /// The record that it is about; nil where the contact is still to be created.
  public var recordID: String? {
    switch self {
    case .create: nil
    case .update(let update): update.id
    case .archive(let id): id
    case .links(_, let links): links.contactID
    }
  }

  /// What is done to links; nil for an operation that changes none.
  public var links: ContactLinks? {
    if case .links(_, let links) = self { links } else { nil }
  }

  /// How much of a request it takes up: a contact may have several links.
  var elementCount: Int { max(1, links?.associations.count ?? 1) }

  /// What it sets; nothing for an operation that sets nothing.
  public var contact: ContactInput {
    switch self {
    case .create(let contact): contact
    case .update(let update): ContactInput(properties: update.properties)
    case .archive: ContactInput()
    case .links(_, let links): ContactInput(associations: links.associations)
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
    case .links(.unlink, let links): return links.archiveElement()
    case .links(.link, let links), .links(.unlabel, let links):
      return Array(links.typeElements().joined(separator: [UInt8(ascii: ",")]))
    }
  }
}

extension OperationInput {
  /// Reads the wire form exactly as it was written: unlike an import, this changes and mends nothing.
  /// - Parameters:
  ///   - nodes: the elements that are about one contact.
  ///   - object: what links lead to; nil for an operation that changes none.
  public init(
    stored nodes: [JSONNode], of operation: ContactOperation, object: String?
  ) throws(DraftCodingError) {
    guard let node = nodes.first, nodes.count == 1 || operation.changesLinks else { throw .form }
    switch operation {
    case .create: self = .create(try ContactInput(stored: node))
    case .update: self = .update(try ContactUpdate(stored: node))
    case .archive: self = .archive(id: try node.storedMember("id").storedText)
    case .link: self = .links(.link, try ContactLinks(stored: nodes, object: object))
    case .unlabel: self = .links(.unlabel, try ContactLinks(stored: nodes, object: object))
    case .unlink: self = .links(.unlink, try ContactLinks(stored: nodes, object: object))
    }
  }
}

extension ContactLinks {
  fileprivate init(stored nodes: [JSONNode], object: String?) throws(DraftCodingError) {
    guard let object, let first = nodes.first else { throw .form }
    var associations: [Association] = []
    for node in nodes {
      let to = try node.storedMember("to")
      if case .array(let records) = to.kind {
        for record in records {
          associations.append(Association(recordID: try record.storedMember("id").storedText, types: []))
        }
      } else {
        associations.append(try Association(stored: node))
      }
    }
    self.init(
      contactID: try first.storedMember("from").storedMember("id").storedText, object: object,
      associations: associations)
  }
}

extension ContactUpdate {
  fileprivate init(stored node: JSONNode) throws(DraftCodingError) {
    self.init(
      id: try node.storedMember("id").storedText,
      properties: try node.storedMember("properties").storedProperties)
  }
}
