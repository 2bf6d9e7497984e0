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
    default: act(on: key)
    }
    return .open
  }

  mutating func paste(_ text: String) {
    switch step {
    case .record: record.insert(text)
    case .type: typedID.insert(text)
    case .object, .category: break
    }
  }

  private mutating func go(by count: Int) {
    let steps = Step.allCases
    step = steps[(step.rawValue + count + steps.count) % steps.count]
  }

  private mutating func enter() -> Outcome {
    guard step == .type else {
      go(by: 1)
      return .open
    }
    if let refusal = takeTypedID() { return .refused(refusal) }
    if chosen.isEmpty, !isOnTypedID { toggle(labels[typeLine]) }
    guard !chosen.isEmpty else { return .refused("Choose a type with Space, or type its id") }
    guard !association.recordID.isEmpty else {
      step = .record
      return .refused("Type the id of the record to link")
    }
    return .done
  }

  private mutating func act(on key: Key) {
    switch step {
    case .object: chooseObject(key)
    case .record: _ = record.handle(key)
    case .category: chooseCategory(key)
    case .type: chooseType(key)
    }
  }

  private mutating func chooseObject(_ key: Key) {
    switch key {
    case .left, .up: objects.step(by: -1)
    case .right, .down: objects.step(by: 1)
    case .character(let letter): objects.jump(to: letter)
    default: return
    }
    typeLine = 0
  }

  private mutating func chooseCategory(_ key: Key) {
    switch key {
    case .left, .up: category = (category + categories.count - 1) % categories.count
    case .right, .down, .character(" "): category = (category + 1) % categories.count
    case .character(let letter):
      let upper = Character(letter.uppercased())
      category = categories.firstIndex { $0.rawValue.first == upper } ?? category
    default: return
    }
    typeLine = 0
  }

  private mutating func chooseType(_ key: Key) {
    switch key {
    case .up: typeLine = max(0, typeLine - 1)
    case .down: typeLine = min(labels.count, typeLine + 1)
    case .character(" ") where isOnTypedID: _ = takeTypedID()
    case .character(" "): toggle(labels[typeLine])
    case .character(let digit) where digit.isNumber:
      typeLine = labels.count
      _ = typedID.handle(key)
    case .left where !isOnTypedID, .right where !isOnTypedID: chooseCategory(key)
    default: if isOnTypedID { _ = typedID.handle(key) }
    }
  }
}
