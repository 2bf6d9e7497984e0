/// The inputs of a draft in which a complete check found no error: a plan does not check them again.
public struct ValidInputs: Sendable {
  /// Nothing is known of any input.
  public static let unknown = Self(checked: [], judgedBy: nil)

  private let chunks: [Chunk]
  private let judgedBy: Definitions?

  private struct Chunk {
    let count: Int
    let inputs: InputSet
  }

  private struct Definitions: Equatable {
    let catalogue: PropertyCatalogue
    let associationTypes: AssociationTypeTable
  }

  private init(checked: [CheckedChunk], judgedBy: Definitions?) {
    chunks = checked.map { Chunk(count: $0.chunk.count, inputs: $0.allWithErrors.complement) }
    self.judgedBy = judgedBy
  }

  init(_ checked: [CheckedChunk], _ catalogue: PropertyCatalogue, _ associationTypes: AssociationTypeTable) {
    self.init(
      checked: checked, judgedBy: Definitions(catalogue: catalogue, associationTypes: associationTypes))
  }

  /// Whether each input is one of them and creates a contact; nil for other inputs, or under other definitions.
  func flags(
    of inputs: some Collection<DraftInput>, _ catalogue: PropertyCatalogue,
    _ associationTypes: AssociationTypeTable
  ) -> [Bool]? {
    guard judgedBy == Definitions(catalogue: catalogue, associationTypes: associationTypes) else {
      return nil
    }
    let flags = chunks.flatMap { chunk in (0..<chunk.count).map { chunk.inputs.contains($0) } }
    return flags.count == inputs.count ? zip(inputs, flags).map { $0.existing == nil && $1 } : nil
  }
}

extension ValidInputs: Equatable {
  /// All are equal: they save work and change no plan.
  public static func == (left: Self, right: Self) -> Bool { true }
}

extension ProblemIndex {
  /// Unknown until all inputs of the list have been checked.
  public func validInputs(of inputs: InputList) -> ValidInputs {
    guard isComplete, inputs.chunks.elementsEqual(checked, by: { $0 === $1.chunk }) else { return .unknown }
    return ValidInputs(checked, catalogue, associationTypes)
  }
}
