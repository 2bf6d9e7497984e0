/// What a terminal says of its background.
enum TerminalBackground {
  case dark, light
  /// It does not know the question.
  case unsaid

  private static let question = Array("\u{1B}]11;?\u{1B}\\".utf8)

  /// What it answers to the questions in what a program wrote in one piece.
  func answers(to output: [UInt8]) -> [UInt8] {
    output.contains(Self.question) ? answer : []
  }

  var answer: [UInt8] {
    switch self {
    case .dark: Array("\u{1B}]11;rgb:1616/1919/1d1d\u{1B}\\".utf8)
    case .light: Array("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\".utf8)
    case .unsaid: []
    }
  }
}
