/// A change of one contact that somebody else makes: a user in the portal, or a workflow.
struct ContactEdit: Hashable, Sendable {
  enum Editor: String, CaseIterable, Sendable {
    case user, workflow
  }

  /// An id or an e-mail.
  var contact: String
  /// An empty value clears the property.
  var properties: [ContactInput.Property]
  var source: ChangeSource
}

extension ContactEdit {
  /// Reads the elements of `edits`.
  static func list(_ json: ParsedJSON) throws(ShapeError) -> [ContactEdit] {
    try json.elements().map { element throws(ShapeError) in try ContactEdit(element) }
  }

  private init(_ json: ParsedJSON) throws(ShapeError) {
    properties = try .init(try json.required("properties")[0])
    guard let contact = try (json["id"] ?? json["email"])?.text() else {
      throw ShapeError(offset: json.offset, reason: .missingFields(["id"]))
    }
    self.contact = contact
    let label = try json["label"]?.text()
    switch try json["by"]?.word() ?? Editor.user {
    case .user: source = SeedSources.user(try json["userId"]?.integer().asInt64, label: label)
    case .workflow: source = SeedSources.workflow(label: label)
    }
  }
}

extension Int32 {
  fileprivate var asInt64: Int64 { Int64(self) }
}
