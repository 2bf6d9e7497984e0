import ContactsModel
import Drafts

/// What the demo opens with: contacts as they come out of a ticket, three of them with something to mend.
enum SampleDraft {
  static let name = "webinar-leads"

  static let inputs = contacts.enumerated().map { DraftInput(id: InputID(rawValue: UInt64($0)), contact: $1) }

  private static let contacts: [ContactInput] = [
    contact(
      [
        "email": "jana.weiss@nordwind.example", "firstname": "Jana", "lastname": "Weiß",
        "jobtitle": "Disponentin",
      ],
      links: [to("9101", .hubspotDefined, 1), to("5201", .hubspotDefined, 4)]),
    contact(
      [
        "email": "noe.laurent@cafe-lumiere.example", "firstname": "Noé", "lastname": "Laurent",
        "phone": "+33 1 55 55 01 20",
      ],
      links: [to("9102", .hubspotDefined, 279)]),
    contact(
      ["email": "tanaka@tsukimi.example", "firstname": "美咲", "lastname": "田中", "lifecyclestage": "custmer"],
      links: [to("9103", .hubspotDefined, 279)]),
    contact(
      [
        "email": "ops@harbour-pine.example", "firstname": "Priya", "lastname": "Nair",
        "hs_lead_status": "OPEN",
      ],
      links: [to("9104", .hubspotDefined, 931)]),
    contact(["email": "søren.lund@oresund", "firstname": "Søren", "lastname": "Lund"], links: []),
    contact(
      ["email": "marta.reis@tresrios.example", "firstname": "Marta", "lastname": "Reis", "city": "Porto"],
      links: [to("9106", .hubspotDefined, 279)]),
    contact(["phone": "+44 20 5550 0147", "company": "Quarrystone Clinics"], links: []),
    contact(
      ["email": "li.wei@quarrystone.example", "firstname": "Wei", "lastname": "Li", "country": "China"],
      links: [to("9107", .hubspotDefined, 1)]),
  ]

  private static func contact(_ values: KeyValuePairs<String, String>, links: [Association]) -> ContactInput {
    ContactInput(properties: values.map { Property($0.key, $0.value) }, associations: links)
  }

  private static func to(_ record: String, _ category: AssociationCategory, _ type: Int32) -> Association {
    Association(recordID: record, types: [AssociationType(category, type)])
  }
}
