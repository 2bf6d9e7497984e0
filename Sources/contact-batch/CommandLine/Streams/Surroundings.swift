import Foundation

/// What a command finds around it. Output is for data, narration for everything that is said beside it.
struct Surroundings: Sendable {
  let environment: [String: String]
  let output: Output
  let errors: Output

  static func ofProcess() -> Self {
    Self(environment: ProcessInfo.processInfo.environment, output: Output(1), errors: Output(2))
  }

  /// Says one line on the error stream, at once, with nothing in it that could steer a terminal.
  func narrate(_ text: String) {
    errors.line(text.visible)
    errors.flush()
  }

  /// Leaves the cursor behind the question.
  func ask(_ question: String) {
    errors.write(Array((question.visible + " ").utf8))
    errors.flush()
  }
}
