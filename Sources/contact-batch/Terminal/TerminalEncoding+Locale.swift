import CNcurses
import TerminalUI

extension TerminalEncoding {
  /// What the terminal sends, by the locale. Where that says nothing useful it is UTF-8, as nearly everywhere.
  init(_ encoding: cncurses_encoding) {
    let upper = (UInt8(0x80)...0xFF).map { cncurses_decode_byte($0) }
    if encoding == CNCURSES_OTHER, upper.contains(where: { $0 != 0 }) {
      self = .singleByte(
        upper.map { code in code == 0 ? "\u{FFFD}" : Unicode.Scalar(code).map(Character.init) ?? "\u{FFFD}" })
    } else {
      self = .utf8
    }
  }
}
