import CBuildInfo
import ContactsAPI

/// The version of the program, with the commit where the build was told it.
enum BuildVersion {
  static var text: String { text(of: ContactsClient.version, commit: String(cString: cbuildinfo_commit())) }

  static func text(of version: String, commit: String) -> String {
    commit.isEmpty ? version : "\(version) (\(commit))"
  }
}
