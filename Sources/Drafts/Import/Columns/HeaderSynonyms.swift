/// What people and other programs write over columns, beside the names and labels that HubSpot has.
enum HeaderSynonyms {
  /// The property that a title stands for; the title is reduced to lower-case letters and digits.
  static func property(_ reduced: String) -> String? { table[reduced] }

  private static let table: [String: String] = {
    var table: [String: String] = [:]
    for (name, spellings) in spellings {
      for spelling in spellings.split(separator: " ") { table[String(spelling)] = name }
    }
    return table
  }()

  private static let spellings = [
    "email": "mail emailaddress mailaddress emailid contactemail primaryemail emailadresse mailadresse",
    "firstname": "givenname forename first fname vorname prenom nombre",
    "lastname": "surname familyname last lname nachname nom apellido apellidos",
    "company":
      "companyname organisation organization organisationname organizationname firma employer account",
    "phone": "telephone telephonenumber tel phone1 workphone businessphone telefon telefonnummer",
    "mobilephone": "mobile mobilenumber cell cellphone cellnumber handy mobil mobiltelefon",
    "jobtitle": "title position role jobrole funktion",
    "address": "street street1 address1 addressline1 strasse straße",
    "city": "town locality ort stadt",
    "zip": "zipcode postcode postalcode plz",
    "state": "region province county bundesland",
    "country": "land countryname",
    "website": "url web webpage homepage webseite",
    "salutation": "anrede",
    "hubspot_owner_id": "owner ownerid",
  ]
}
