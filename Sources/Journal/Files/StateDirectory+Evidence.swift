extension StateDirectory {
  /// Where the evidence card of a submission is kept. The folder is made if need be.
  public func evidenceFile(of submission: String) throws(JournalError) -> String {
    try prepare()
    return try subdirectory("evidence").file(FileNameSpelling.name(of: submission) + ".txt")
  }
}
