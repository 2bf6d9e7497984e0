import ContactsModel
import Drafts
import Submissions
import Testing

/// What changed across contacts, by source, user and minute.
struct ChangeLogTests {
  static func version(
    _ value: String?, _ time: String, _ type: String = "INTEGRATION", _ id: String? = "7", user: Int? = nil
  ) -> PropertyVersion {
    PropertyVersion(
      value: value, timestamp: Timestamp("2026-11-23T\(time)Z"), sourceType: type, sourceID: id,
      updatedByUserID: user.map(Tolerant.value))
  }

  static func contact(_ id: String, _ histories: PropertyHistory...) -> ContactRecord {
    ContactRecord(
      id: id, properties: [RecordProperty("email", "p\(id)@harbour.example")],
      propertiesWithHistory: histories)
  }

  private func created(_ id: String, stage: PropertyVersion...) -> ContactRecord {
    Self.contact(
      id, PropertyHistory(name: "city", versions: [Self.version("Ulm", "09:00:01")]),
      PropertyHistory(name: "stage", versions: stage + [Self.version("lead", "09:00:01")]),
      PropertyHistory(name: "lastmodifieddate", versions: [Self.version("x", "14:10:00")]))
  }

  private var log: ChangeLog {
    var log = ChangeLog()
    log.take([
      created("1", stage: Self.version("customer", "14:10:05", "WORKFLOW", "88")),
      created("2", stage: Self.version("customer", "14:10:58", "WORKFLOW", "88")),
    ])
    log.take([
      created("3", stage: Self.version("other", "14:11:00", "CRM_UI", "u", user: 12)),
      created("4", stage: Self.version("customer", "14:11:01", "WORKFLOW", "88")),
    ])
    return log
  }

  private func words(_ group: ChangeGroup) -> String {
    let minute = group.id.minute.map { Timestamp(epochMilliseconds: $0).text.dropFirst(11).prefix(5) } ?? "-"
    return "\(minute) \(group.id.source.type ?? "-") \(group.contactCount) \(group.properties)"
  }

  @Test func `edits of one source, user and minute are a group, newest first`() {
    #expect(
      log.groups.map(words) == [
        #"14:11 CRM_UI 1 ["stage"]"#, #"14:11 WORKFLOW 1 ["stage"]"#, #"14:10 WORKFLOW 2 ["stage"]"#,
        #"09:00 INTEGRATION 4 ["city", "stage"]"#,
      ])
    #expect(log.contactCount == 4)
  }

  @Test func `each contact's own way through a workflow is the same source`() {
    var log = ChangeLog()
    log.take(
      (1...40).map { number in
        Self.contact(
          "\(number)",
          PropertyHistory(
            name: "stage",
            versions: [
              Self.version(
                "customer", "14:10:05", "AUTOMATION_PLATFORM",
                "enrollmentId:9\(number);actionExecutionIndex:0")
            ]))
      })
    #expect(log.groups.map(\.contactCount) == [40])
    #expect(log.groups.first?.id.source.words == "AUTOMATION_PLATFORM actionExecutionIndex:0")
  }

  @Test func `each edit knows the value before it`() throws {
    let log = log
    let edits = try #require(log.groups.dropFirst(2).first?.items.map { log.edit($0) })
    #expect(edits.map { $0?.before } == ["lead", "lead"])
    #expect(edits.map { $0?.version.value } == ["customer", "customer"])
    #expect(log.groups.last?.items.first.flatMap(log.edit)?.before == nil)
    #expect(log.email(of: "2") == "p2@harbour.example")
    #expect(log.versions(of: "stage", in: "3").map(\.value) == ["other", "lead"])
  }

  @Test func `a contact that comes twice counts once, and one without histories makes no group`() {
    var log = log
    let before = log.groups
    log.take([created("1", stage: Self.version("x", "15:00:00")), ContactRecord(id: "9")])
    #expect(log.groups == before)
    #expect(log.contactCount == 5)
  }

  @Test func `a version that brings no other value is no edit`() {
    var log = ChangeLog()
    let same = PropertyHistory(
      name: "city",
      versions: [
        Self.version("Ulm", "10:00:00"), Self.version("Ulm", "09:00:00"), Self.version("", "08:00:00"),
      ])
    log.take([Self.contact("1", same)])
    #expect(log.groups.map(words) == [#"09:00 INTEGRATION 1 ["city"]"#])
  }

  @Test func `ten thousand contacts of ten versions are grouped as they come`() {
    var log = ChangeLog()
    for batch in 0..<200 {
      log.take(
        (0..<50).map { number in
          Self.contact(
            "\(batch * 50 + number)",
            PropertyHistory(
              name: "city", versions: (10..<20).map { Self.version("v\($0)", "\($0):00:00") }))
        })
    }
    #expect(log.groups.map(\.contactCount) == Array(repeating: 10_000, count: 10))
  }
}
