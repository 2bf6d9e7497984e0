extension PropertyDefinition {
  /// Nil if the JSON is no object or has no name.
  public init?(json: JSONNode) {
    guard let name = json["name"]?.text else { return nil }
    self.init(name: name)
    readIdentity(json)
    readFlags(json)
    readHistory(json)
    display = DisplayHints(json: json)
    modificationMetadata = json["modificationMetadata"].flatMap(ModificationMetadata.init)
  }

  private mutating func readIdentity(_ json: JSONNode) {
    label = json["label"]?.text
    type = json["type"]?.text.map(PropertyType.init)
    fieldType = json["fieldType"]?.text.map(PropertyFieldType.init)
    groupName = json["groupName"]?.text
    description = json["description"]?.text
    options = json["options"].list(PropertyOption.init)
    referencedObjectType = json["referencedObjectType"]?.text
    calculationFormula = json["calculationFormula"]?.text
    dataSensitivity = json["dataSensitivity"]?.text
    sensitiveDataCategories = json["sensitiveDataCategories"].list(\.text)
  }

  private mutating func readFlags(_ json: JSONNode) {
    externalOptions = json["externalOptions"].flatMap(Tolerant.init)
    displayOrder = json["displayOrder"].flatMap(Tolerant.init)
    hasUniqueValue = json["hasUniqueValue"].flatMap(Tolerant.init)
    hidden = json["hidden"].flatMap(Tolerant.init)
    formField = json["formField"].flatMap(Tolerant.init)
    hubspotDefined = json["hubspotDefined"].flatMap(Tolerant.init)
    calculated = json["calculated"].flatMap(Tolerant.init)
  }

  private mutating func readHistory(_ json: JSONNode) {
    archived = json["archived"].flatMap(Tolerant.init)
    archivedAt = json["archivedAt"].flatMap(Timestamp.init)
    createdAt = json["createdAt"].flatMap(Timestamp.init)
    updatedAt = json["updatedAt"].flatMap(Timestamp.init)
    createdUserID = json["createdUserId"]?.text
    updatedUserID = json["updatedUserId"]?.text
  }
}

extension PropertyDefinition.ModificationMetadata {
  /// Nil if the JSON is no object.
  public init?(json: JSONNode) {
    guard json.isObject else { return nil }
    archivable = json["archivable"].flatMap(Tolerant.init)
    readOnlyDefinition = json["readOnlyDefinition"].flatMap(Tolerant.init)
    readOnlyOptions = json["readOnlyOptions"].flatMap(Tolerant.init)
    readOnlyValue = json["readOnlyValue"].flatMap(Tolerant.init)
  }
}

extension PropertyDefinition.DisplayHints {
  /// Reads the hints out of the definition that they stand in.
  init(json: JSONNode) {
    showCurrencySymbol = json["showCurrencySymbol"].flatMap(Tolerant.init)
    currencyPropertyName = json["currencyPropertyName"]?.text
    number = json["numberDisplayHint"]?.text
    text = json["textDisplayHint"]?.text
    date = json["dateDisplayHint"]?.text
  }
}

extension PropertyOption {
  /// Nil if the JSON is no object or has no value.
  public init?(json: JSONNode) {
    guard let value = json["value"]?.text else { return nil }
    self.init(
      label: json["label"]?.text, value: value, description: json["description"]?.text,
      displayOrder: json["displayOrder"].flatMap(Tolerant.init),
      hidden: json["hidden"].flatMap(Tolerant.init))
  }
}
