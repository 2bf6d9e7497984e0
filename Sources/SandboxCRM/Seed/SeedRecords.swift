/// The records that contacts can be linked to.
enum SeedRecords {
  struct Record: Hashable, Sendable {
    var id: String
    var name: String
  }

  static let companies = [
    Record(id: "9101", name: "Nordwind Logistik GmbH"),
    Record(id: "9102", name: "Café Lumière SARL"),
    Record(id: "9103", name: "月見食品 Tsukimi Foods"),
    Record(id: "9104", name: "Harbour & Pine Ltd"),
    Record(id: "9105", name: "Øresund Data A/S"),
    Record(id: "9106", name: "Três Rios Comércio"),
    Record(id: "9107", name: "Quarrystone Clinics"),
  ]

  static let deals = [
    Record(id: "5201", name: "Nordwind route planning 2027"),
    Record(id: "5202", name: "Café Lumière – second site"),
    Record(id: "5203", name: "Tsukimi cold chain"),
    Record(id: "5204", name: "Øresund renewal"),
    Record(id: "5205", name: "Harbour pilot, 40 seats"),
    Record(id: "5206", name: "Quarrystone rollout"),
  ]

  static let tickets = [
    Record(id: "3301", name: "Webinar form lost its leads"),
    Record(id: "3302", name: "Rechnung doppelt gesendet"),
    Record(id: "3303", name: "Badge printer offline"),
    Record(id: "3304", name: "Adresse de livraison erronée"),
    Record(id: "3305", name: "Refund for order 1180"),
  ]

  /// Of an object that this portal defined, type id 2-4410.
  static let machines = [
    Record(id: "8801", name: "Palletiser North"),
    Record(id: "8802", name: "Röstofen 2"),
  ]

  static let all: [String: [Record]] = [
    "company": companies, "deal": deals, "ticket": tickets, "machine": machines,
  ]

  /// Names by object and id.
  static let names = all.mapValues { records in
    Dictionary(records.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
