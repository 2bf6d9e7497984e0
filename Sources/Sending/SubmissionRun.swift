public import Submissions

/// A plan on its way: the states of its submissions as they change, one submission after the other.
///
/// It runs whether or not anybody follows it, and ends earlier only by a ``StopRequest``. Following it fails with the
/// refusal if nothing may leave; what the journal could not take is told by ``end``.
public struct SubmissionRun: AsyncSequence, Sendable {
  public typealias Element = Submission
  public typealias Failure = Refusal

  /// How the submissions of a plan ended.
  public struct End: Sendable {
    /// Those that went before the last one.
    public let earlier: [Submission]
    /// The last one.
    public let submission: Submission
    /// Why the journal could not be written, so that it ended early; nil while it could.
    public let recordingError: (any Error)?

    /// In the order in which they were sent; mostly one.
    public var submissions: [Submission] { earlier + [submission] }
  }

  private let states: AsyncStream<Result<Submission, Refusal>>
  private let task: Task<Result<End, Refusal>, Never>

  /// - Parameters:
  ///   - executor: where it runs; nil for the default.
  ///   - work: reports each state, and returns the end.
  init(
    on executor: (any TaskExecutor)? = nil,
    _ work:
      @escaping @Sendable (_ report: @escaping @Sendable (Submission) -> Void) async -> Result<End, Refusal>
  ) {
    let (states, reports) = AsyncStream<Result<Submission, Refusal>>.makeStream()
    self.states = states
    task = Task(executorPreference: executor) {
      let end = await work { reports.yield(.success($0)) }
      if case .failure(let refusal) = end { reports.yield(.failure(refusal)) }
      reports.finish()
      return end
    }
  }

  /// Waits until it has ended, whether its states are followed or not.
  public var end: End {
    get async throws(Refusal) { try await task.value.get() }
  }

  public func makeAsyncIterator() -> Iterator { Iterator(states: states.makeAsyncIterator()) }

  public struct Iterator: AsyncIteratorProtocol {
    fileprivate var states: AsyncStream<Result<Submission, Refusal>>.Iterator

    public mutating func next(
      isolation actor: isolated (any Actor)? = #isolation
    ) async throws(Refusal) -> Submission? {
      try await states.next(isolation: actor)?.get()
    }
  }
}
