/// One pass over the bytes of an e-mail address.
struct EmailScan {
  private var count = 0
  private var hasAt = false
  private var local = 0
  private var label = 0
  /// Letters of the label, whatever number of bytes each has.
  private var letters = 0
  private var labels = 0
  private var previous: UInt8 = 0
  private var lastLabelHasLetter = false
  private var lastLabelHasDigit = false
  private var labelIsASCII = true
  private var hasCodeStart = false
  private var isCode = false
  private(set) var isASCII = true
  /// A sign before the `@` that the marks of templates have too.
  private(set) var hasTemplateMark = false

  mutating func read(_ byte: UInt8) -> EmailFault? {
    defer { previous = byte }
    count += 1
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: return .blank
    case ..<0x20, 0x7F: return .controlCharacter
    case UInt8(ascii: "@"): return readAt()
    default:
      if byte >= 0x80 { isASCII = false }
      return hasAt ? readDomain(byte) : readLocal(byte)
    }
  }

  func finish() -> EmailFault? {
    guard hasAt else { return .noAt }
    guard labels > 0 else { return label == 0 ? .domainForm : .domainWithoutDot }
    if let fault = endLabel() { return fault }
    if letters < 2 || !lastLabelHasLetter || lastLabelHasDigit && !isCode { return .domainForm }
    return count > EmailForm.longest ? .tooLong : nil
  }

  private mutating func readAt() -> EmailFault? {
    if hasAt { return .severalAts }
    hasAt = true
    if local == 0 { return .emptyLocalPart }
    if previous == UInt8(ascii: ".") { return .dotInLocalPart }
    return local > EmailForm.longestLocalPart ? .localPartTooLong : nil
  }

  private mutating func readLocal(_ byte: UInt8) -> EmailFault? {
    local += 1
    switch byte {
    case UInt8(ascii: "."):
      return local == 1 || previous == UInt8(ascii: ".") ? .dotInLocalPart : nil
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
      UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "["),
      UInt8(ascii: "]"):
      return .localPartForm
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "%"), UInt8(ascii: "|"):
      hasTemplateMark = true
      return nil
    default:
      return nil
    }
  }

  private mutating func readDomain(_ byte: UInt8) -> EmailFault? {
    switch byte {
    case UInt8(ascii: "."):
      let fault = endLabel()
      labels += 1
      label = 0
      letters = 0
      lastLabelHasLetter = false
      lastLabelHasDigit = false
      isCode = false
      labelIsASCII = true
      return fault
    case UInt8(ascii: "-"):
      // `xn--` begins the code of a name in other letters.
      if label == 2 { isCode = hasCodeStart }
      label += 1
      letters += 1
      return label == 1 ? .domainForm : nil
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      label += 1
      letters += 1
      lastLabelHasDigit = true
      return nil
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      if label == 0 { hasCodeStart = byte | 0x20 == UInt8(ascii: "x") }
      if label == 1 { hasCodeStart = hasCodeStart && byte | 0x20 == UInt8(ascii: "n") }
      label += 1
      if byte & 0xC0 != 0x80 { letters += 1 }
      if byte >= 0x80 { labelIsASCII = false }
      lastLabelHasLetter = true
      return nil
    default:
      return .domainForm
    }
  }

  private func endLabel() -> EmailFault? {
    if label == 0 { return .dotInDomain }
    if previous == UInt8(ascii: "-") { return .domainForm }
    return labelIsASCII && label > EmailForm.longestLabel ? .labelTooLong : nil
  }
}
