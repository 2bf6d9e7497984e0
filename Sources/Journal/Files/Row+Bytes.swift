import Foundation
import GRDB

extension Row {
  /// The bytes of a column that is never null.
  func bytes(_ column: String) throws -> [UInt8] {
    try withUnsafeData(named: column) { data in [UInt8](data ?? Data()) }
  }
}
