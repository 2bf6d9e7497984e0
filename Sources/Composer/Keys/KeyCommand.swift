import TerminalUI

/// What keys ask of a window or a field by name, beside moving and typing.
///
/// It is an enum of the intents that this window or field has, answered in a switch without a `default`: a command
/// that is added is not missed. A test compares it with the key table.
protocol KeyCommand: CaseIterable, Equatable, Sendable {
  var intent: Intent { get }
}

/// A press as it is meant in a window or a field.
enum CommandPress<Command: KeyCommand>: Equatable, Sendable {
  case command(Command)
  case move(Motion)
  /// A key without a command: it is typed where text is taken, and means nothing elsewhere.
  case typed(Key)
  /// Neither a key nor anything that can be asked there.
  case nothing
}

extension Press {
  func read<Command: KeyCommand>(as: Command.Type) -> CommandPress<Command> {
    if let command = Command.allCases.first(where: { $0.intent == intent }) { return .command(command) }
    if case .move(let motion)? = intent { return .move(motion) }
    return key.map(CommandPress.typed) ?? .nothing
  }
}
