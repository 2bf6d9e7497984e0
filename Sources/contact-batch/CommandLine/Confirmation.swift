import Glibc

/// Asks a person for a fact before anything is sent.
struct Confirmation: Sendable {
  private let terminal: Int32

  /// - Throws: ``ConfirmationFault`` where there is nobody to ask. Where standard input is the file, the person answers
  ///   on the terminal itself.
  init(inputIsTaken: Bool, errorsAreSeen: Bool) throws(ConfirmationFault) {
    if !inputIsTaken, isatty(0) == 1 {
      terminal = 0
    } else {
      terminal = inputIsTaken && errorsAreSeen ? open("/dev/tty", O_RDONLY | O_CLOEXEC) : -1
    }
    guard terminal >= 0 else { throw .noTerminal }
  }

  /// The fact: how many contacts, and on a production profile its name as well.
  static func fact(contacts: Int, _ settings: ConnectionSettings) -> String {
    settings.profile.environment == .production ? "\(contacts) \(settings.profile.name)" : "\(contacts)"
  }

  /// - Throws: ``ConfirmationFault`` unless exactly the fact is the answer.
  func expect(_ fact: String) throws(ConfirmationFault) {
    let answer = readLine().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard answer == fact else { throw .wrongAnswer(expected: fact) }
  }

  private func readLine() -> String {
    var line: [UInt8] = []
    var byte: UInt8 = 0
    while line.count < 1000, read(terminal, &byte, 1) == 1, byte != UInt8(ascii: "\n") { line.append(byte) }
    return String(decoding: line, as: UTF8.self)
  }
}
