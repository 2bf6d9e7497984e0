import ContactsModel
import Testing

struct PropertyDefinitionTests {
  private let example = #"""
    {"name":"size","label":"Size","type":"enumeration","fieldType":"radio","groupName":"shoes","description":"d",
     "options":[{"label":"Big","value":"b","displayOrder":1,"hidden":false,"description":"x"},{"label":"no value"}],
     "hasUniqueValue":false,"hidden":false,"formField":true,"displayOrder":-1,"calculated":false,
     "calculationFormula":"1+1","externalOptions":true,"referencedObjectType":"OWNER","hubspotDefined":true,
     "archived":false,"archivedAt":"2026-01-01T00:00:00Z","createdAt":"2025-01-01T00:00:00Z","updatedAt":null,
     "createdUserId":"31","updatedUserId":32,
     "modificationMetadata":{"archivable":true,"readOnlyDefinition":true,"readOnlyValue":false,"readOnlyOptions":true},
     "dataSensitivity":"sensitive","sensitiveDataCategories":["health"],"showCurrencySymbol":true,
     "currencyPropertyName":"currency","numberDisplayHint":"currency","textDisplayHint":"email",
     "dateDisplayHint":"absolute"}
    """#

  @Test func `what people and rules need is read`() throws {
    let property = try #require(try decode(example, PropertyDefinition.init))
    #expect(property.title == "Size")
    #expect(property.type == .enumeration)
    #expect(property.fieldType == .radio)
    #expect(property.groupName == "shoes")
    #expect(property.externalOptions == .value(true))
    #expect(property.referencedObjectType == "OWNER")
    #expect(property.isReadOnly == false)
    let big = PropertyOption(
      label: "Big", value: "b", description: "x", displayOrder: .value(1), hidden: .value(false))
    #expect(property.options == [big])
  }

  @Test func `the rest is read as well`() throws {
    let property = try #require(try decode(example, PropertyDefinition.init))
    #expect(property.modificationMetadata?.readOnlyDefinition == .value(true))
    #expect(property.modificationMetadata?.readOnlyOptions == .value(true))
    #expect(property.dataSensitivity == "sensitive")
    #expect(property.sensitiveDataCategories == ["health"])
    #expect(property.display.number == "currency")
    #expect(property.display.text == "email")
    #expect(property.display.date == "absolute")
    #expect(property.display.showCurrencySymbol == .value(true))
    #expect(property.createdUserID == "31")
    #expect(property.updatedUserID == "32")
    #expect(property.displayOrder == .value(-1))
    #expect(property.calculationFormula == "1+1")
  }

  @Test func `only the name is needed`() throws {
    let property = try #require(try decode(#"{"name":"x","label":""}"#, PropertyDefinition.init))
    #expect(property.title == "x")
    #expect(property.isReadOnly == nil)
    #expect(try decode(#"{"label":"x"}"#, PropertyDefinition.init) == nil)
  }

  @Test(arguments: [
    (#"{"name":"x","calculated":true}"#, true),
    (#"{"name":"x","modificationMetadata":{"readOnlyValue":true}}"#, true),
    (#"{"name":"x","modificationMetadata":{"readOnlyDefinition":true,"readOnlyValue":false}}"#, false),
  ])
  func `a read-only definition does not make values read-only`(text: String, isReadOnly: Bool) throws {
    #expect(try decode(text, PropertyDefinition.init)?.isReadOnly == isReadOnly)
  }

  @Test func `calculations go by many names`() {
    #expect(PropertyFieldType(rawValue: "calculation_rollup").isCalculation)
    #expect(!PropertyFieldType.number.isCalculation)
  }
}

struct AssociationLabelTests {
  @Test func `labels and the type without one are read`() throws {
    let labelled = try decode(
      #"{"category":"USER_DEFINED","typeId":36,"label":"Decision maker","fromObjectTypeId":"0-1"}"#,
      AssociationLabel.init)
    #expect(
      labelled
        == AssociationLabel(
          category: .userDefined, typeID: .value(36), label: "Decision maker", fromObjectTypeID: "0-1"))
    let plain = try decode(#"{"category":"NEWER","typeId":"<integer>","label":null}"#, AssociationLabel.init)
    #expect(plain == AssociationLabel(category: .init(rawValue: "NEWER"), typeID: .text("<integer>")))
  }
}

struct AccountDetailsTests {
  @Test func `the portal is read`() throws {
    let text = #"""
      {"portalId":4711,"accountType":"DEVELOPER_TEST","timeZone":"Europe/Berlin","companyCurrency":"EUR",
       "additionalCurrencies":["CHF"],"utcOffset":"+01:00","utcOffsetMilliseconds":3600000,
       "uiDomain":"app-eu1.hubspot.com","dataHostingLocation":"eu1"}
      """#
    let account = try #require(try decode(text, AccountDetails.init))
    #expect(account.portalID == .value(4711))
    #expect(account.accountType == "DEVELOPER_TEST")
    #expect(account.timeZone == "Europe/Berlin")
    #expect(account.utcOffsetMilliseconds == .value(3_600_000))
    #expect(account.additionalCurrencies == ["CHF"])
    #expect(account.uiDomain == "app-eu1.hubspot.com")
    #expect(account.dataHostingLocation == "eu1")
  }
}
