import Drafts
import Glibc

/// The arguments of the process. One that is no UTF-8 keeps its bytes: see ``FileNameText``.
enum Arguments {
  static func ofProcess() -> [String] {
    UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc)).dropFirst()
      .compactMap { $0.map(text) }
  }

  private static func text(_ argument: UnsafeMutablePointer<CChar>) -> String {
    FileNameText.text(UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
  }
}

extension String {
  /// The name of a file as the system takes it.
  var fileName: [CChar] { FileNameText.bytes(self).map { CChar(bitPattern: $0) } + [0] }
}
