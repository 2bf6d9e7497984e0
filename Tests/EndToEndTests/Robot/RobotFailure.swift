import Glibc

/// A call to the system that failed; `number` is its errno.
struct SystemFailure: Error, CustomStringConvertible {
  var step: String
  var number: Int32

  var description: String {
    "could not \(step): \(String(cString: strerror(number)))"
  }
}

/// What the robot waited for did not come. Shows the whole screen, since that explains most failures.
struct RobotFailure: Error, CustomStringConvertible {
  enum Cause {
    case tooLate
    case ended(ExitStatus)
  }

  var expectation: String
  var cause: Cause
  var screen: Screen?
  var place: String

  var description: String {
    var lines = ["\(place): waited for \(expectation), \(reason)"]
    if let screen {
      let edge = String(repeating: "─", count: screen.cells.first?.count ?? 0)
      lines += ["┌\(edge)"] + screen.rows.map { "│\($0)" } + ["└\(edge)"]
      lines.append("cursor at column \(screen.cursor.column), row \(screen.cursor.row)")
    }
    return lines.joined(separator: "\n")
  }

  private var reason: String {
    switch cause {
    case .tooLate: "in vain"
    case .ended(let status): "but the program ended: \(status)"
    }
  }
}
