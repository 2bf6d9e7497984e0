/// The records that contacts can be linked to.
enum SeedRecords {
  struct Record: Hashable, Sendable {
    var id: String
    var name: String
    /// The property beside the name by which people tell records apart.
    var detail: String?
    var isArchived = false
  }

  static let companies = [
    Record(id: "9101", name: "Nordwind Logistik GmbH", detail: "nordwind.example"),
    Record(id: "9102", name: "Café Lumière SARL", detail: "lumiere.example"),
    Record(id: "9103", name: "月見食品 Tsukimi Foods", detail: "tsukimi.example"),
    Record(id: "9104", name: "Harbour & Pine Ltd", detail: "harbourpine.example"),
    Record(id: "9105", name: "Øresund Data A/S", detail: "oresunddata.example"),
    Record(id: "9106", name: "Três Rios Comércio", detail: "tresrios.example"),
    Record(id: "9107", name: "Quarrystone Clinics", detail: "quarrystone.example"),
    Record(id: "9190", name: "Nordlicht Reederei (closed)", detail: "nordlicht.example", isArchived: true),
  ]

  static let deals = [
    Record(id: "5201", name: "Nordwind route planning 2027", detail: "qualifiedtobuy"),
    Record(id: "5202", name: "Café Lumière – second site", detail: "presentationscheduled"),
    Record(id: "5203", name: "Tsukimi cold chain", detail: "contractsent"),
    Record(id: "5204", name: "Øresund renewal", detail: "closedwon"),
    Record(id: "5205", name: "Harbour pilot, 40 seats", detail: "appointmentscheduled"),
    Record(id: "5206", name: "Quarrystone rollout", detail: "closedlost"),
  ]

  static let tickets = [
    Record(id: "3301", name: "Webinar form lost its leads", detail: "1"),
    Record(id: "3302", name: "Rechnung doppelt gesendet", detail: "2"),
    Record(id: "3303", name: "Badge printer offline", detail: "4"),
    Record(id: "3304", name: "Adresse de livraison erronée", detail: "3"),
    Record(id: "3305", name: "Refund for order 1180", detail: "1"),
  ]

  /// Of an object that this portal defined, type id 2-4410.
  static let machines = [
    Record(id: "8801", name: "Palletiser North"),
    Record(id: "8802", name: "Röstofen 2"),
  ]

  static let all: [String: [Record]] = [
    "company": companies, "deal": deals, "ticket": tickets, "machine": machines,
  ]

  /// Names by object and id, of those that are not archived.
  static let names = all.mapValues { records in
    Dictionary(records.filter { !$0.isArchived }.map { ($0.id, $0.name) }) { first, _ in first }
  }
}
