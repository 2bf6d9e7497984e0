/// A session that is recorded scene by scene: a cast for players, and a picture of each scene.
struct Film {
  private let album: Album
  private var recording: Recording
  /// How long each scene is shown, in hundredths of a second, one a line.
  private var delays: [String] = []

  init(album: Album, size: TerminalSize) {
    self.album = album
    recording = Recording(size: size)
  }

  /// Presses a key and shows what comes of it.
  mutating func press(
    _ app: TerminalApp, _ key: RobotKey, until text: String, for seconds: Double = 1.2
  ) throws {
    app.press(key)
    try app.waitFor(text)
    show(app, for: seconds)
  }

  /// Shows the screen as it is.
  mutating func show(_ app: TerminalApp, for seconds: Double) {
    let screen = app.screen
    recording.take(from: app, after: lastDelay)
    lastDelay = seconds
    try? album.keep(screen, as: "scene-\(Self.padded(delays.count))")
    delays.append("\(Int(seconds * 100))")
  }

  func keep(as name: String) throws {
    try album.keep(recording.text, in: "\(name).cast")
    try album.keep(delays.joined(separator: "\n") + "\n", in: "scene-delays")
  }

  private var lastDelay = 0.0

  private static func padded(_ number: Int) -> String { (number < 10 ? "0" : "") + "\(number)" }
}
