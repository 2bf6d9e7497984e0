/// One element of `inputs`, as received.
struct ContactInput: Hashable, Sendable {
  struct Property: Hashable, Sendable {
    var name: String
    var value: String
  }

  struct Association: Hashable, Sendable {
    var recordID: String
    var types: [AssociationType]
  }

  struct AssociationType: Hashable, Sendable {
    var category: AssociationCategory
    var typeID: Int32
  }

  var properties: [Property]
  var associations: [Association]
  var traceID: String?

  /// The e-mail as it decides over uniqueness; nil where there is none.
  var email: String? {
    let value = properties.last { $0.name == "email" }?.value.lowercased()
    return value?.isEmpty == false ? value : nil
  }
}
