import ContactsModel
import Logging

/// Writes log events into a ``LogFile``, one line each; nothing ever goes to the terminal.
struct FileLogHandler: LogHandler {
  let label: String
  let file: LogFile
  let now: @Sendable () -> Int64
  var metadata: Logger.Metadata = [:]
  var metadataProvider: Logger.MetadataProvider?
  var logLevel: Logger.Level

  init(
    label: String, file: LogFile, level: Logger.Level, now: @escaping @Sendable () -> Int64 = SystemClock.now
  ) {
    self.label = label
    self.file = file
    self.now = now
    logLevel = level
  }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    let provided = metadataProvider?.get() ?? [:]
    let all = metadata.merging(provided) { $1 }.merging(event.metadata ?? [:]) { $1 }
    let details = all.sorted { $0.key < $1.key }.map { " \($0.key)=\($0.value)" }.joined()
    file.append("\(Self.time(now())) \(event.level) \(label): \(event.message)\(details)")
  }

  private static func time(_ milliseconds: Int64) -> String {
    Timestamp(epochMilliseconds: milliseconds).text
  }
}
