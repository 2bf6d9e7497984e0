/// What the text of a value must look like.
public enum ValueForm: Hashable, Sendable {
  case text
  case email
  case phone
  case number
  case bool
  case date
  case datetime
  /// One option of a list.
  case choice
  /// Options of a list, joined with `;`.
  case choices

  init(name: String, type: String, fieldType: String) {
    switch type {
    case "number": self = .number
    case "bool": self = .bool
    case "date": self = .date
    case "datetime": self = .datetime
    case "enumeration": self = Self.enumeration(fieldType)
    default: self = Self.text(name, fieldType)
    }
  }

  private static func text(_ name: String, _ fieldType: String) -> Self {
    if name == "email" { return .email }
    return fieldType == "phonenumber" ? .phone : .text
  }

  private static func enumeration(_ fieldType: String) -> Self {
    switch fieldType {
    case "checkbox": .choices
    case "booleancheckbox": .bool
    default: .choice
    }
  }
}
