/// What can be chosen about a plan.
public struct PlanOptions: Hashable, Sendable {
  /// Whether each input carries an `objectWriteTraceId`, by which one bad input fails alone.
  public var traceIDs: Bool

  public init(traceIDs: Bool = true) {
    self.traceIDs = traceIDs
  }
}
