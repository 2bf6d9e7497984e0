/// Finds several patterns in one pass, after Aho and Corasick: each byte costs one step, whatever came before.
struct PatternAutomaton: Sendable {
  static let start: Int32 = 0

  /// A column of the table for each byte; those in no pattern share the first one.
  private let columns: [UInt8]
  private let width: Int
  private let table: [Int32]
  /// By state, the length of the longest pattern that ends there; 0 for none.
  private let lengths: [Int32]
  let longest: Int

  init(_ patterns: [[UInt8]]) {
    var columns = [UInt8](repeating: 0, count: 256)
    for (index, byte) in Set(patterns.joined()).sorted().enumerated() {
      columns[Int(byte)] = UInt8(truncatingIfNeeded: index + 1)
    }
    let width = Int(columns.max() ?? 0) + 1
    var builder = Builder(width: width)
    for pattern in patterns { builder.add(pattern.map { Int(columns[Int($0)]) }) }
    builder.link()
    (self.columns, self.width) = (columns, width)
    (table, lengths) = (builder.table, builder.lengths)
    longest = patterns.map(\.count).max() ?? 0
  }

  func next(_ state: Int32, _ byte: UInt8) -> Int32 {
    table[Int(state) * width + Int(columns[Int(byte)])]
  }

  func begins(with byte: UInt8) -> Bool { next(Self.start, byte) != Self.start }

  /// The length of the pattern that ends in a state; nil if none does.
  func match(at state: Int32) -> Int? {
    let length = lengths[Int(state)]
    return length == 0 ? nil : Int(length)
  }
}

extension PatternAutomaton {
  /// The trie of the patterns, which links then make into a table of all steps.
  private struct Builder {
    let width: Int
    var table: [Int32]
    var lengths: [Int32] = [0]

    private static let none: Int32 = -1

    init(width: Int) {
      self.width = width
      table = [Int32](repeating: Self.none, count: width)
    }

    mutating func add(_ columns: [Int]) {
      var state = 0
      for column in columns {
        let place = state * width + column
        if table[place] == Self.none {
          table[place] = Int32(lengths.count)
          lengths.append(0)
          table += [Int32](repeating: Self.none, count: width)
        }
        state = Int(table[place])
      }
      lengths[state] = Int32(columns.count)
    }

    /// Goes through the states by their depth. A step that the trie lacks is that of the longest end of what was read
    /// which begins a pattern itself.
    mutating func link() {
      var fallback = [Int](repeating: 0, count: lengths.count)
      var queue = [0]
      var head = 0
      while head < queue.count {
        let state = queue[head]
        head += 1
        lengths[state] = max(lengths[state], lengths[fallback[state]])
        for column in 0..<width {
          let place = state * width + column
          let other = state == 0 ? 0 : table[fallback[state] * width + column]
          guard table[place] != Self.none else {
            table[place] = other
            continue
          }
          fallback[Int(table[place])] = Int(other)
          queue.append(Int(table[place]))
        }
      }
    }
  }
}
