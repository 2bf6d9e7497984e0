import HTTPTypes

extension HTTPFields {
  /// The first value of a name in small letters. The subscript of the library would join the values of all its fields.
  func first(_ name: String) -> String? { first { $0.name.canonicalName == name }?.value }

  /// The id under which the support of HubSpot finds a request.
  var correlationID: String? { first("x-hubspot-correlation-id") ?? first("x-request-id") }
}
