import Submissions

extension Notice {
  /// - Parameter missing: how many of a submission's contacts are not in the draft.
  static func duplicated(_ count: Int, in name: String, missing: Int) -> Self {
    let words = "\(contacts(count)) in draft \(name)"
    return missing == 0
      ? Notice(words) : .warning("\(words). \(contacts(missing)) left out then: not in the journal")
  }
}
