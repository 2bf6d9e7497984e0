import Foundation

/// What a robot starts.
enum Program: CustomStringConvertible {
  case contactBatch
  case contactsExample
  case at(String)

  var description: String {
    switch self {
    case .contactBatch: "contact-batch"
    case .contactsExample: "contacts-example"
    case .at(let path): path
    }
  }

  func path() throws -> String {
    switch self {
    case .contactBatch, .contactsExample:
      try Program.built(description, beside: "/proc/self/exe")
    case .at(let path): path
    }
  }

  struct NotBuilt: Error {
    var searched: [String]
  }

  /// The program lies in the build folder that the test bundle lies in, at some depth.
  static func built(_ name: String, beside testExecutable: String) throws -> String {
    var folder = URL(filePath: testExecutable).resolvingSymlinksInPath().deletingLastPathComponent()
    var searched: [String] = []
    while folder.path != "/", folder.lastPathComponent != ".build" {
      let candidate = folder.appending(path: name).path
      searched.append(candidate)
      if isProgram(candidate) { return candidate }
      folder.deleteLastPathComponent()
    }
    throw NotBuilt(searched: searched)
  }

  private static func isProgram(_ path: String) -> Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && !isFolder.boolValue
      && FileManager.default.isExecutableFile(atPath: path)
  }

  /// Lends the path and the two lists in the form that `exec` takes.
  func withArguments<Result>(
    _ arguments: [String],
    _ environment: [String: String],
    _ body: (
      UnsafePointer<CChar>, UnsafePointer<UnsafeMutablePointer<CChar>?>,
      UnsafePointer<UnsafeMutablePointer<CChar>?>
    ) -> Result
  ) throws -> Result {
    let path = try path()
    let arguments: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    let environment: [UnsafeMutablePointer<CChar>?] =
      environment.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { (arguments + environment).forEach { free($0) } }
    return path.withCString { body($0, arguments, environment) }
  }
}
