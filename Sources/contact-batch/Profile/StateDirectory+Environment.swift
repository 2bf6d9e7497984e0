import Journal

extension StateDirectory {
  /// `$CONTACT_BATCH_STATE`, else `$XDG_STATE_HOME/contact-batch`, else `~/.local/state/contact-batch`.
  init(environment: [String: String]) throws(StateFault) {
    if let own = environment["CONTACT_BATCH_STATE"], !own.isEmpty {
      self.init(path: own)
    } else if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
      self.init(path: state + "/contact-batch")
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      self.init(path: home + "/.local/state/contact-batch")
    } else {
      throw .noHome
    }
  }

  /// A path as people write it, with `~` for the home folder.
  static func shortened(_ path: String, home: String?) -> String {
    guard let home, home.count > 1, path.hasPrefix(home + "/") else { return path }
    return "~" + path.dropFirst(home.count)
  }

  /// The demo's own state, apart from everything else.
  var demo: Self { Self(path: path + "/demo") }
}

/// Why there is no place for the state.
enum StateFault: Error, Hashable, Sendable {
  /// None of the environment variables that tell the place is set.
  case noHome
}
