import Drafts

/// Why no contacts could be read from where they were to come from.
enum InputFault: Error, Hashable, Sendable {
  /// With the system's error number.
  case cannotOpen(InputSource, errno: Int32)
  case cannotRead(InputSource, errno: Int32)
  case holdsNothing(InputSource)
  /// A column that was named is not there; with the titles there are.
  case noSuchColumn(InputSource, String, titles: [String])
  case beyond(InputSource, ExceededBound)
  /// It is in a form that is not read.
  case foreign(InputSource, ForeignFormat)
  /// A device, which might never end.
  case device(InputSource)
  /// A device, a pipe or a folder, which might never end.
  case noFile(InputSource)
  case noSuchDraft(name: String)
  /// The store of drafts cannot be read, in its own words.
  case draftStore(String)
}
