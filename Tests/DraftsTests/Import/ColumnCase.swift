import Testing

/// The titles of a table as some program writes them, with a row, and what its columns fill.
struct ColumnCase: Sendable, CustomTestStringConvertible {
  let testDescription: String
  let table: String
  /// `property` for what is sure, `property?` for a guess, `-` for what is left out.
  let columns: [String]

  init(_ name: String, _ table: String, _ columns: String) {
    (testDescription, self.table) = (name, table)
    self.columns = columns.split(separator: " ").map(String.init)
  }

  static let all = [
    ColumnCase(
      "Google Contacts",
      "First Name,Last Name,Name Prefix,File As,Organization Name,E-mail 1 - Label,E-mail 1 - Value,E-mail 2 - Value\nAna,Alm,Dr.,,Alm AB,* Work,ana@alm.example,a@home.example\n",
      "firstname lastname salutation - company - email -"),
    ColumnCase(
      "Outlook", "Title,First Name,Business City,Home City,E-mail Address\nMs,Ana,Malmö,,ana@alm.example\n",
      "salutation? firstname city - email"),
    ColumnCase(
      "Outlook in German",
      "Anrede,Vorname,Nachname,Firma,Position,Ort geschäftlich,E-Mail-Adresse\nFrau,Ana,Alm,Alm AB,Chefin,Ulm,ana@alm.example\n",
      "salutation firstname lastname company jobtitle? city email"),
    ColumnCase(
      "Outlook in French",
      "Prénom,Nom,Société,Adresse de messagerie,Tél. mobile\nAna,Alm,Alm AB,ana@alm.example,0612345678\n",
      "firstname lastname? company email mobilephone"),
    ColumnCase(
      "Spanish", "Nombre,Apellidos,Correo electrónico,Teléfono\nAna,Alm,ana@alm.example,600123456\n",
      "firstname? lastname email phone"),
    ColumnCase(
      "a name alone in Spanish", "Nombre,Correo\nAna Alm,ana@alm.example\n", "firstname+lastname? email"),
    ColumnCase("Polish", "Imię,Nazwisko,Adres e-mail\nAna,Alm,ana@alm.example\n", "firstname lastname email"),
    ColumnCase(
      "Thunderbird",
      "Display Name,First Name,Last Name,Primary Email,Birth Year,Birth Day\nA,Ana,Alm,ana@alm.example,1980,14\n",
      "- firstname lastname email - -"),
    ColumnCase(
      "Eventbrite", "Order ID,Name,First Name,Last Name,Email\n9,Ana Alm,Ana,Alm,ana@alm.example\n",
      "- - firstname lastname email"),
    ColumnCase(
      "Calendly",
      "User Email,Invitee Name,Invitee Email,Start Date & Time\nme@us.example,Ana Alm,ana@alm.example,2026-11-02 03:00 pm\n",
      "- firstname+lastname? email -"),
    ColumnCase(
      "a form", "Timestamp,And your e-mail address?,What is your full name?\n1,ana@alm.example,Ana Alm\n",
      "- email? firstname+lastname?"),
    ColumnCase(
      "consent before the address", "Email consent,Email\nyes,ana@alm.example\n", "- email"),
    ColumnCase(
      "title before job title", "Title,Job Title,Email\nBuyer,Head,ana@alm.example\n", "- jobtitle email"),
    ColumnCase(
      "a weaker name first", "Account City,City,Email\nBerlin,Kiel,ana@alm.example\n", "- city email"),
    ColumnCase(
      "an empty column first", "Home City,Work City,Email\n,Praha,ana@alm.example\n", "- city email"),
    ColumnCase(
      "the same in lower case", "name,email,title,notes,tags\nAna Alm,ana@alm.example,Boss,x,y\n",
      "firstname+lastname? email jobtitle? - -"),
    ColumnCase("one shared word is none", "Notes,Order ID,Email\nx,9001,ana@alm.example\n", "- - email"),
    ColumnCase(
      "the last name beside Vorname", "Name,Vorname,Email\nAlm,Ana,ana@alm.example\n",
      "lastname? firstname email"),
    ColumnCase("only a work address", "Work Email,First Name\nana@alm.example,Ana\n", "email firstname"),
    ColumnCase(
      "HubSpot's own export",
      "Record ID,Email,Create Date,Lifecycle Stage,Associated Company,Associated Company IDs\n5,ana@alm.example,2026-01-02,Lead,Alm AB,9101\n",
      "- email - lifecyclestage - associations.company"),
    ColumnCase(
      "HubSpot's export with times",
      "Record ID,Email,Create Date (GMT+1),Associated Company (Primary),Associated Company IDs (Primary)\n5,ana@alm.example,2026-01-02 10:00,Alm AB,9101\n",
      "- email - - associations.company"),
    ColumnCase(
      "Outlook in Italian",
      "Nome,Cognome,Società,Via (uff.),Città (uff.),CAP (uff.),Ufficio,Cellulare,Indirizzo posta elettronica\nAna,Alm,Alm AB,Via Roma 1,Torino,10121,+39 011 1234,+39 333 1234,ana@alm.example\n",
      "firstname? lastname company address? city? zip? phone? mobilephone email"),
    ColumnCase(
      "Outlook in Dutch",
      "Voornaam,Achternaam,\"Werkadres, straat\",\"Werkadres, plaats\",\"Werkadres, postcode\",E-mailadres\nAna,Alm,Kade 2,Utrecht,3511,ana@alm.example\n",
      "firstname lastname address? city? zip? email"),
    ColumnCase(
      "Outlook in Polish, all fields quoted",
      "\"Imię\";\"Nazwisko\";\"Adres służbowy - ulica\";\"Adres e-mail\"\n\"Ana\";\"Alm; jr\";\"Długa 1\";\"ana@alm.example\"\n",
      "firstname lastname address? email"),
    ColumnCase(
      "Thunderbird in German",
      "Vorname,Nachname,Primäre E-Mail-Adresse,Tel. dienstlich,Mobil-Tel.-Nr.,Wohnort,Dienstl. Ort,Dienstl. PLZ,Arbeitstitel\nAna,Alm,ana@alm.example,040 12345,0171 12345,,Ulm,89073,Chefin\n",
      "firstname lastname email phone? mobilephone - city? zip? jobtitle"),
    ColumnCase(
      "a shop",
      "Customer ID,First Name,Email,Default Address Company,Default Address Address1,Default Address City,Default Address Zip,Status\n7,Ana,ana@alm.example,Alm AB,Vej 1,Aarhus,8000,active\n",
      "- firstname email company? address? city? zip? -"),
    ColumnCase(
      "a newsletter",
      "Email address,Phone-home,City - Home,State/Province - Home,Country - Home,Email status\nana@alm.example,+1 555 0101,Austin,TX,US,Active\n",
      "email phone city? state? country? -"),
    ColumnCase(
      "a form that nobody signed in to",
      "ID,Email,Name,What is your first name?,Your work email address\n1,anonymous,,Ana,ana@alm.example\n",
      "- - - firstname? email"),
    ColumnCase(
      "columns of a program, in its spelling",
      "email,first_name,status,created_at,utm_source,favourite_colour\nana@alm.example,Ana,active,2026-01-02,x,red\n",
      "email firstname - - - favourite_colour?"),
    ColumnCase(
      "a work day is no address",
      "Email,Work anniversary,Home office,Main contact\nana@alm.example,2020-01-02,yes,Bo\n",
      "email - - -"),
  ]
}
