/// A date that was taken in another form than the one in which it is stored.
struct Normalization: Hashable, Sendable {
  var name: String
  var raw: String
  var stored: String

  /// As an answer names it, among the `warnings` of its record.
  var warning: JSON {
    [
      "category": "PROPERTY_VALUE_NORMALIZED",
      "message": .string("The value of \(name) was normalized from \(raw) to \(stored)"),
      "context": [
        "propertyName": [.string(name)], "rawValue": [.string(raw)], "normalizedValue": [.string(stored)],
      ],
    ]
  }
}

extension CRM {
  /// How the properties of the request that is being answered are judged.
  var propertyRules: PropertyRules { PropertyRules(schema: schema, version: version) }

  /// What the version of the API takes and others refuse.
  func normalizations(of properties: [ContactInput.Property]) -> [Normalization] {
    guard version.normalizesDates else { return [] }
    let strict = PropertyRules(schema: schema)
    return properties.compactMap { property in
      guard (try? strict.stored(property)) == nil, let stored = try? propertyRules.stored(property) else {
        return nil
      }
      return Normalization(name: property.name, raw: property.value, stored: stored)
    }
  }
}
