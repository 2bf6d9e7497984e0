public import Logging

/// Writes one line for each request at `debug`, and one for each answer at `info` or failure at `warning`.
///
/// Neither the token nor any body is logged at any level.
public struct LoggingMiddleware: Middleware {
  private let logger: Logger

  public init(logger: Logger) {
    self.logger = logger
  }

  public func intercept(
    _ request: HTTPRequest, endpoint: Endpoint,
    next: @Sendable (HTTPRequest) async throws -> HTTPResponse
  ) async throws -> HTTPResponse {
    var logger = logger
    logger[metadataKey: "operation"] = "\(endpoint.rawValue)"
    logger.debug("request", metadata: ["url": "\(request.url)", "bytes": "\(request.body?.count ?? 0)"])
    let start = ContinuousClock.now
    do {
      let response = try await next(request)
      logger.info("answer", metadata: metadata(response, after: start.duration(to: .now)))
      return response
    } catch {
      logger.warning("no answer", metadata: ["error": "\(error)"])
      throw error
    }
  }

  private func metadata(_ response: HTTPResponse, after duration: Duration) -> Logger.Metadata {
    [
      "status": "\(response.status)",
      "bytes": "\(response.body.count)",
      "milliseconds": "\(duration.milliseconds)",
      "correlation": "\(response.headers.correlationID ?? "none")",
    ]
  }
}

extension Duration {
  /// Whole milliseconds, cut off; the nearest number where there is none.
  var milliseconds: Int64 {
    let (seconds, attoseconds) = components
    let (milliseconds, isTooLarge) = seconds.multipliedReportingOverflow(by: 1000)
    let (sum, isTooLargeWithRest) = milliseconds.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
    return isTooLarge || isTooLargeWithRest ? (seconds < 0 ? .min : .max) : sum
  }
}
