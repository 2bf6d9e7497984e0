/// The inputs of a request, the digest of its body, and the body where it is not what the inputs give.
struct BatchContent: Sendable {
  let inputs: [PlannedInput]
  let sha256: String
  /// Nil where the inputs give it: bodies were most of the memory of a large plan.
  private let keptBody: [UInt8]?

  init(body: [UInt8], inputs: [PlannedInput], keepsBody: Bool) {
    self.inputs = inputs
    sha256 = Digest.text(of: Digest.sha256(of: body))
    keptBody = keepsBody ? body : nil
  }

  func body(byteCount: Int) -> [UInt8] {
    keptBody ?? BatchBody.bytes(of: inputs, byteCount: byteCount)
  }
}
