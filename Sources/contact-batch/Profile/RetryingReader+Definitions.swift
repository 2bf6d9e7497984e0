import ContactsAPI
import ContactsModel

extension RetryingReader {
  /// What an answer is kept as.
  typealias Keep = (_ name: String, _ answer: [UInt8]) -> Void

  /// The properties of contacts, with the rules that the portal has for their values. Where it does not tell the rules,
  /// HubSpot judges alone.
  func validatedDefinitions(
    keep: Keep = { _, _ in }
  ) async throws(ContactsError) -> Answer<[PropertyDefinition]> {
    async let rules = try? propertyValidations()
    var answer = try await propertyDefinitions()
    keep("properties", answer.body)
    if let validations = await rules {
      keep("property-validations", validations.body)
      answer.value = answer.value.validated(by: validations.value)
    }
    return answer
  }
}
