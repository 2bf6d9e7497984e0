import ContactsModel

/// The form that an e-mail address needs in practice: one `@`, something before it, a domain with a dot after it.
enum EmailForm {
  /// What is wrong with an address; nil when nothing is.
  static func fault(in text: String) -> EmailFault? {
    var scan = Scan()
    for byte in text.utf8 {
      if let fault = scan.read(byte) { return fault }
    }
    return scan.finish() ?? unicodeFault(in: text)
  }

  /// The address that was probably meant, if it can be read out of the text.
  static func suggestion(for text: String) -> String? {
    var candidate = text.trimmed
    if candidate.folded.hasPrefix("mailto:") { candidate = String(candidate.dropFirst(7)) }
    if candidate.hasSuffix(">"), let open = candidate.lastIndex(of: "<") {
      candidate = String(candidate[open...].dropFirst().dropLast())
    }
    while let last = candidate.last, ".,;".contains(last) { candidate.removeLast() }
    return candidate != text && fault(in: candidate) == nil ? candidate : nil
  }

  /// Blanks and control characters beyond ASCII, such as a no-break space.
  private static func unicodeFault(in text: String) -> EmailFault? {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    for scalar in text.unicodeScalars {
      if scalar.properties.isWhitespace { return .blank }
      switch scalar.properties.generalCategory {
      case .control, .format, .surrogate: return .controlCharacter
      default: break
      }
    }
    return nil
  }
}

extension EmailForm {
  /// One pass over the bytes.
  private struct Scan {
    private var hasAt = false
    private var local = 0
    private var label = 0
    private var labels = 0
    private var previous: UInt8 = 0
    private var lastLabelHasLetter = false

    mutating func read(_ byte: UInt8) -> EmailFault? {
      defer { previous = byte }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D: return .blank
      case ..<0x20, 0x7F: return .controlCharacter
      case UInt8(ascii: "@"): return readAt()
      default: return hasAt ? readDomain(byte) : readLocal(byte)
      }
    }

    private mutating func readAt() -> EmailFault? {
      if hasAt { return .severalAts }
      hasAt = true
      return local == 0 ? .emptyLocalPart : nil
    }

    private mutating func readLocal(_ byte: UInt8) -> EmailFault? {
      local += 1
      switch byte {
      case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
        UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "["),
        UInt8(ascii: "]"):
        return .localPartForm
      default:
        return nil
      }
    }

    private mutating func readDomain(_ byte: UInt8) -> EmailFault? {
      switch byte {
      case UInt8(ascii: "."):
        return endLabel() ?? nextLabel()
      case UInt8(ascii: "-"):
        label += 1
        return label == 1 ? .domainForm : nil
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        label += 1
        return nil
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
        label += 1
        lastLabelHasLetter = true
        return nil
      default:
        return .domainForm
      }
    }

    private mutating func nextLabel() -> EmailFault? {
      labels += 1
      label = 0
      lastLabelHasLetter = false
      return nil
    }

    private func endLabel() -> EmailFault? {
      label == 0 || previous == UInt8(ascii: "-") ? .domainForm : nil
    }

    func finish() -> EmailFault? {
      guard hasAt else { return .noAt }
      guard labels > 0 else { return .domainWithoutDot }
      return endLabel() ?? (label < 2 || !lastLabelHasLetter ? .domainForm : nil)
    }
  }
}
