import Glibc

/// The line discipline's settings (`termios`) as a value.
struct TerminalModes: Equatable, Sendable {
  var input: UInt32
  var output: UInt32
  var control: UInt32
  var local: UInt32
  var characters: [UInt8]

  /// The settings of the terminal behind a descriptor.
  init(of descriptor: Int32) throws {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else {
      throw SystemFailure(step: "read the terminal's modes", number: errno)
    }
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether the terminal shows what is typed, and hands it over by lines.
  var echoes: Bool { local & UInt32(ECHO) != 0 }
  var isCanonical: Bool { local & UInt32(ICANON) != 0 }
}
