import Foundation

/// What a command works with: the environment of its process, its output for data, its error stream for messages, its stores.
struct CommandContext: Sendable {
  let environment: [String: String]
  let output: Output
  let errors: Output
  let secrets: Secrets
  let stores: OpenStores

  init(environment: [String: String], output: Output, errors: Output, secrets: Secrets) {
    self.environment = environment
    self.output = output
    self.errors = errors
    self.secrets = secrets
    stores = OpenStores { errors.printMessage(secrets.hidden(in: $0)) }
  }

  static func ofProcess() -> Self {
    let environment = ProcessInfo.processInfo.environment
    return Self(
      environment: environment, output: Output(1), errors: Output(2),
      secrets: Secrets(environment: environment))
  }

  /// Says one line on the error stream, at once, with no token in it and nothing that could steer a terminal.
  func printMessage(_ text: String) {
    errors.printMessage(secrets.hidden(in: text))
  }

  /// Leaves the cursor behind the question.
  func ask(_ question: String) {
    errors.write(Array((secrets.hidden(in: question).visible + " ").utf8))
    errors.flush()
  }
}

extension Output {
  fileprivate func printMessage(_ text: String) {
    line(text.visible)
    flush()
  }
}
