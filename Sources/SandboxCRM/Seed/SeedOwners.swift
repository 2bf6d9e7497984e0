/// The users that records can belong to.
enum SeedOwners {
  struct Owner: Hashable, Sendable {
    var id: String
    var firstName: String
    var lastName: String
    var email: String

    var name: String { "\(firstName) \(lastName)" }
  }

  static let all = [
    Owner(id: "550118", firstName: "Ayşe", lastName: "Demir", email: "ayse.demir@portal.example"),
    Owner(id: "550121", firstName: "Tomas", lastName: "Lindqvist", email: "tomas.lindqvist@portal.example"),
    Owner(id: "550124", firstName: "Ngozi", lastName: "Okafor", email: "ngozi.okafor@portal.example"),
    Owner(id: "550130", firstName: "Support", lastName: "Desk", email: "support@portal.example"),
  ]
}
