/// What the portal's schema says of one property of contacts.
struct PropertyDefinition: Hashable, Sendable {
  struct Option: Hashable, Sendable {
    var value: String
    var label: String
  }

  var name: String
  var label: String
  var type: String
  var fieldType: String
  var groupName: String
  var options: [Option] = []
  var isHubSpotDefined = true
  var isReadOnly = false
  var isCalculated = false
  /// The options are records of another kind (owners, teams), which the definition does not list.
  var hasExternalOptions = false
  /// What values have to keep to.
  var validations: [PropertyValidation] = []

  var json: JSON {
    .object(omittingNil: [
      "updatedAt": "2026-02-03T08:15:30.120Z",
      "createdAt": "2021-06-14T07:00:00Z",
      "name": .string(name), "label": .string(label), "type": .string(type), "fieldType": .string(fieldType),
      "description": .string(isHubSpotDefined ? "" : "Defined in this portal"),
      "groupName": .string(groupName),
      "options": .array(options.enumerated().map { Self.json($1, displayOrder: $0) }),
      "displayOrder": -1,
      "calculated": .bool(isCalculated),
      "externalOptions": .bool(hasExternalOptions),
      "hasUniqueValue": false, "hidden": false,
      "hubspotDefined": isHubSpotDefined ? true : nil,
      "modificationMetadata": [
        "archivable": .bool(!isHubSpotDefined), "readOnlyDefinition": .bool(isHubSpotDefined),
        "readOnlyValue": .bool(isReadOnly),
      ],
      "formField": .bool(!isReadOnly),
      "dataSensitivity": "non_sensitive",
    ])
  }

  private static func json(_ option: Option, displayOrder: Int) -> JSON {
    [
      "label": .string(option.label), "value": .string(option.value),
      "displayOrder": .integer(Int64(displayOrder)), "hidden": false,
    ]
  }
}
