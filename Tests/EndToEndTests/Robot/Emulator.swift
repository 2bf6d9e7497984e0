import CPseudoTerminal

/// A terminal emulator in memory: what the program writes goes in, the screen comes out.
final class Emulator {
  private let handle: OpaquePointer
  private var size: TerminalSize
  private var modes = ModeTracker()
  private var dim = DimRewriter()
  /// The beginning of a character whose rest has not come: libvterm loses one that is cut in two.
  private var cut: [UInt8] = []

  init(size: TerminalSize) throws {
    guard let handle = cpt_emulator_new(Int32(size.columns), Int32(size.rows)) else {
      throw SystemFailure(step: "make an emulator", number: 0)
    }
    self.handle = handle
    self.size = size
  }

  deinit {
    cpt_emulator_free(handle)
  }

  func resize(_ size: TerminalSize) {
    self.size = size
    cpt_emulator_resize(handle, Int32(size.columns), Int32(size.rows))
  }

  /// Takes output of the program; gives back what the terminal answers to queries in it.
  func feed(_ bytes: [UInt8]) -> [UInt8] {
    modes.follow(bytes)
    let bytes = cut + dim.rewritten(bytes)
    cut = Array(bytes.suffix(bytes.countOfCutCharacter))
    cpt_emulator_feed(handle, bytes, bytes.count - cut.count)
    return [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      count = buffer.baseAddress.map { cpt_emulator_take_answers(handle, $0, buffer.count) } ?? 0
    }
  }

  /// What the program has switched on.
  var state: TerminalState {
    let status = cpt_emulator_status(handle)
    return TerminalState(
      alternateScreen: status.alternate_screen, cursorVisible: status.cursor_visible,
      bracketedPaste: modes.bracketedPaste, mouse: modes.mouse,
      applicationCursorKeys: modes.applicationCursorKeys, applicationKeypad: modes.applicationKeypad,
      plainPen: status.plain_pen)
  }

  var screen: Screen {
    let cells = (0..<size.rows).map { row in
      (0..<size.columns).map { ScreenCell(cpt_emulator_cell(handle, Int32($0), Int32(row))) }
    }
    let status = cpt_emulator_status(handle)
    return Screen(cells: cells, cursor: .init(column: Int(status.column), row: Int(status.row)))
  }
}

extension ScreenCell {
  init(_ cell: cpt_cell) {
    self.init(
      text: withUnsafeBytes(of: cell.text) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) },
      width: Int(cell.width),
      bold: cell.bold,
      dim: cell.dim,
      underline: cell.underline,
      reverse: cell.reverse,
      foreground: cell.foreground == Int32(CPT_COLOR_DEFAULT) ? nil : Int(cell.foreground),
      background: cell.background == Int32(CPT_COLOR_DEFAULT) ? nil : Int(cell.background))
  }
}

extension [UInt8] {
  /// How many bytes at the end begin a character of UTF-8 that is not complete.
  var countOfCutCharacter: Int {
    for (count, byte) in zip(1..., suffix(3).reversed()) where byte & 0xC0 != 0x80 {
      let length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      return length > count ? count : 0
    }
    return 0
  }
}
