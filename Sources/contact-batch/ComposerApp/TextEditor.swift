import Composer
import Drafts
import Foundation
import Glibc
import Journal
import SystemPackage

/// Has the person edit a text in their own editor, which gets the terminal for that time.
struct TextEditor {
  let state: StateDirectory
  let session: TerminalSession
  let environment: [String: String]
  let children: ChildEnvironment

  func edit(_ text: String, of input: InputID) -> Message {
    guard let command else {
      return
        .files(
          .editorFailed(
            .unknownEditor, text: nil,
            of: input))
    }
    do throws(EditorFault) {
      let path = try write(text)
      defer { unlink(path) }
      let status = try run(command, path)
      let edited = try read(path)
      guard status != 0 else { return .files(.textEdited(edited, of: input)) }
      return
        .files(
          .editorFailed(
            .ended(command: command, status: status), text: edited == text ? nil : edited, of: input))
    } catch {
      return .files(.editorFailed(error.failure, text: nil, of: input))
    }
  }

  /// `VISUAL` is meant for full screens, as here.
  private var command: String? {
    ["VISUAL", "EDITOR"].compactMap { environment[$0] }.first { !$0.allSatisfy(\.isWhitespace) }
  }

  /// A file of its own that nobody else can read.
  private func write(_ text: String) throws(EditorFault) -> String {
    var path = Array("\(state.path)/contact-XXXXXX.txt".utf8CString)
    let file = mkstemps(&path, 4)
    guard file >= 0 else { throw .file(errno) }
    _ = fcntl(file, F_SETFD, FD_CLOEXEC)
    defer { close(file) }
    let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    if let fault = Clipboard.write(Array(text.utf8), to: file) {
      unlink(name)
      throw .file(fault)
    }
    return name
  }

  private func run(_ command: String, _ path: String) throws(EditorFault) -> Int32 {
    do {
      return try session.lend {
        try ForegroundProcess.run(
          command, [path], environment: children, input: session.device.input,
          output: session.device.output, error: session.standardError)
      }
    } catch let fault as SpawnFault {
      throw .start(fault.errno)
    } catch {
      throw .start(0)
    }
  }

  private func read(_ path: String) throws(EditorFault) -> String {
    guard let bytes = FileManager.default.contents(atPath: path) else { throw .file(ENOENT) }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notText }
    return text
  }
}

enum EditorFault: Error {
  case file(Int32)
  case start(Int32)
  case notText

  var failure: EditorFailure {
    switch self {
    case .file(let number): .notWritten(Errno(rawValue: number).description)
    case .start(let number): .notStarted(Errno(rawValue: number).description)
    case .notText: .notText
    }
  }
}
