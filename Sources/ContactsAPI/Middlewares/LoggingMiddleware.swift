public import HTTPTypes
public import Logging

/// Writes one line for each request: at `info` with its answer, at `warning` where there was none.
///
/// The line has the method, the path, the status, milliseconds, the bytes of both bodies and HubSpot's correlation id.
/// Neither the token nor any body is logged at any level; a path may hold an email address.
public struct LoggingMiddleware: Middleware {
  private let logger: Logger

  /// A middleware that writes to a logger.
  ///
  /// - Parameter logger: where the lines go; its metadata stands on each.
  public init(logger: Logger) {
    self.logger = logger
  }

  /// Logs the request, waits for its answer, and logs that.
  public func intercept(
    _ request: HTTPRequest, body: [UInt8]?, endpoint: Endpoint,
    next: @Sendable (HTTPRequest, [UInt8]?) async throws -> (HTTPResponse, [UInt8])
  ) async throws -> (HTTPResponse, [UInt8]) {
    var logger = logger
    logger[metadataKey: "operation"] = "\(endpoint.rawValue)"
    logger[metadataKey: "method"] = "\(request.method.rawValue)"
    logger[metadataKey: "path"] = "\(request.path ?? "none")"
    logger[metadataKey: "sent"] = "\(body?.count ?? 0)"
    let start = ContinuousClock.now
    do {
      let (response, answer) = try await next(request, body)
      logger.info("request", metadata: metadata(response, answer.count, after: start.duration(to: .now)))
      return (response, answer)
    } catch {
      logger.warning(
        "no answer",
        metadata: ["error": "\(error)", "milliseconds": "\(start.duration(to: .now).milliseconds)"])
      throw error
    }
  }

  private func metadata(
    _ response: HTTPResponse, _ bytes: Int, after duration: Duration
  ) -> Logger.Metadata {
    [
      "status": "\(response.status.code)",
      "bytes": "\(bytes)",
      "milliseconds": "\(duration.milliseconds)",
      "correlation": "\(response.headerFields.correlationID ?? "none")",
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
