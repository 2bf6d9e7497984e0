/// The words of a title, as far as they tell it from other titles: without case, punctuation and accents.
enum TitleWords {
  /// Letters and digits alone.
  static func reduced(_ text: String) -> String {
    // The names and labels of a whole portal are reduced for each table, and nearly all are ASCII.
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return reducedASCII(text) }
    var reduced = ""
    for scalar in text.lowercased().unicodeScalars {
      if let letter = letter(scalar) { reduced.append(letter) }
    }
    return reduced
  }

  private static func reducedASCII(_ text: String) -> String {
    String(unsafeUninitializedCapacity: text.utf8.count) { letters in
      var count = 0
      for byte in text.utf8 {
        let lower = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
        guard isLetter(Unicode.Scalar(lower)) else { continue }
        letters[count] = lower
        count += 1
      }
      return count
    }
  }

  /// `E-Mail` is one word.
  static func words(of text: String) -> [String] {
    var words: [String] = []
    var word = ""
    let end = {
      if words.last == "e", !word.isEmpty { word = words.removeLast() + word }
      if !word.isEmpty { words.append(word) }
      word = ""
    }
    for scalar in text.lowercased().unicodeScalars {
      if let letter = letter(scalar) {
        word.append(letter)
      } else if !scalar.isMark {
        end()
      }
    }
    end()
    return words
  }

  /// Words before a name that only say whose it is.
  static let roles: Set<String> = [
    "attendee", "invitee", "guest", "participant", "registrant", "subscriber", "customer", "client",
    "contact",
    "person", "lead", "your", "buyer", "student", "applicant", "candidate", "teilnehmer", "kunde", "kunden",
  ]

  /// Whether a title speaks of somebody beside the contact.
  static func isOfSomebodyElse(_ title: String) -> Bool {
    !others.isDisjoint(with: words(of: title))
  }

  /// Whether a title says that names of people stand below it: `Name des Teilnehmers`.
  static func isOfName(_ title: String) -> Bool {
    let words = words(of: title)
    guard words.contains(where: names.contains), !isOfSomebodyElse(title) else { return false }
    return words.allSatisfy { names.contains($0) || roles.contains($0) || fillers.contains($0) }
  }

  /// Whether a title says no more than that a person is meant: `Contact`, `Attendee`, `Wer`.
  static func isOfPerson(_ title: String) -> Bool {
    let words = words(of: title)
    return words.contains(where: persons.contains)
      && words.allSatisfy { persons.contains($0) || fillers.contains($0) }
  }

  private static let persons: Set<String> = [
    "attendee", "invitee", "guest", "participant", "registrant", "contact", "person", "who", "teilnehmer",
    "ansprechpartner", "kontakt", "gast", "wer", "participante", "contacto", "persona", "contatto",
    "partecipante",
    "deelnemer", "gość", "uczestnik", "deltagare", "deltager",
  ]

  private static let names: Set<String> = [
    "name", "names", "fullname", "surname", "forename", "naam", "namn", "navn", "nome", "nom", "nombre",
    "nombres",
    "prenom", "vorname", "nachname", "apellido", "apellidos", "cognome", "jmeno", "prijmeni", "imie",
    "nazwisko",
    "firstname", "lastname", "initials",
  ]

  private static let fillers: Set<String> = [
    "the", "of", "a", "and", "des", "der", "die", "und", "du", "de", "la", "le", "l", "el", "del", "della",
    "van",
    "first", "last", "full", "given", "family", "middle", "other", "member", "teilnehmers", "kunden",
    "mitglied",
    "employee", "mitarbeiter",
  ]

  private static let others: Set<String> = [
    "owner", "user", "host", "hosts", "organizer", "organiser", "manager", "assistant", "agent", "referrer",
    "referred", "spouse", "partner", "emergency", "supervisor", "sender", "creator", "created", "modified",
    "updated", "assigned", "assignee", "rep", "parent", "secretary", "speaker", "moderator", "besitzer",
    "betreuer", "vorgesetzter", "sachbearbeiter", "ersteller", "organisator", "gestionnaire", "proprietaire",
    "organisateur", "propietario", "gerente", "organizador", "proprietario", "responsabile", "responsable",
    "eigenaar", "beheerder", "wlasciciel", "opiekun", "vlastnik", "spravce", "agare", "eier", "ejer",
  ]

  /// Of ASCII in lower case.
  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// Nil for what is no letter and no digit. Latin letters lose their accents.
  private static func letter(_ scalar: Unicode.Scalar) -> String? {
    if scalar.isASCII { return isLetter(scalar) ? String(scalar) : nil }
    if let plain = plain[scalar] { return plain }
    guard !scalar.isMark, scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
      return nil
    }
    return String(scalar)
  }

  private static let plain: [Unicode.Scalar: String] = {
    let letters = [
      "a": "àáâãäåāăą", "ae": "æ", "c": "çćĉċč", "d": "ďđð", "e": "èéêëēĕėęě", "g": "ĝğġģ", "h": "ĥħ",
      "i": "ìíîïĩīĭįı", "j": "ĵ", "k": "ķ", "l": "ĺļľŀł", "n": "ñńņňŉ", "o": "òóôõöøōŏő", "oe": "œ",
      "r": "ŕŗř",
      "s": "śŝşšș", "ss": "ß", "t": "ţťŧț", "th": "þ", "u": "ùúûüũūŭůűų", "w": "ŵ", "y": "ýÿŷ", "z": "źżž",
    ]
    var plain: [Unicode.Scalar: String] = [:]
    for (letter, accented) in letters {
      for scalar in accented.unicodeScalars { plain[scalar] = letter }
    }
    return plain
  }()
}

extension Unicode.Scalar {
  /// An accent of the letter before it.
  fileprivate var isMark: Bool { properties.generalCategory == .nonspacingMark }
}
