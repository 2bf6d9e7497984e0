/// What of the thing under the cursor is copied.
public enum CopiedPart: Hashable, Sendable, CaseIterable {
  case value, path, input, body
  /// The request as a command line.
  case curl
  /// Of the record in HubSpot.
  case url
}
