/// Unpacks what was packed with DEFLATE (RFC 1951).
struct Inflate {
  enum Fault: Error { case broken, tooLong }

  private let input: ArraySlice<UInt8>
  private let limit: Int
  private var position: Int
  private var bits: UInt32 = 0
  private var bitCount = 0
  private var output: [UInt8] = []

  /// - Parameter limit: more bytes are not unpacked.
  static func unpack(_ input: ArraySlice<UInt8>, limit: Int) throws(Fault) -> [UInt8] {
    var inflate = Self(input, limit: limit)
    var isLast = false
    while !isLast {
      isLast = try inflate.take(1) == 1
      switch try inflate.take(2) {
      case 0: try inflate.readStored()
      case 1: try inflate.readCodes(lengths: Self.fixedLengths, distances: Self.fixedDistances)
      case 2: try inflate.readDynamic()
      default: throw .broken
      }
    }
    return inflate.output
  }

  private init(_ input: ArraySlice<UInt8>, limit: Int) {
    (self.input, self.limit, position) = (input, limit, input.startIndex)
  }

  private mutating func take(_ count: Int) throws(Fault) -> Int {
    while bitCount < count {
      guard position < input.endIndex else { throw .broken }
      bits |= UInt32(input[position]) << UInt32(bitCount)
      position += 1
      bitCount += 8
    }
    defer {
      bits >>= UInt32(count)
      bitCount -= count
    }
    return Int(bits & (1 << UInt32(count) - 1))
  }

  private mutating func readStored() throws(Fault) {
    (bits, bitCount) = (0, 0)
    guard position + 4 <= input.endIndex else { throw .broken }
    let length = Int(input[position]) | Int(input[position + 1]) << 8
    position += 4
    guard position + length <= input.endIndex else { throw .broken }
    guard output.count + length <= limit else { throw .tooLong }
    output += input[position..<position + length]
    position += length
  }

  private mutating func readDynamic() throws(Fault) {
    let literalCount = try take(5) + 257
    let distanceCount = try take(5) + 1
    var lengths = [UInt8](repeating: 0, count: 19)
    for index in 0..<(try take(4) + 4) { lengths[Self.order[index]] = UInt8(try take(3)) }
    let code = HuffmanCode(lengths)
    var all: [UInt8] = []
    while all.count < literalCount + distanceCount {
      let symbol = try next(code)
      switch symbol {
      case 0..<16: all.append(UInt8(symbol))
      case 16:
        guard let last = all.last else { throw .broken }
        all += Array(repeating: last, count: try take(2) + 3)
      case 17: all += Array(repeating: 0, count: try take(3) + 3)
      default: all += Array(repeating: 0, count: try take(7) + 11)
      }
    }
    guard all.count == literalCount + distanceCount else { throw .broken }
    try readCodes(
      lengths: HuffmanCode(Array(all[..<literalCount])), distances: HuffmanCode(Array(all[literalCount...])))
  }

  private mutating func readCodes(lengths: HuffmanCode, distances: HuffmanCode) throws(Fault) {
    while true {
      let symbol = try next(lengths)
      if symbol < 256 {
        guard output.count < limit else { throw .tooLong }
        output.append(UInt8(symbol))
      } else if symbol == 256 {
        return
      } else {
        try copy(symbol - 257, distances)
      }
    }
  }

  /// Lengths and distances grow by groups of four and two, each with one more bit behind it.
  private mutating func copy(_ symbol: Int, _ distances: HuffmanCode) throws(Fault) {
    guard symbol < 29 else { throw .broken }
    let extra = symbol < 8 || symbol == 28 ? 0 : symbol / 4 - 1
    let base = symbol < 8 ? symbol + 3 : symbol == 28 ? 258 : (4 + symbol % 4) << extra + 3
    let length = base + (try take(extra))
    let place = try next(distances)
    guard place < 30 else { throw .broken }
    let bits = place < 4 ? 0 : place / 2 - 1
    let distance = (place < 4 ? place : (2 + place % 2) << bits) + 1 + (try take(bits))
    guard distance <= output.count else { throw .broken }
    guard output.count + length <= limit else { throw .tooLong }
    for _ in 0..<length { output.append(output[output.count - distance]) }
  }

  private mutating func next(_ code: HuffmanCode) throws(Fault) -> Int {
    var (value, first, index) = (0, 0, 0)
    for length in 1..<HuffmanCode.longest {
      value |= try take(1)
      let count = code.counts[length]
      if value - count < first {
        let place = index + value - first
        guard code.symbols.indices.contains(place) else { throw .broken }
        return code.symbols[place]
      }
      index += count
      first = (first + count) << 1
      value <<= 1
    }
    throw .broken
  }

  private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
  private static let fixedLengths = HuffmanCode(
    (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 })
  private static let fixedDistances = HuffmanCode(Array(repeating: 5, count: 30))
}

/// A code of at most 15 bits, from the lengths of its words.
private struct HuffmanCode {
  static let longest = 16

  /// How many words there are of each length.
  var counts = [Int](repeating: 0, count: longest)
  /// In the order of their words.
  var symbols: [Int]

  init(_ lengths: [UInt8]) {
    for length in lengths { counts[Int(length) & 15] += 1 }
    counts[0] = 0
    symbols = lengths.indices.filter { lengths[$0] > 0 }.sorted { (lengths[$0], $0) < (lengths[$1], $1) }
  }
}
