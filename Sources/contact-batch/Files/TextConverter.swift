import Drafts
import Glibc

/// Turns text of a named encoding into UTF-8, piece by piece, by the system's `iconv`.
struct TextConverter: ~Copyable {
  /// Never part of UTF-8: it stands for bytes that mean nothing in the encoding, so that a reader reports them.
  private static let broken: UInt8 = 0xFF

  private let converter: iconv_t
  /// The beginning of a character that the piece cut.
  private var held: [UInt8] = []

  /// Nil for an encoding that this system does not know.
  init?(_ encoding: TextEncoding) {
    let converter = iconv_open("UTF-8", encoding.systemName)
    guard let converter, converter != iconv_t(bitPattern: -1) else { return nil }
    self.converter = converter
  }

  deinit {
    iconv_close(converter)
  }

  mutating func convert(_ piece: some Collection<UInt8>) -> [UInt8] {
    var bytes = held + piece
    held = []
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    var start = 0
    while start < bytes.count {
      let step = step(&bytes, from: start, to: &text)
      start += step.read
      switch step.fault {
      case 0, E2BIG: break
      case EINVAL:
        held = Array(bytes[start...])
        start = bytes.count
      default:
        text.append(Self.broken)
        start += 1
      }
    }
    return text
  }

  /// What is left when the text ends too early.
  mutating func finish() -> [UInt8] {
    defer { held = [] }
    return held.isEmpty ? [] : [Self.broken]
  }

  private func step(
    _ bytes: inout [UInt8], from start: Int, to text: inout [UInt8]
  ) -> (read: Int, fault: Int32) {
    let room = max(64, (bytes.count - start) * 2)
    var read = 0
    var fault: Int32 = 0
    let converted = [UInt8](unsafeUninitializedCapacity: room) { target, count in
      bytes.withUnsafeMutableBytes { source in
        var next = source.baseAddress?.assumingMemoryBound(to: CChar.self).advanced(by: start)
        var left = source.count - start
        let before = left
        var place = target.baseAddress.map {
          UnsafeMutableRawPointer($0).assumingMemoryBound(to: CChar.self)
        }
        var free = room
        if iconv(converter, &next, &left, &place, &free) == size_t.max { fault = errno }
        read = before - left
        count = room - free
      }
    }
    text += converted
    return (read, fault)
  }
}
