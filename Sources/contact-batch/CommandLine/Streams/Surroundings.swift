import Foundation

/// What a command finds around it. Output is for data, narration for everything that is said beside it.
struct Surroundings: Sendable {
  let environment: [String: String]
  let output: Output
  let errors: Output
  let stores: OpenStores

  init(environment: [String: String], output: Output, errors: Output) {
    self.environment = environment
    self.output = output
    self.errors = errors
    stores = OpenStores { errors.narrate($0) }
  }

  static func ofProcess() -> Self {
    Self(environment: ProcessInfo.processInfo.environment, output: Output(1), errors: Output(2))
  }

  /// Says one line on the error stream, at once, with nothing in it that could steer a terminal.
  func narrate(_ text: String) {
    errors.narrate(text)
  }

  /// Leaves the cursor behind the question.
  func ask(_ question: String) {
    errors.write(Array((question.visible + " ").utf8))
    errors.flush()
  }
}

extension Output {
  fileprivate func narrate(_ text: String) {
    line(text.visible)
    flush()
  }
}
