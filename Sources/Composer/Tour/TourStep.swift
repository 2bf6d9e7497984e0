import TerminalUI

/// The steps of the tour through the demo, in their order.
enum TourStep: Int, CaseIterable, Sendable {
  case findProblem, mendProblem, openPicker, link, preview, submit, confirm, openContact, changes, putBack,
    compare

  /// Whether the person has done what the step asks for.
  func isDone(in situation: TourSituation) -> Bool {
    switch self {
    case .findProblem: situation.pane == .properties
    case .mendProblem: situation.errors < situation.errorsAtStart && situation.isAtPanes
    case .openPicker: situation.picksAssociation
    case .link: situation.isAtPanes
    case .preview: situation.screen == .preview && situation.toSend != nil
    case .submit: situation.asksForPhrase
    case .confirm: situation.screen == .results && !situation.created.isEmpty
    case .openContact: situation.pane == .record
    case .changes: situation.changeGroups > 1
    case .putBack: situation.isUpdate
    case .compare: situation.screen == .preview && situation.toSend != nil
    }
  }

  /// What the person is told, on one line.
  func words(_ situation: TourSituation, _ key: (Intent, Context?) -> String) -> String {
    switch self {
    case .findProblem:
      "\(situation.errors) contacts have an error: \(key(.screen(.nextProblem), nil)) goes to the first"
    case .mendProblem:
      "\(key(.screen(.open), nil)) opens the value, \(key(.window(.takeSuggestion), .field)) accepts the suggestion, "
        + "\(key(.window(.accept), .field)) keeps it"
    case .openPicker: "\(key(.compose(.link), nil)) links this contact to a company"
    case .link:
      "Type \(Self.company), \(key(.window(.accept), .associationPicker)); \(key(.compose(.mark), .associationPicker)) marks a label; "
        + "\(key(.window(.accept), .associationPicker)) adds the link"
    case .preview: "\(key(.job(.preview), nil)) shows exactly what will be sent"
    case .submit: "\(key(.job(.submit), nil)) asks for the number of contacts, before anything leaves"
    case .confirm:
      "Type \(situation.toSend ?? 0), \(key(.window(.accept), .confirmation)); the sandbox will lose the answer"
    case .openContact:
      "Answer lost, contacts looked up, none sent twice: \(key(.screen(.open), nil)) opens one"
    case .changes:
      "A workflow changed them meanwhile: \(key(.results(.showChanges), nil)) shows who changed what"
    case .putBack: "\(key(.results(.putBack), nil)) drafts the values from before"
    case .compare: "\(key(.job(.preview), nil)) shows before -> after; sending puts them back"
    }
  }

  /// What the tour types when it plays by itself.
  func keys(_ situation: TourSituation, _ key: (Intent, Context?) -> Key?) -> [Key] {
    let keys: [Key?] =
      switch self {
      case .findProblem: [key(.screen(.nextProblem), nil)]
      case .mendProblem:
        [key(.screen(.open), nil), key(.window(.takeSuggestion), .field), key(.window(.accept), .field)]
      case .openPicker: [key(.compose(.link), nil)]
      case .link:
        Key.typing(Self.company) + [
          key(.window(.accept), .associationPicker), key(.compose(.mark), .associationPicker),
          key(.window(.accept), .associationPicker),
        ]
      case .preview, .compare: [key(.job(.preview), nil)]
      case .submit: [key(.job(.submit), nil)]
      case .confirm: Key.typing("\(situation.toSend ?? 0)") + [key(.window(.accept), .confirmation)]
      case .openContact: [key(.screen(.open), nil)]
      case .changes: [key(.results(.showChanges), nil)]
      case .putBack: [key(.results(.putBack), nil)]
      }
    return keys.compactMap(\.self)
  }

  /// What the sandbox is to do as the step begins.
  func event(_ situation: TourSituation) -> DemoEvent? {
    switch self {
    case .confirm: .loseNextAnswer
    case .openContact: .changeJobTitles(ids: situation.created)
    case .findProblem, .mendProblem, .openPicker, .link, .preview, .submit, .changes, .putBack, .compare: nil
    }
  }

  var next: Self? { Self(rawValue: rawValue + 1) }

  /// One of the sandbox's companies.
  private static let company = "9101"
}

/// Something that the demo's sandbox does so that there is something to see.
public enum DemoEvent: Equatable, Sendable {
  /// The next request that creates contacts is done, and its answer never comes.
  case loseNextAnswer
  /// A workflow gives these contacts another job title.
  case changeJobTitles(ids: [String])
}
