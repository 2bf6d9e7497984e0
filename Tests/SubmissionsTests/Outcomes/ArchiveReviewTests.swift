import ContactsModel
import Drafts
import Submissions
import Testing

/// Which contacts of a submission may be archived.
struct ArchiveReviewTests {
  private let record: SubmissionRecord = {
    let plan = Plan.make(
      contacts: (0..<4).map { ContactInput(properties: [Property("email", "p\($0)@harbour.example")]) })
    var outcomes = SubmissionRecord(id: "", portal: nil, at: 0, plan: plan).batches.flatMap(\.outcomes)
    for index in 0..<3 {
      outcomes[index].outcome = .succeeded(.create)
      outcomes[index].id = "50\(index)"
    }
    outcomes[3].outcome = .failed
    return SubmissionRecord(
      id: "s1", portal: 4711, at: 0, plan: plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
      leftOut: [])
  }()

  private func version(_ at: Int64, _ type: String? = "INTEGRATION", _ id: String? = "7", user: Int? = nil)
    -> PropertyVersion
  {
    PropertyVersion(
      value: "x", timestamp: Timestamp(epochMilliseconds: at), sourceType: type, sourceID: id,
      updatedByUserID: user.map(Tolerant.value))
  }

  private func stored(_ id: String, city: [PropertyVersion] = []) -> ContactRecord {
    ContactRecord(
      id: id,
      propertiesWithHistory: [
        PropertyHistory(name: "email", versions: [version(1_000)]),
        PropertyHistory(name: "city", versions: city),
      ])
  }

  private func leftOut(_ stored: [ContactRecord]) -> [String] {
    ArchiveReview(of: SentPlan(record)).plan(stored: stored).leftOut.map { leftOut in
      guard case .conflict(let conflict) = leftOut.reason else { return "?" }
      return "\(leftOut.index) \(conflict.sentence)"
    }
  }

  @Test func `those that it created and nobody changed are archived`() {
    let plan = ArchiveReview(of: SentPlan(record)).plan(stored: ["500", "501", "502"].map { stored($0) })
    #expect(plan.operation == .archive)
    #expect(plan.batches.flatMap(\.inputs).map(\.input) == ["500", "501", "502"].map { .archive(id: $0) })
    #expect(plan.leftOut.isEmpty)
  }

  @Test func `one that somebody else changed since is left out, with who and when`() {
    let changed = stored("501", city: [version(3_600_000, "CRM_UI", "userId:12", user: 12), version(1_000)])
    #expect(
      leftOut([stored("500"), changed, stored("502")])
        == ["1 changed since by user 12 (CRM_UI), 1970-01-01T01:00:00.000Z: city"])
  }

  @Test func `a workflow is somebody, this program and HubSpot's own figures are not`() {
    let flow = stored("500", city: [version(2_000, "AUTOMATION_PLATFORM", "enrollmentId:1")])
    let own = stored("501", city: [version(2_000)])
    let derived = stored("502", city: [version(2_000, "CALCULATED", nil)])
    #expect(
      leftOut([flow, own, derived])
        == ["0 changed since by enrollmentId:1 (AUTOMATION_PLATFORM), 1970-01-01T00:00:02.000Z: city"])
  }

  @Test func `one of which nothing is told, or that is gone, is left out`() {
    #expect(
      leftOut([ContactRecord(id: "500"), stored("501")])
        == ["0 its history does not tell who changed it", "2 it is not in HubSpot any more"])
  }

  @Test func `a change without a time counts as a later one`() {
    let changed = stored("500", city: [PropertyVersion(value: "x", sourceType: "CRM_UI")])
    #expect(
      leftOut([changed, stored("501"), stored("502")])
        == ["0 changed since by CRM_UI, at an unknown time: city"])
  }

  @Test func `created ones without an id are counted`() {
    var record = record
    var outcomes = record.batches[0].outcomes
    outcomes[0].id = nil
    record = SubmissionRecord(
      id: "s1", portal: 1, at: 0, plan: record.plan, state: .done, batches: [BatchRecord(outcomes: outcomes)],
      leftOut: [])
    #expect(ArchiveReview(of: SentPlan(record)).withoutID == 1)
    #expect(ArchiveReview(of: SentPlan(record)).candidates.map(\.id) == ["501", "502"])
  }
}
