/// One way in which HubSpot is made to misbehave, and for which requests.
struct Fault: Hashable, Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case latency
    case tooManyRequests = "429"
    case errorBefore = "500-before"
    case errorAfter = "500-after"
    case hang
    case closeBefore = "close-before"
    case closeAfterCommit = "close-after-commit"
    case garbage
    case html502 = "html-502"
    case truncated
    case fewerResults = "fewer-results"
    case slowBody = "slow-body"
    case partial
    case reordered
    case moreResults = "more-results"
    case resultAndError = "result-and-error"
    case wrongCount = "wrong-count"
    case pending
    case processing
    case canceled
    case emptyBody = "empty-body"
    case emailLag = "email-lag"
    case searchLag = "search-lag"
    case editBefore = "edit-before"
    case editAfter = "edit-after"
    case answer
  }

  var kind: Kind
  /// Nil stands for every operation.
  var operation: SandboxOperation?
  /// The request that is meant, counted from 1 since the faults were set; nil stands for every one.
  var number: Int?
  /// How likely it is, in hundredths; nil is certain.
  var percent: Int?
  /// Of `latency`, `slow-body`, `email-lag` and `search-lag`.
  var milliseconds: Int?
  /// Of `429`.
  var policy: String?
  /// Of `429`, in seconds.
  var retryAfter: Int?
  /// Of `answer`.
  var status: Int?
  /// Of `answer`: JSON, or text that is sent as it stands.
  var body: [UInt8]?
  /// Of `edit-before` and `edit-after`.
  var edits: [ContactEdit] = []

  func applies(to operation: SandboxOperation, number: Int) -> Bool {
    (self.operation ?? operation) == operation && (self.number ?? number) == number
  }
}

extension Fault.Kind {
  /// Whether another fault of the same request decides over the answer.
  var goesWithAnother: Bool {
    self == .latency || self == .emailLag || self == .searchLag || self == .editBefore || self == .editAfter
  }

  /// What it does, for people.
  var words: String {
    switch self {
    case .latency: "waits `ms` milliseconds (1000), then answers as usual; goes with another fault"
    case .tooManyRequests: "refuses with 429; `policy` (TEN_SECONDLY_ROLLING), `retryAfter` in seconds"
    case .errorBefore: "answers 500, nothing was written"
    case .errorAfter: "writes, then answers 500"
    case .hang: "reads the request and never answers, nothing was written"
    case .closeBefore: "closes the connection without an answer, nothing was written"
    case .closeAfterCommit: "writes, then closes the connection without an answer"
    case .garbage: "writes, then answers with the usual status and bytes that are not JSON"
    case .html502: "answers 502 with a page of HTML, nothing was written"
    case .truncated: "writes, sends half of the answer and closes the connection"
    case .fewerResults: "writes, leaves one result out of the answer"
    case .slowBody: "writes, sends the answer in ten pieces, `ms` milliseconds (100) apart"
    case .partial: "refuses the last input alone and writes the others, with trace ids or without: 207"
    case .reordered: "writes, lists the results from the last to the first"
    case .moreResults: "writes, adds a result that nobody sent to the answer"
    case .resultAndError: "writes, adds an error that names the first input, which was created"
    case .wrongCount: "writes, says `numErrors` one too high"
    case .pending: "writes, answers with the status PENDING and no results"
    case .processing: "writes, answers with the status PROCESSING and no results"
    case .canceled: "answers with the status CANCELED and no results, nothing was written"
    case .emptyBody: "writes, then answers with the usual status and no bytes at all"
    case .answer:
      "answers with `status` (400) and `body`, JSON or a text, and nothing was written"
    case .searchLag:
      "a search finds contacts as they were `ms` milliseconds (1000) before; goes with another fault"
    case .editBefore: "others make `edits`, as below, just before the request; goes with another fault"
    case .editAfter: "others make `edits`, as below, just after the request; goes with another fault"
    case .emailLag:
      "reads by email miss what was created here for `ms` milliseconds (1000); goes with another fault"
    }
  }
}
