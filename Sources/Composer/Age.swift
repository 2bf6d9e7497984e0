/// How long ago something was.
enum Age {
  /// In milliseconds, from 0 to what a number can hold: times of files and stores may be any.
  static func milliseconds(since time: Int64, at now: Int64) -> Int64 {
    guard time < now else { return 0 }
    let (age, isTooLong) = now.subtractingReportingOverflow(time)
    return isTooLong ? .max : age
  }
}
