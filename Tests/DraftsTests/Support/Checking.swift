import ContactsModel
import Drafts

/// The problems of a contact that has a name besides, as `path rule` with `?` behind warnings.
func problems(_ properties: KeyValuePairs<String, String>, associations: [Association] = []) -> [String] {
  var input = contact(properties)
  if !input.properties.contains(where: { $0.name == "lastname" }) {
    input.properties.append(Property("lastname", "Doe"))
  }
  input.associations = associations
  return Rules.problems(of: input).map(\.summary)
}

/// What the first problem of one property's value suggests.
func suggestion(_ name: String, _ value: String) -> String? {
  Rules.problems(of: contact([name: value, "lastname": "Doe"])).first?.suggestion
}

extension Problem {
  var summary: String { "\(path.text) \(rule.name)\(isError ? "" : "?")" }
}
