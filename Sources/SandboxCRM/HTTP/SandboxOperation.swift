/// An operation of the API, as faults and counters name it.
enum SandboxOperation: String, CaseIterable, Sendable {
  case create, read, update, upsert, properties, validations, labels, account, archive, search, owners, token,
    associations
  case link, unlabel, unlink
}
