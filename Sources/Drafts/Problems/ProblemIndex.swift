/// The problems of a draft, kept beside it: after an edit only the chunks that it touched are checked again.
///
/// It holds numbers and marks; the problems of an input are found again when they are asked for.
public struct ProblemIndex: Sendable {
  let catalogue: PropertyCatalogue
  let associationTypes: AssociationTypeTable
  private(set) var inputs: InputList = []
  private(set) var checked: [CheckedChunk] = []
  /// The number of each chunk by its serial.
  private var numbers: [UInt64: Int] = [:]
  private var uniques: [UniqueTexts]
  private var nextSerial: UInt64 = 0
  /// How many chunks from the front are known to be checked.
  private var checkedPrefix = 0
  /// Of all that has been checked.
  public private(set) var counts = ProblemCounts()

  public init(
    catalogue: PropertyCatalogue = .builtIn, associationTypes: AssociationTypeTable = .builtIn
  ) {
    self.catalogue = catalogue
    self.associationTypes = associationTypes
    uniques = UniqueKey.all(in: catalogue).map { UniqueTexts($0) }
  }

  /// Whether every input has been checked.
  public var isComplete: Bool { checkedPrefix == checked.count }

  /// How many inputs from the front are known to be checked.
  public var checkedCount: Int { isComplete ? inputs.count : inputs.start(ofChunk: checkedPrefix) }

  /// Follows the draft.
  /// - Parameter limit: how many chunks to check now. ``check(atMost:)`` goes on with the others.
  public mutating func update(to inputs: InputList, checkingAtMost limit: Int = .max) {
    let alignment = ChunkAlignment(of: checked, with: inputs.chunks, nextSerial: &nextSerial)
    self.inputs = inputs
    replace(alignment)
    if alignment.touched.lowerBound == 0, !checked.contains(where: \.isChecked) {
      // Nothing of what is known stands any more: to forget all at once costs nothing.
      uniques = uniques.map { UniqueTexts($0.key) }
      counts = ProblemCounts()
    } else {
      forget(alignment.left.filter(\.isChecked))
    }
    check(atMost: limit)
  }

  /// Checks some of the chunks that have not been.
  public mutating func check(atMost limit: Int) {
    for unique in uniques.indices { uniques[unique].expect(inputs.count) }
    var rest = limit
    while checkedPrefix < checked.count {
      if !checked[checkedPrefix].isChecked {
        guard rest > 0 else { break }
        rest -= 1
        check(chunk: checkedPrefix)
      }
      checkedPrefix += 1
    }
  }

  private mutating func replace(_ alignment: ChunkAlignment) {
    let (touched, count) = (alignment.touched, alignment.chunks.count)
    for chunk in checked[touched] { numbers[chunk.serial] = nil }
    checked.replaceSubrange(touched, with: alignment.chunks)
    // Those behind keep their numbers where as many came as went.
    let end = touched.count == count ? touched.lowerBound + count : checked.count
    for number in touched.lowerBound..<end { numbers[checked[number].serial] = number }
    checkedPrefix = min(checkedPrefix, touched.lowerBound)
  }

  /// Forgets what was known of chunks that left.
  private mutating func forget(_ left: [CheckedChunk]) {
    guard !left.isEmpty else { return }
    for chunk in left { counts -= chunk.counts }
    let position = positions
    for unique in uniques.indices { mark(uniques[unique].remove(left, position: position), of: unique) }
  }

  /// The problems of one input, with those that only show beside others.
  public func problems(at index: Int) -> [Problem] {
    guard mayHaveProblems(at: index) else { return [] }
    let input = inputs[index]
    var problems = Rules.problems(of: input, catalogue: catalogue, associationTypes: associationTypes)
    for (unique, text) in repetitions(at: index) {
      guard let first = unique.first(TextDigest(text)) else { continue }
      problems.append(unique.key.problem(text, first: positions(first)))
    }
    return problems
  }

  /// How many problems one input has: a list asks for each line that it draws, and suggestions take long to find.
  public func counts(at index: Int) -> (errors: Int, warnings: Int) {
    let collector = collected(at: index, .counts)
    return (collector.errors, collector.warnings)
  }

  func collected(at index: Int, _ detail: ProblemCollector.Detail) -> ProblemCollector {
    var collector = ProblemCollector(detail)
    guard mayHaveProblems(at: index) else { return collector }
    Rules.check(inputs[index], catalogue, associationTypes, &collector)
    for (unique, text) in repetitions(at: index) { collector.add(unique.key.problem(text, first: 0)) }
    return collector
  }

  /// Most inputs have none.
  private func mayHaveProblems(at index: Int) -> Bool {
    guard inputs.indices.contains(index) else { return false }
    let place = inputs.location(of: index)
    let chunk = checked[place.chunk]
    return !chunk.isChecked || chunk.hasProblems(at: place.offset)
  }

  /// The texts of one input that stand in an earlier one already.
  private func repetitions(at index: Int) -> [(UniqueTexts, String)] {
    let (input, place) = (inputs[index], inputs.location(of: index))
    return uniques.compactMap { unique in
      guard checked[place.chunk].duplicates[unique.key]?.contains(place.offset) == true else { return nil }
      return unique.key.text(of: input).map { (unique, $0) }
    }
  }

  /// The worst that one input has; nil where it has no problem or has not been checked.
  public func severity(at index: Int) -> Severity? {
    guard inputs.indices.contains(index) else { return nil }
    let place = inputs.location(of: index)
    if checked[place.chunk].allWithErrors.contains(place.offset) { return .error }
    return checked[place.chunk].withWarnings.contains(place.offset) ? .warning : nil
  }

  /// Whether one input has problems of a severity, whatever else it has.
  public func has(_ severity: Severity, at index: Int) -> Bool {
    guard inputs.indices.contains(index) else { return false }
    let place = inputs.location(of: index)
    let chunk = checked[place.chunk]
    return (severity == .error ? chunk.allWithErrors : chunk.withWarnings).contains(place.offset)
  }

  /// The first input behind one that has problems; behind the end it is nil.
  public func next(after index: Int) -> Int? {
    guard index + 1 < inputs.count else { return nil }
    let place = inputs.location(of: max(index + 1, 0))
    for number in place.chunk..<checked.count {
      let offset = number == place.chunk ? place.offset : 0
      if let found = checked[number].allWithProblems.first(from: offset) {
        return inputs.start(ofChunk: number) + found
      }
    }
    return nil
  }

  /// The last input before one that has problems; before the beginning it is nil.
  public func previous(before index: Int) -> Int? {
    guard index > 0, !inputs.isEmpty else { return nil }
    let place = inputs.location(of: min(index, inputs.count) - 1)
    for number in (0...place.chunk).reversed() {
      let end = number == place.chunk ? place.offset + 1 : InputChunk.capacity
      if let found = checked[number].allWithProblems.last(before: end) {
        return inputs.start(ofChunk: number) + found
      }
    }
    return nil
  }

  private mutating func check(chunk number: Int) {
    checked[number].check(catalogue, associationTypes)
    counts += checked[number].counts
    let position = positions
    for unique in uniques.indices {
      mark(uniques[unique].add(checked[number], position: position), of: unique)
    }
  }

  /// Marks the inputs that share a text, except the first of them, and counts them.
  private mutating func mark(_ repetitions: [UniqueTexts.Repetition], of unique: Int) {
    let key = uniques[unique].key
    for repetition in repetitions {
      guard let number = numbers[repetition.place.serial] else { continue }
      counts -= checked[number].counts
      checked[number].duplicates[key, default: InputSet()].set(
        repetition.place.offset, to: repetition.isOne)
      counts += checked[number].counts
    }
  }

  /// Where an input stands in the draft.
  private var positions: (InputPlace) -> Int {
    let (numbers, inputs) = (numbers, inputs)
    return { place in numbers[place.serial].map { inputs.start(ofChunk: $0) + place.offset } ?? .max }
  }
}
