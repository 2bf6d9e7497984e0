import Drafts
import Glibc

/// A folder with the files of an import, for its owner's eyes alone. One that is there already is never written to.
struct ImportsFolder {
  enum Fault: Error, Hashable {
    case exists(path: String)
    /// With the system's error number.
    case system(path: String, Int32)
  }

  /// So many folders of one name are looked past.
  private static let mostNames = 1_000

  let path: String

  /// `NAME-import`: one part of a path, not hidden, no option, and none that a terminal could be steered by.
  static func name(forDraft name: String) -> String {
    let part = String(name.map { $0 == "/" ? "-" : $0 }).visible.drop { ".-".contains($0) }
    // A name has at most 255 bytes.
    var short = part.prefix(80)
    while short.utf8.count > 200 { short.removeLast() }
    return "\(short.isEmpty ? "contacts" : String(short))-import"
  }

  /// Writes into the first of NAME, NAME-2, NAME-3 … that is not there.
  static func write(_ export: ImportsExport, named name: String) throws(Fault) -> Self {
    var number = 1
    while true {
      let folder = Self(path: number == 1 ? name : "\(name)-\(number)")
      do throws(Fault) {
        try folder.write(export)
        return folder
      } catch {
        guard case .exists = error, number < mostNames else { throw error }
        number += 1
      }
    }
  }

  /// All of the files are there afterwards, or nothing is.
  func write(_ export: ImportsExport) throws(Fault) {
    guard mkdir(path, 0o700) == 0 else {
      throw errno == EEXIST ? .exists(path: path) : .system(path: path, errno)
    }
    var written: [String] = []
    for file in export.files {
      let place = "\(path)/\(file.name)"
      do throws(WholeFileFault) {
        try WholeFile(path: place).write(isReplacing: false) { output in
          export.write(file) { output.write($0) }
        }
        written.append(place)
      } catch {
        for place in written { unlink(place) }
        rmdir(path)
        switch error {
        case .exists: throw .exists(path: place)
        case .system(let number): throw .system(path: place, number)
        }
      }
    }
  }
}

extension ImportsFolder.Fault {
  var sentence: String {
    switch self {
    case .exists(let path): "\(path) already exists"
    case .system(let path, let number): Sentence.notInFile(path, errno: number)
    }
  }
}
