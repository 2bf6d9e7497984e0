/// The only place that knows how roles look.
///
/// Text keeps the terminal's default colours. Of the palette only red, magenta and green are used, which are
/// legible on light and dark backgrounds alike; yellow, cyan, blue and white are not.
public enum Theme {
  public static func attributes(for role: Role, depth: ColorDepth) -> Attributes {
    var attributes = base(role)
    if depth != .none { attributes.foreground = color(role) }
    return attributes
  }

  private static func base(_ role: Role) -> Attributes {
    switch role {
    // A letter typed into a field is one byte as long as it needs no attribute.
    case .text, .field, .border, .success, .jsonName, .jsonString, .jsonNumber: Attributes()
    case .muted: Attributes(dim: true)
    case .title, .key, .marked, .error, .warning: Attributes(bold: true)
    case .selected, .focusedBorder: Attributes(reverse: true)
    case .selectedUnfocused: Attributes(underline: true)
    case .match: Attributes(bold: true, underline: true)
    }
  }

  private static func color(_ role: Role) -> NamedColor? {
    switch role {
    case .error: .red
    case .warning, .jsonNumber: .magenta
    case .success, .jsonString: .green
    default: nil
    }
  }
}
