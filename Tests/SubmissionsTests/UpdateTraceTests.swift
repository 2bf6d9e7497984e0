import ContactsModel
import Drafts
import TestFixtures
import Testing

@testable import Submissions

/// What became of an update whose answer was lost, told property by property.
struct UpdateTraceTests {
  private static let values = ["old", "new", "theirs"]

  private static func trace(
    before: String?, now: String, since: [String]?, by writer: PropertyTrace.Writer = .own,
    unchanged: Bool = false
  ) -> PropertyTrace {
    PropertyTrace(
      PropertyTrace.Evidence(
        sent: "new", before: before, now: now,
        writtenSince: since?.map {
          PropertyTrace.Writing(value: $0, writer: $0 == "new" ? writer : .other)
        },
        isContactUnchanged: unchanged, ignoresCase: false))
  }

  /// Every story of at most three writings after the request left: what the traces say is what happened.
  @Test func `with a history the trace is what happened, in every story`() {
    let writings =
      [[]] + Self.values.map { [$0] }
      + Self.values.flatMap { first in Self.values.map { [first, $0] } }
    for others in writings {
      for place in [nil] + (0...others.count).map(Optional.some) {
        var story = others
        if let place { story.insert("new", at: place) }
        // A value that stands there already makes no version.
        var written: [String] = []
        for value in story where value != written.last ?? "old" { written.append(value) }
        let trace = Self.trace(before: "old", now: written.last ?? "old", since: written.reversed())
        let expected: PropertyTrace =
          written.contains("new") ? .applied : written.isEmpty ? .untouched : .overtaken
        #expect(trace == expected, "\(story)")
        // It is sent again only where nobody has written anything since.
        if trace == .untouched { #expect(place == nil && written.isEmpty) }
      }
    }
  }

  @Test func `without a history the values tell what they can`() {
    #expect(Self.trace(before: "old", now: "new", since: nil) == .held)
    #expect(Self.trace(before: nil, now: "new", since: nil) == .held)
    #expect(Self.trace(before: "old", now: "old", since: nil) == .untouched)
    #expect(Self.trace(before: "old", now: "theirs", since: nil) == .unclear)
    #expect(Self.trace(before: nil, now: "theirs", since: nil) == .unclear)
    #expect(Self.trace(before: nil, now: "theirs", since: nil, unchanged: true) == .untouched)
    #expect(Self.trace(before: "new", now: "new", since: nil) == .same)
    #expect(Self.trace(before: nil, now: "new", since: nil, unchanged: true) == .same)
    #expect(Self.trace(before: nil, now: "new", since: []) == .same)
    #expect(Self.trace(before: nil, now: "new", since: ["new"]) == .applied)
  }

  @Test func `the same value of somebody else is not taken for the one that was sent`() {
    for writer in [PropertyTrace.Writer.other, .untold] {
      #expect(Self.trace(before: "old", now: "new", since: ["new"], by: writer) == .held)
      #expect(Self.trace(before: nil, now: "new", since: ["new", "theirs"], by: writer) == .held)
    }
    #expect(Self.trace(before: "old", now: "theirs", since: ["theirs", "new"], by: .other) == .overtaken)
    #expect(Self.trace(before: "old", now: "theirs", since: ["theirs", "new"], by: .untold) == .unclear)
  }

  /// All of an update is carried out, or nothing of it.
  @Test func `the whole is what its properties agree on, in every combination`() {
    let all = PropertyTrace.allCases
    for first in all {
      for second in all {
        for third in all {
          let traces = [first, second, third]
          let trace = UpdateTrace(traces)
          let isApplied = traces.contains(.applied)
          let isNot = traces.contains(.untouched) || traces.contains(.overtaken)
          switch trace {
          case .applied: #expect(!isNot && (isApplied || traces.allSatisfy { $0 == .same }))
          case .notApplied: #expect(traces.allSatisfy { $0 == .untouched || $0 == .same } && isNot)
          case .held:
            #expect(traces.allSatisfy { $0 == .held || $0 == .same } && traces.contains(.held))
          case .unclear:
            let isUnsure = traces.contains(.unclear) || traces.contains(.overtaken)
            #expect(isApplied && isNot || !isApplied && (isUnsure || traces.contains(.held) && isNot))
          }
        }
      }
    }
  }

  private let plan = Plan.make(inputs: [
    {
      var input = DraftInput(
        id: InputID(rawValue: 0),
        changing: ExistingContact(
          id: "7", values: [Property("firstname", "Ada"), Property("city", "Bonn")]))
      input.contact.properties = [Property("firstname", "Adele"), Property("city", "Ulm")]
      return input
    }()
  ])

  /// - Parameters:
  ///   - versions: of each property, the latest first, with the second after the request left.
  ///   - source: who wrote what was sent.
  ///   - app: the one that the token belongs to.
  private func lost(
    _ versions: [(name: String, [(String, Int)])], updated: Int,
    source: (type: String?, id: String?) = ("INTEGRATION", "77"), app: String? = "77"
  ) -> Submission {
    func time(_ second: Int) -> Timestamp { Timestamp(epochMilliseconds: start + Int64(second) * 1_000 + 1) }
    var submission = Submission.sent(plan)
    _ = submission.handle(.sendFailed(batch: 0, .answerLost, at: start + 10))
    let record = ContactRecord(
      id: "7", properties: versions.map { RecordProperty($0.name, $0.1.first?.0) },
      propertiesWithHistory: versions.map { history in
        PropertyHistory(
          name: history.name,
          versions: history.1.map {
            let isSent = ["Adele", "Ulm"].contains($0.0)
            return PropertyVersion(
              value: $0.0, timestamp: time($0.1), sourceType: isSent ? source.type : "CRM_UI",
              sourceID: isSent ? source.id : "userId:9")
          })
      }, updatedAt: time(updated))
    _ = submission.handle(.verified(batch: 0, [record], clock: .exact, app: app, at: start + 20_000))
    return submission
  }

  private let written = [
    ("firstname", [("Adele", 1), ("Ada", -90)]), ("city", [("Ulm", 1), ("Bonn", -90)]),
  ]

  @Test func `what the token's own app wrote is what was sent`() {
    #expect(lost(written, updated: 1).outcomes.words == ["updated 7"])
  }

  @Test(
    arguments: [
      ("CRM_UI", "userId:9", "77"), ("INTEGRATION", "78", "77"), ("API", nil, "77"), (nil, nil, "77"),
      ("INTEGRATION", "77", nil),
    ] as [(String?, String?, String?)])
  func `the same values by somebody else, or by nobody knows whom, prove nothing`(
    type: String?, id: String?, app: String?
  ) {
    let submission = lost(written, updated: 1, source: (type, id), app: app)
    #expect(submission.outcomes.map(\.cause) == [.foundSame])
    // It does not go out again, and a rollback takes nothing back.
    #expect(Submission(resuming: submission.record, sendsRest: true).restCount == 0)
    #expect(Rollback(of: SentPlan(submission.record)).isEmpty)
  }

  @Test func `what the own app wrote much later is from another request`() {
    let later = [("firstname", [("Adele", 700), ("Ada", -90)]), ("city", [("Ulm", 700), ("Bonn", -90)])]
    #expect(lost(later, updated: 700).outcomes.map(\.cause) == [.foundSame])
  }

  @Test func `a colleague's later change of one of them leaves it applied`() {
    let submission = lost(
      [("firstname", [("Adele", 1), ("Ada", -90)]), ("city", [("Kiel", 5), ("Ulm", 1), ("Bonn", -90)])],
      updated: 5)
    #expect(submission.outcomes.words == ["updated 7"])
  }

  @Test func `a colleague's later change of another property does not leave it unknown`() {
    let submission = lost([("firstname", [("Ada", -90)]), ("city", [("Bonn", -90)])], updated: 5)
    #expect(submission.outcomes.map(\.cause) == [.notApplied])
  }

  @Test func `what would undo a colleague's change is not sent again`() {
    let submission = lost(
      [("firstname", [("Ada", -90)]), ("city", [("Kiel", 5), ("Bonn", -90)])], updated: 5)
    #expect(submission.outcomes.map(\.cause) == [.changedSince])
  }
}
