/// Contacts of one company that an import left without a lifecycle stage and without an owner.
enum SeedContactsToFix {
  static let domain = "quarrystone.example"
  static let firstID = 80_001

  private static let firstNames = ["Nora", "Emil", "Ida", "Jonas", "Clara", "Anton", "Paula", "Oskar"]
  private static let lastNames = ["Winter", "Sommer", "Vogt", "Lenz", "Adler"]
  private static let time = "2026-09-02T07:30:00Z"

  static let count = firstNames.count * lastNames.count

  /// In the form of ``SeedContacts/table``.
  static let table = lastNames.flatMap { last in firstNames.map { (first: $0, last: last) } }
    .enumerated().map { index, name in
      let email = "\(name.first).\(name.last)@\(domain)".lowercased()
      return """
        #\(firstID + index) \(time)
        email|\(email)|\(time)|import
        firstname|\(name.first)|\(time)|import
        lastname|\(name.last)|\(time)|import
        company|Quarrystone Clinics|\(time)|import
        lifecyclestage||\(time)|import
        """
    }.joined(separator: "\n")
}
