import ContactsModel
import Drafts
import TerminalUI

extension AssociationPicker {
  mutating func handle(_ press: Press) -> Outcome {
    switch press.intent {
    case .close: return .closed
    case .nextPane: go(by: 1)
    case .previousPane: go(by: -1)
    case .accept: return accept()
    case .mark where step == .type && isOnTypedID:
      return takeTypedID().map(Outcome.refused) ?? .open
    default: act(on: press)
    }
    return .open
  }

  /// False if there is nothing to type into.
  mutating func paste(_ text: String) -> Bool {
    switch step {
    case .record: record.insert(text)
    case .type:
      typeLine = options.count
      typedID.insert(text)
    case .object, .category: return false
    }
    return true
  }

  mutating func go(by count: Int) {
    let steps = Step.allCases
    step = steps[(step.rawValue + count + steps.count) % steps.count]
  }

  private mutating func accept() -> Outcome {
    if step == .record { return enterRecord() }
    guard step == .type else {
      go(by: 1)
      return .open
    }
    if let refusal = takeTypedID() { return .refused(refusal) }
    if chosen.isEmpty, let option { toggle(option) }
    guard !chosen.isEmpty else { return .refused(.noType) }
    guard !association.recordID.isEmpty else {
      step = .record
      return .refused(.noRecordID)
    }
    return .done
  }

  /// The steps stand one below the other: up and down walk them, and digits go where ids are typed.
  private mutating func act(on press: Press) {
    switch (step, press.intent) {
    case (.object, .move(.down)), (.category, .move(.down)): go(by: 1)
    case (.category, .move(.up)): go(by: -1)
    case (.record, .move(.down)): moveInRecords(by: 1)
    case (.record, .move(.up)): moveInRecords(by: -1)
    case (.type, .move(.up)) where typeLine == 0: go(by: -1)
    case (.object, .move(.left)): step(inObjects: -1)
    case (.object, .move(.right)): step(inObjects: 1)
    case (.category, .move(.left)): chooseCategory(by: -1)
    case (.category, .move(.right)), (.category, .mark): chooseCategory(by: 1)
    case (.type, let intent?) where chooseType(intent): break
    default: if let key = press.key { type(key) }
    }
  }

  private mutating func type(_ key: Key) {
    switch (step, key) {
    case (.object, _) where objects.type(key): objectChanged()
    case (.object, .character(let digit)) where digit.isNumber, (.record, .character(let digit)):
      step = .record
      _ = record.handle(.character(digit))
    case (.object, .character(let letter)):
      objects.jump(to: letter)
      objectChanged()
    case (.record, _): _ = record.handle(key)
    case (.category, .character(let digit)) where digit.isNumber,
      (.type, .character(let digit)) where digit.isNumber:
      step = .type
      typeLine = options.count
      _ = typedID.handle(key)
    case (.category, .character(let letter)): chooseCategory(startingWith: letter)
    case (.type, _) where isOnTypedID: _ = typedID.handle(key)
    default: break
    }
  }

  private mutating func step(inObjects count: Int) {
    objects.step(by: count)
    objectChanged()
  }

  private mutating func chooseCategory(by count: Int) {
    category = (category + count + categories.count) % categories.count
    typeLine = 0
  }

  private mutating func chooseCategory(startingWith letter: Character) {
    let upper = letter.uppercased()
    category = categories.firstIndex { $0.rawValue.hasPrefix(upper) } ?? category
    typeLine = 0
  }

  /// Moves among the types, or marks one.
  /// - Returns: whether it was that. On the id that is typed, other ways to move are those of its field.
  private mutating func chooseType(_ intent: Intent) -> Bool {
    let last = options.count
    switch intent {
    case .move(.up): typeLine = max(0, typeLine - 1)
    case .move(.down): typeLine = min(last, typeLine + 1)
    case .move(.pageUp): typeLine = 0
    case .move(.pageDown): typeLine = last
    case .move(.home) where !isOnTypedID: typeLine = 0
    case .move(.end) where !isOnTypedID: typeLine = last
    case .move(.left) where !isOnTypedID: chooseCategory(by: -1)
    case .move(.right) where !isOnTypedID: chooseCategory(by: 1)
    case .mark: option.map { toggle($0) }
    default: return false
    }
    return true
  }
}
