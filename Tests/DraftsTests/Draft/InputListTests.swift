import ContactsModel
import Drafts
import HostileText
import Testing

struct InputListTests {
  @Test func `a list gives back what was put in, by index and in order`() {
    let list = InputList(inputs(1000))
    #expect(list.count == 1000)
    #expect(list.map(\.id.rawValue) == Array(0..<1000))
    #expect(list.indices.allSatisfy { list[$0].id.rawValue == UInt64($0) })
  }

  @Test(arguments: [0, 1, 63, 64, 65, 1000, 100_000])
  func `no chunk is empty or holds more than 64 inputs`(count: Int) {
    let list = InputList(inputs(count))
    #expect(list.chunks.allSatisfy { (1...64).contains($0.count) })
    #expect(list.chunks.reduce(0) { $0 + $1.count } == count)
  }

  @Test func `a splice rebuilds only the chunks that it touches`() {
    var list = InputList(inputs(100_000))
    let before = list.chunks
    list.splice(at: 50_000, removing: 1, inserting: inputs(1))
    let same = zip(before, list.chunks).count { $0 === $1 }
    #expect(before.count == list.chunks.count)
    #expect(same == before.count - 1)
  }

  @Test func `a copy keeps what it had while the original is edited`() {
    var list = InputList(inputs(600))
    let copy = list
    list.splice(at: 0, removing: 600, inserting: [])
    #expect(list.isEmpty)
    #expect(copy.map(\.id.rawValue) == Array(0..<600))
  }

  @Test func `places beyond the end count as the end`() {
    var list = InputList(inputs(3))
    #expect(list.splice(at: 99, removing: 5, inserting: inputs(1)).isEmpty)
    #expect(list.splice(at: -4, removing: -1, inserting: inputs(1)).isEmpty)
    #expect(list.count == 5)
    #expect(list.splice(at: 2, removing: .max, inserting: []).count == 3)
    #expect(list.count == 2)
  }

  @Test func `many single insertions leave chunks of a good size`() {
    var list = InputList()
    for number in 0..<5000 {
      list.splice(at: number / 2, removing: 0, inserting: inputs(1))
    }
    #expect(list.count == 5000)
    #expect(list.chunks.count <= 180)
  }

  @Test func `many deletions join what is left`() {
    var list = InputList(inputs(20_000))
    for number in 0..<19_800 { list.splice(at: (number * 7) % list.count, removing: 1, inserting: []) }
    #expect(list.count == 200)
    #expect(list.chunks.count <= 13)
  }

  @Test func `splices do what they do to an array`() {
    var random = SeededGenerator(seed: 1)
    var list = InputList(inputs(700))
    var array = inputs(700)
    for _ in 0..<400 {
      let at = random.below(array.count + 1)
      let removing = random.below(min(array.count - at, 300) + 1)
      let new = (0..<random.below(300)).map { _ in
        DraftInput(id: InputID(rawValue: random.next()), contact: random.contact())
      }
      list.splice(at: at, removing: removing, inserting: new)
      array.replaceSubrange(at..<at + removing, with: new)
      #expect(list.map(\.id) == array.map(\.id))
    }
    #expect(list.indices.allSatisfy { list[$0].id == array[$0].id })
    #expect(list.chunks.allSatisfy { (1...64).contains($0.count) })
  }
}

/// Chunks that were stored and are decoded when somebody asks.
struct StoredChunkTests {
  private let chunk: InputChunk? = {
    let (bytes, seal) = InputList(inputs(60)).chunks[0].stored()
    return InputChunk(stored: bytes, seal: seal)
  }()

  @Test func `they give back what was put in, as bytes and as inputs`() throws {
    let chunk = try #require(chunk)
    let fresh = InputList(inputs(60)).chunks[0]
    #expect((chunk.count, chunk.nextID) == (60, InputID(rawValue: 60)))
    #expect(chunk.stored() == fresh.stored())
    #expect(chunk.inputs == fresh.inputs)
    #expect(chunk.inputs.map(\.id) == fresh.inputs.map(\.id))
    #expect(chunk.stored() == fresh.stored())
  }

  @Test func `a changed byte is seen`() throws {
    var (bytes, seal) = InputList(inputs(60)).chunks[0].stored()
    for place in stride(from: 0, to: bytes.count, by: 97) {
      bytes[place] ^= 1
      #expect(InputChunk(stored: bytes, seal: seal) == nil)
      bytes[place] ^= 1
    }
    seal = InputSeal(count: 59, nextID: seal.nextID, digest: seal.digest)
    #expect(InputChunk(stored: bytes, seal: seal) == nil)
  }

  @Test func `bytes that hold less than a seal made for them says leave nothing to be sent`() throws {
    let bytes = DraftCoding.encode(inputs(3))
    let seal = InputSeal(of: bytes, count: 5, nextID: InputID(rawValue: 9))
    let chunk = try #require(InputChunk(stored: bytes, seal: seal))
    #expect(chunk.inputs.count == 5)
    #expect(chunk.inputs.suffix(2).allSatisfy { $0.contact == ContactInput() })
    #expect(chunk.stored().bytes == bytes)
  }
}
