import ContactsModel
import Drafts
import TerminalUI

extension AssociationPicker {
  mutating func handle(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .tab: go(by: 1)
    case .backTab: go(by: -1)
    case .enter: return enter()
    case .character(" ") where step == .type && isOnTypedID:
      return takeTypedID().map(Outcome.refused) ?? .open
    default: act(on: key)
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

  private mutating func enter() -> Outcome {
    if step == .record { return enterRecord() }
    guard step == .type else {
      go(by: 1)
      return .open
    }
    if let refusal = takeTypedID() { return .refused(refusal) }
    if chosen.isEmpty, let option { toggle(option) }
    guard !chosen.isEmpty else { return .refused("Choose a type with Space, or type its id") }
    guard !association.recordID.isEmpty else {
      step = .record
      return .refused("Type the id of the record to link")
    }
    return .done
  }

  /// The steps stand one below the other: Up and Down walk them, and digits go where ids are typed.
  private mutating func act(on key: Key) {
    switch (step, key) {
    case (.object, .down), (.category, .down): go(by: 1)
    case (.category, .up): go(by: -1)
    case (.record, .down): moveInRecords(by: 1)
    case (.record, .up): moveInRecords(by: -1)
    case (.type, .up) where typeLine == 0: go(by: -1)
    case (.object, _) where objects.type(key): objectChanged()
    case (.object, .character(let digit)) where digit.isNumber:
      step = .record
      _ = record.handle(key)
    case (.category, .character(let digit)) where digit.isNumber:
      step = .type
      chooseType(key)
    case (.object, _): chooseObject(key)
    case (.record, _): _ = record.handle(key)
    case (.category, _): chooseCategory(key)
    case (.type, _): chooseType(key)
    }
  }

  private mutating func chooseObject(_ key: Key) {
    switch key {
    case .left: objects.step(by: -1)
    case .right: objects.step(by: 1)
    case .character(let letter): objects.jump(to: letter)
    default: return
    }
    objectChanged()
  }

  private mutating func chooseCategory(_ key: Key) {
    switch key {
    case .left: category = (category + categories.count - 1) % categories.count
    case .right, .character(" "): category = (category + 1) % categories.count
    case .character(let letter):
      let upper = letter.uppercased()
      category = categories.firstIndex { $0.rawValue.hasPrefix(upper) } ?? category
    default: return
    }
    typeLine = 0
  }

  private mutating func chooseType(_ key: Key) {
    let last = options.count
    switch key {
    case .up: typeLine = max(0, typeLine - 1)
    case .down: typeLine = min(last, typeLine + 1)
    case .pageUp,
      .home where !isOnTypedID:
      typeLine = 0
    case .pageDown,
      .end where !isOnTypedID:
      typeLine = last
    case .character(let digit) where digit.isNumber:
      typeLine = last
      _ = typedID.handle(key)
    default: if let option { act(on: key, at: option) } else { _ = typedID.handle(key) }
    }
  }

  private mutating func act(on key: Key, at option: ChosenType) {
    switch key {
    case .character(" "): toggle(option)
    case .left, .right: chooseCategory(key)
    default: break
    }
  }
}
