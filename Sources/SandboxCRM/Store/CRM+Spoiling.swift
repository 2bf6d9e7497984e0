extension CRM {
  /// What a fault changes about the work itself, for one request.
  struct Spoiling: Hashable, Sendable {
    /// The last input of a create is refused, and it alone.
    var refusesLastInput = false
    /// For how long reads by e-mail miss what is created, in milliseconds.
    var emailLag: Int?
    /// How far searches are behind what was written, in milliseconds.
    var searchLag: Int?
  }

  /// Does the work of one request under a fault.
  mutating func spoiled(_ spoiling: Spoiling, _ work: (inout CRM) -> Answer) -> Answer {
    self.spoiling = spoiling
    defer { self.spoiling = Spoiling() }
    return work(&self)
  }
}
