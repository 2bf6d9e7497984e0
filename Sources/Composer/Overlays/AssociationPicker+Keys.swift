import ContactsModel
import Drafts
import TerminalUI

/// What keys do in the steps.
extension AssociationPicker {
  mutating func go(by count: Int) {
    let steps = Stage.allCases
    step = steps[(step.rawValue + count + steps.count) % steps.count]
  }

  mutating func accept() -> Outcome {
    switch step {
    case .record: return enterRecord()
    case .object:
      step = recordText.isEmpty ? .record : .type
      return .onward
    case .type: return enterType()
    }
  }

  private mutating func enterType() -> Outcome {
    if let refusal = takeTypedID() { return .refused(refusal) }
    if chosen.isEmpty, let option { toggle(option) }
    guard !chosen.isEmpty else { return .refused(.noType) }
    guard !association.recordID.isEmpty else {
      step = .record
      return .refused(.noRecordID)
    }
    return .done
  }

  /// Where nothing is marked the key is typed.
  mutating func mark(_ key: Key?) -> Refusal? {
    switch step {
    case .object, .record: if let key { type(key) }
    case .type:
      guard let option else { return takeTypedID() }
      toggle(option)
    }
    return nil
  }

  /// The steps stand one below the other: up and down walk them, and what is within them.
  /// - Returns: whether the step has that way. Elsewhere it is that of the field which is typed into.
  mutating func move(_ motion: Motion) -> Bool {
    switch (step, motion) {
    case (.object, .down): go(by: 1)
    case (.object, .up): go(by: -1)
    case (.record, .down): moveInRecords(by: 1)
    case (.record, .up): moveInRecords(by: -1)
    case (.type, .up) where typeLine == 0: go(by: -1)
    case (.object, .left): step(inObjects: -1)
    case (.object, .right): step(inObjects: 1)
    case (.type, _): return moveInTypes(motion)
    case (.object, _), (.record, _): return false
    }
    return true
  }

  /// Digits go where ids are typed.
  mutating func type(_ key: Key) {
    let letter = key.letter
    let isDigit = letter?.isNumber == true
    switch step {
    case .object:
      if objects.type(key) {
        objectChanged()
      } else if isDigit {
        step = .record
        _ = record.handle(key)
      } else if let letter {
        objects.jump(to: letter)
        objectChanged()
      }
    case .record: _ = record.handle(key)
    case .type:
      if isDigit || isOnTypedID && letter == nil {
        typeID(key)
      } else if isOnTypedID, let letter {
        chooseCategory(startingWith: letter)
      }
    }
  }

  private mutating func typeID(_ key: Key) {
    (step, typeLine) = (.type, options.count)
    _ = typedID.handle(key)
  }

  private mutating func step(inObjects count: Int) {
    objects.step(by: count)
    objectChanged()
  }

  private mutating func chooseCategory(by count: Int) {
    category = (category + count + categories.count) % categories.count
  }

  private mutating func chooseCategory(startingWith letter: Character) {
    let upper = letter.uppercased()
    category = categories.firstIndex { $0.rawValue.hasPrefix(upper) } ?? category
  }

  private mutating func moveInTypes(_ motion: Motion) -> Bool {
    let last = options.count
    switch motion {
    case .up: typeLine = max(0, typeLine - 1)
    case .down: typeLine = min(last, typeLine + 1)
    case .pageUp: typeLine = 0
    case .pageDown: typeLine = last
    case .home where !isOnTypedID: typeLine = 0
    case .end where !isOnTypedID: typeLine = last
    case .left where isOnTypedID: chooseCategory(by: -1)
    case .right where isOnTypedID: chooseCategory(by: 1)
    case .home, .end, .left, .right, .by: return false
    }
    return true
  }
}

extension Key {
  fileprivate var letter: Character? {
    if case .character(let letter) = self { letter } else { nil }
  }
}
