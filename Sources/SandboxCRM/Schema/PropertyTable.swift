/// Reads the compact tables of property definitions.
///
/// A line is `name|label|type/fieldType|flags`; the flags are `r` read-only, `c` calculated, `x` external options. A
/// line that begins with blanks holds options of the property above it, `value=label` or a value that is its own
/// label, separated by `|`. A property of type `bool`, or with a single check box, has the options true and false.
enum PropertyTable {
  static func definitions(_ table: String, isHubSpotDefined: Bool) -> [PropertyDefinition] {
    var definitions: [PropertyDefinition] = []
    for line in table.split(separator: "\n") {
      if line.first == " " {
        guard let last = definitions.indices.last else { continue }
        definitions[last].options += options(line.drop { $0 == " " })
      } else if let definition = definition(line, isHubSpotDefined: isHubSpotDefined) {
        definitions.append(definition)
      }
    }
    return definitions
  }

  private static func definition(_ line: Substring, isHubSpotDefined: Bool) -> PropertyDefinition? {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    guard fields.count == 4 else { return nil }
    let types = fields[2].split(separator: "/").map(String.init)
    guard let type = types.first, let fieldType = types.last else { return nil }
    return PropertyDefinition(
      name: fields[0], label: fields[1], type: type, fieldType: fieldType,
      groupName: isHubSpotDefined ? "contactinformation" : "portal_properties",
      options: fieldType == "booleancheckbox" || type == "bool" ? options("true=Yes|false=No") : [],
      isHubSpotDefined: isHubSpotDefined,
      isReadOnly: fields[3].contains("r"), isCalculated: fields[3].contains("c"),
      hasExternalOptions: fields[3].contains("x"),
      validations: isHubSpotDefined ? [] : PropertyValidation.custom[fields[0]] ?? [])
  }

  private static func options(_ line: Substring) -> [PropertyDefinition.Option] {
    line.split(separator: "|").map { field in
      let halves = field.split(separator: "=", maxSplits: 1)
      return .init(value: String(halves.first ?? ""), label: String(halves.last ?? ""))
    }
  }
}
