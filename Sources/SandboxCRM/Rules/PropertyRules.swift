/// Checks values against their definitions and gives them the form in which they are stored.
struct PropertyRules: Sendable {
  let schema: PortalSchema
  var version = APIVersion.v3

  /// What is wrong with the properties of one input, in the order in which they stand there.
  func faults(in properties: [ContactInput.Property]) -> [PropertyFault] {
    var faults = valueFaults(in: properties)
    let identity = ["email", "firstname", "lastname"]
    if !properties.contains(where: { identity.contains($0.name) && !$0.value.isEmpty }) {
      faults.append(PropertyFault(name: "email", value: nil, reason: .noIdentity))
    }
    return faults
  }

  /// The same for a contact that exists, which needs no e-mail or name any more.
  func valueFaults(in properties: [ContactInput.Property]) -> [PropertyFault] {
    properties.compactMap { property in
      do throws(PropertyFault) {
        _ = try stored(property)
        return nil as PropertyFault?
      } catch {
        return error
      }
    }
  }

  /// The value as the portal keeps it: e-mails in lower case, times as ISO 8601 in UTC. An empty one sets nothing.
  func stored(_ property: ContactInput.Property) throws(PropertyFault) -> String {
    func refused(_ reason: PropertyFault.Reason) -> PropertyFault {
      PropertyFault(name: property.name, value: property.value, reason: reason)
    }
    guard let definition = schema.property(property.name) else { throw refused(.doesNotExist) }
    if definition.isCalculated { throw refused(.calculated) }
    if definition.isReadOnly { throw refused(.readOnly) }
    guard !property.value.isEmpty else { return "" }
    if let rule = definition.validations.first(where: { !$0.allows(property.value) }) {
      throw refused(.validation(rule))
    }
    do throws(Refusal) {
      return try PropertyValue.stored(property.value, as: definition, version)
    } catch {
      throw refused(error.reason)
    }
  }
}

/// A reason without the name of the property that it is about.
struct Refusal: Error {
  var reason: PropertyFault.Reason
}
