/// Characters as HTML writes them, such as `&amp;` and `&#233;`, which web forms leave in values.
enum HTMLEntities {
  /// The text with the letters that were meant; nil where it holds no entity that is known.
  static func decoded(_ text: String) -> String? {
    var result = text
    // What went through two forms was encoded twice.
    for _ in 0..<mostPasses {
      guard let next = pass(over: result) else { break }
      result = next
    }
    return result == text ? nil : result
  }

  private static let mostPasses = 3
  /// In bytes, without `&` and `;`.
  private static let longestName = 8

  private static func pass(over text: String) -> String? {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var start = 0
    var hasChanged = false
    while start < bytes.count {
      if bytes[start] == UInt8(ascii: "&"), let (letters, end) = entity(in: bytes, after: start) {
        result += letters.utf8
        start = end
        hasChanged = true
      } else {
        result.append(bytes[start])
        start += 1
      }
    }
    return hasChanged ? String(decoding: result, as: UTF8.self) : nil
  }

  private static func entity(in bytes: [UInt8], after ampersand: Int) -> (letters: String, end: Int)? {
    let rest = bytes[(ampersand + 1)...].prefix(longestName + 1)
    guard let end = rest.firstIndex(of: UInt8(ascii: ";")), end > rest.startIndex else { return nil }
    let name = String(decoding: rest[..<end], as: UTF8.self)
    return letters(of: name).map { ($0, end + 1) }
  }

  private static func letters(of name: String) -> String? {
    guard name.hasPrefix("#") else { return named[name] }
    let digits = name.dropFirst()
    let number =
      digits.first.map { "xX".contains($0) } == true ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return number.flatMap(letters)
  }

  /// As browsers read a number: those of controls in Windows-1252 mean its letters.
  private static func letters(numbered number: UInt32) -> String? {
    switch number {
    case 9, 10, 32: return Unicode.Scalar(number).map { String(Character($0)) }
    case 13: return "\n"
    case 160: return " "
    case 0x80..<0xA0:
      return SingleByteEncoding.windows1252.scalar(of: UInt8(truncatingIfNeeded: number)).map {
        String(Character($0))
      }
    case 0..<32, 127, 0xFFFE...0xFFFF: return nil
    default: return Unicode.Scalar(number).map { $0.isInvisible ? "" : String(Character($0)) }
    }
  }

  /// A no-break space is a blank, and what is not seen is nothing.
  private static let named: [String: String] = {
    var named = [
      "amp": "&", "AMP": "&", "lt": "<", "LT": "<", "gt": ">", "GT": ">", "quot": "\"", "QUOT": "\"",
      "apos": "'", "commat": "@", "period": ".", "comma": ",", "num": "#", "excl": "!", "quest": "?",
      "lpar": "(", "rpar": ")", "sol": "/", "colon": ":", "semi": ";", "plus": "+", "equals": "=",
      "percnt": "%", "dollar": "$", "ast": "*", "lowbar": "_", "grave": "`", "NewLine": "\n", "Tab": "\t",
      "ensp": " ", "emsp": " ", "thinsp": " ", "zwnj": "", "zwj": "", "lrm": "", "rlm": "", "ndash": "–",
      "mdash": "—", "lsquo": "‘", "rsquo": "’", "sbquo": "‚", "ldquo": "“", "rdquo": "”", "bdquo": "„",
      "hellip": "…", "bull": "•", "lsaquo": "‹", "rsaquo": "›", "euro": "€", "trade": "™", "prime": "′",
    ]
    var number: UInt32 = 0xA0
    for name in letters.split(whereSeparator: \.isWhitespace) {
      if name != "-", let scalar = Unicode.Scalar(number) { named[String(name)] = String(Character(scalar)) }
      number += 1
    }
    named["nbsp"] = " "
    named["shy"] = ""
    return named
  }()

  /// The names of U+00A0 to U+017E, in order; `-` for those without one.
  private static let letters = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2
    sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc
    Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve
    Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute
    acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde
    ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml
    Amacr amacr Abreve abreve Aogon aogon Cacute cacute Ccirc ccirc Cdot cdot Ccaron ccaron Dcaron
    dcaron Dstrok dstrok Emacr emacr - - Edot edot Eogon eogon Ecaron ecaron Gcirc gcirc Gbreve gbreve
    Gdot gdot Gcedil - Hcirc hcirc Hstrok hstrok Itilde itilde Imacr imacr - - Iogon iogon Idot imath
    IJlig ijlig Jcirc jcirc Kcedil kcedil kgreen Lacute lacute Lcedil lcedil Lcaron lcaron Lmidot lmidot
    Lstrok lstrok Nacute nacute Ncedil ncedil Ncaron ncaron napos ENG eng Omacr omacr - - Odblac odblac
    OElig oelig Racute racute Rcedil rcedil Rcaron rcaron Sacute sacute Scirc scirc Scedil scedil Scaron
    scaron Tcedil tcedil Tcaron tcaron Tstrok tstrok Utilde utilde Umacr umacr Ubreve ubreve Uring uring
    Udblac udblac Uogon uogon Wcirc wcirc Ycirc ycirc Yuml Zacute zacute Zdot zdot Zcaron zcaron
    """
}
