import ContactsModel
import Drafts
import Foundation
import Submissions
import TestFixtures
import Testing

/// Real answers of which one value is missing, null, of another type, doubled, swapped with another contact's or joined by
/// one too many: no trap, no failure turned into success, and no id given to somebody else.
struct AnswerMutationTests {
  private static let mutations = 10_000
  private let people = ["Ada", "Bo", "Cy", "Dee"].enumerated().map {
    ContactInput.person($1, trace: "t\($0 + 1)")
  }
  private let ids = ["7", "8", "9", nil]

  /// The first three are created, the last one is refused.
  private let answer = #"""
    {"status":"COMPLETE","startedAt":"2026-10-01T12:00:00.575Z","completedAt":"2026-10-01T12:00:00.918Z",
    "results":[
    {"id":"7","properties":{"email":"ada@harbour.example","firstname":"Ada","hs_object_id":"7"},
    "createdAt":"2026-10-01T12:00:00.632Z","archived":false,"objectWriteTraceId":"t1"},
    {"id":"8","properties":{"email":"bo@harbour.example","firstname":"Bo","hs_object_id":"8"},
    "createdAt":"2026-10-01T12:00:00.632Z","archived":false,"objectWriteTraceId":"t2"},
    {"id":"9","properties":{"email":"cy@harbour.example","firstname":"Cy","hs_object_id":"9"},
    "createdAt":"2026-10-01T12:00:00.632Z","archived":false,"objectWriteTraceId":"t3"}],
    "numErrors":1,"errors":[{"status":"error","category":"VALIDATION_ERROR","message":"Property values were not valid",
    "context":{"objectWriteTraceId":["t4"]}}]}
    """#

  @Test func `ten thousand mutations of an answer are believed in nothing that they cannot know`() throws {
    let original = try JSONSerialization.jsonObject(with: Data(answer.utf8))
    let places = AnswerPlace.all(in: original)
    var random = SystemOrder(seed: 1)
    var made = 0
    var outcomesSeen: [String: Int] = [:]
    while made < Self.mutations {
      let changed = places[random.next(places.count)].changed(original, &random)
      let bytes = try JSONSerialization.data(withJSONObject: changed, options: [.sortedKeys])
      let text = String(decoding: bytes, as: UTF8.self)
      let outcomes = Submission.outcomes(people, .text(207, text))
      made += 1
      try #require(outcomes.count == people.count)
      for (outcome, id) in zip(outcomes, ids) {
        outcomesSeen[outcome.outcome.rawValue, default: 0] += 1
        if let given = outcome.id { #expect(given == id, "\(text)") }
        if id == nil { #expect(!outcome.outcome.isSuccess, "\(text)") }
        if id != nil { #expect(outcome.outcome != .failed, "\(text)") }
      }
    }
    #expect(made == 10_000)
    #expect(Set(outcomesSeen.keys).isSuperset(of: ["created", "failed", "unknown"]), "\(outcomesSeen)")
  }
}

/// The same numbers each time.
private struct SystemOrder {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(1, bound)))
  }
}

/// A value in an answer, by the names and positions that lead to it.
private struct AnswerPlace {
  private enum Step { case name(String), position(Int) }

  private var steps: [Step] = []

  static func all(in value: Any) -> [Self] { Self().below(value) }

  private func below(_ value: Any) -> [Self] {
    if let object = value as? [String: Any] {
      return object.keys.sorted().flatMap { name in added(.name(name)).andBelow(object[name]) }
    }
    let list = value as? [Any] ?? []
    return list.indices.flatMap { added(.position($0)).andBelow(list[$0]) }
  }

  private func andBelow(_ value: Any?) -> [Self] { [self] + (value.map(below) ?? []) }

  private func added(_ step: Step) -> Self {
    var copy = self
    copy.steps.append(step)
    return copy
  }

  /// Values that stand where others are expected.
  private static var others: [Any] {
    [
      NSNull(), 7, -1, 1.5, true, "", "x", [Any](), [String: Any](), ["id": "8"] as [String: Any],
      [NSNull()] as [Any],
      String(repeating: "9", count: 40),
    ]
  }

  func changed(_ root: Any, _ random: inout SystemOrder) -> Any {
    let kind = random.next(4)
    let other = Self.others[random.next(Self.others.count)]
    let person = random.next(3)
    return changed(root, steps[...]) { value in
      switch kind {
      case 0: nil
      case 1: other
      case 2 where value is String: Self.ofSomebodyElse(person, value)
      default: [value, value]
      }
    }
  }

  /// What the same place holds of another contact, by what it looks like.
  private static func ofSomebodyElse(_ person: Int, _ value: Any) -> Any {
    let text = value as? String ?? ""
    if text.contains("@") { return ["ada", "bo", "cy"][person] + "@harbour.example" }
    if text.hasPrefix("t") { return ["t1", "t2", "t3"][person] }
    return Int(text) == nil ? text : ["7", "8", "9"][person]
  }

  private func changed(_ value: Any, _ rest: ArraySlice<Step>, _ change: (Any) -> Any?) -> Any {
    guard let first = rest.first else { return value }
    switch first {
    case .name(let name):
      guard var object = value as? [String: Any], let old = object[name] else { return value }
      object[name] = rest.count == 1 ? change(old) : changed(old, rest.dropFirst(), change)
      return object
    case .position(let position):
      guard var list = value as? [Any], list.indices.contains(position) else { return value }
      guard rest.count == 1 else {
        list[position] = changed(list[position], rest.dropFirst(), change)
        return list
      }
      if let new = change(list[position]) { list[position] = new } else { list.remove(at: position) }
      return list
    }
  }
}
