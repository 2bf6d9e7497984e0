/// Which texts a version of HubSpot's API takes where a day is meant.
public enum DateAcceptance: Hashable, Sendable {
  /// `YYYY-MM-DD`, or milliseconds at midnight UTC; everything else is refused. Versions before 2026-09.
  case exact
  /// Moments in ISO 8601, milliseconds at any time of the day and seconds as well: HubSpot stores their day in UTC, and
  /// says so in a warning. Versions from 2026-09 on.
  case normalized
}
