/// What a person did with the mouse, where the terminal was asked to report it.
public struct MouseEvent: Hashable, Sendable {
  public enum Action: Hashable, Sendable {
    /// The main button went down.
    case press
    case wheelUp, wheelDown
  }

  public var action: Action
  /// The cell, counted from zero at the top left.
  public var place: Point

  public init(_ action: Action, at place: Point) {
    self.action = action
    self.place = place
  }
}

extension MouseEvent {
  /// Reads the report of a terminal, given without its Esc: `[<0;12;3M` (SGR), or `[M` and three bytes, in which
  /// everything is 32 more than it means.
  /// - Returns: nil for what nobody acts on: releases, other buttons, modifiers.
  init?(report bytes: [UInt8]) {
    let numbers: [Int]
    if bytes.starts(with: MouseReport.legacyStart) {
      numbers = bytes.dropFirst(2).map { Int($0) - 32 }
    } else {
      guard bytes.last == 0x4D else { return nil }
      let parts = bytes.dropFirst(2).dropLast().split(separator: 0x3B, omittingEmptySubsequences: false)
      numbers = parts.compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    }
    guard numbers.count == 3, let action = Action(button: numbers[0]), numbers[1] > 0, numbers[2] > 0 else {
      return nil
    }
    self.init(action, at: Point(column: numbers[1] - 1, row: numbers[2] - 1))
  }
}

extension MouseEvent.Action {
  fileprivate init?(button: Int) {
    switch button {
    case 0: self = .press
    case 64: self = .wheelUp
    case 65: self = .wheelDown
    default: return nil
    }
  }
}

/// The forms in which terminals report the mouse, without their Esc.
enum MouseReport {
  static let legacyStart = Array("[M".utf8)
  private static let legacyLength = 5
  private static let start = Array("[<".utf8)

  /// Whether a sequence is a report, complete or not.
  static func isReport(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: legacyStart) || bytes.starts(with: start)
  }

  /// In the older form the last three bytes may be any.
  static func isComplete(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: legacyStart) { return bytes.count == legacyLength }
    return bytes.last == 0x4D || bytes.last == 0x6D
  }
}
