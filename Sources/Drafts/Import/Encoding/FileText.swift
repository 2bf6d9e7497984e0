/// The text of a file in UTF-8, piece by piece, without what only ends it.
struct FileText: Sendable {
  private var decoder: TextDecoder
  private var end = EndOfFileMark()

  /// - Parameter isUTF8: it is known to be.
  init(isUTF8: Bool = false) {
    decoder = TextDecoder(isUTF8: isUTF8)
  }

  /// What was assumed of an encoding that nothing names.
  var assumption: EncodingAssumption? { decoder.assumption }

  mutating func consume(_ bytes: UnsafeBufferPointer<UInt8>, emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    Self.feed(bytes, &decoder, &end, emit)
  }

  /// Hands over a short beginning that would otherwise be held back.
  mutating func begin(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    decoder.begin(emit: emit)
  }

  /// Says that the file is complete, and hands over what was held back.
  mutating func finish(emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    Self.finish(&decoder, &end, emit)
  }

  private static func feed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ decoder: inout TextDecoder, _ end: inout EndOfFileMark,
    _ emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    decoder.consume(bytes) { end.consume($0, emit: emit) }
  }

  private static func finish(
    _ decoder: inout TextDecoder, _ end: inout EndOfFileMark, _ emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    decoder.finish { end.consume($0, emit: emit) }
  }
}

/// Text of any encoding that a file may have.
public enum DecodedText {
  public static func string(_ bytes: [UInt8]) -> String {
    String(decoding: Self.bytes(bytes, isWhole: true), as: UTF8.self)
  }

  /// In UTF-8. Of a beginning, what only the rest would tell is left out.
  static func bytes(_ bytes: [UInt8], isWhole: Bool, isUTF8: Bool = false) -> [UInt8] {
    read(bytes, isWhole: isWhole, isUTF8: isUTF8).text
  }

  /// With what was assumed of its encoding.
  static func read(
    _ bytes: [UInt8], isWhole: Bool, isUTF8: Bool
  ) -> (text: [UInt8], assumption: EncodingAssumption?) {
    var file = FileText(isUTF8: isUTF8)
    var text: [UInt8] = []
    bytes.withUnsafeBufferPointer { file.consume($0) { text += $0 } }
    if isWhole { file.finish { text += $0 } } else { file.begin { text += $0 } }
    return (text, file.assumption)
  }
}
