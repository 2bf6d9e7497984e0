/// The only place that knows how roles look: by the colours a terminal has, its background, and what a person chose.
///
/// Text keeps the terminal's own colours. All others are of its palette of sixteen.
public struct Theme: Hashable, Sendable {
  /// What is known of the terminal's background.
  public enum Background: Hashable, Sendable, CaseIterable {
    case dark, light
    /// Nothing: only colours are used that are legible on both.
    case unknown
  }

  public var depth: ColorDepth
  public var background: Background
  /// A person's own, by role.
  public var chosen: [Role: Attributes]

  public init(
    depth: ColorDepth, background: Background = .unknown, chosen: [Role: Attributes] = [:]
  ) {
    (self.depth, self.background, self.chosen) = (depth, background, chosen)
  }

  public func attributes(for role: Role, _ emphasis: Emphasis = .none) -> Attributes {
    switch emphasis {
    case .none: attributes(of: role)
    // What is no state takes the colour of the bar.
    case .selected: selected(attributes(of: role == .id ? .text : role))
    case .kept: kept(attributes(of: role))
    }
  }

  private func attributes(of role: Role) -> Attributes {
    if let own = chosen[role] ?? (role == .frame ? chosen[.accent] : nil), depth != .none {
      return limited(own)
    }
    var attributes = Self.base(role)
    guard depth != .none else { return attributes }
    switch role {
    case .badgeSandbox: return Attributes(foreground: .black, background: .green)
    case .badgeProduction: return Attributes(foreground: .white, background: .red, bold: true)
    case .badgeAlert: return Attributes(foreground: .black, background: .yellow)
    // The palette's grey is too near to a dark background in some palettes.
    case .muted where background == .light && depth != .ansi8:
      return Attributes(foreground: .brightBlack)
    // Bold costs up to 9 bytes a time, and these are on every line.
    case .frame, .key:
      attributes.foreground = color(role == .frame ? .accent : role)
      attributes.bold = attributes.foreground == nil
    default: attributes.foreground = color(role)
    }
    // Many terminals brighten a bold colour: too much for a light background.
    if background == .light, role == .error || role == .warning { attributes.bold = false }
    return attributes
  }

  /// What shows a role where there are no colours, and stays where there are.
  private static func base(_ role: Role) -> Attributes {
    switch role {
    // A letter typed into a field is one byte as long as it needs no attribute.
    case .text, .id, .field, .success, .jsonName, .jsonString, .jsonNumber: Attributes()
    case .muted, .border: Attributes(dim: true)
    case .heading: Attributes(underline: true)
    case .title, .accent, .frame, .key, .marked, .error, .warning: Attributes(bold: true)
    case .selection, .badgeSandbox: Attributes(reverse: true)
    case .badgeProduction, .badgeAlert: Attributes(bold: true, reverse: true)
    case .match: Attributes(bold: true, underline: true)
    }
  }

  private func color(_ role: Role) -> NamedColor? {
    switch background {
    case .dark: Self.onDark(role)
    case .light: Self.onLight(role)
    case .unknown: Self.onEither(role)
    }
  }

  private static func onDark(_ role: Role) -> NamedColor? {
    switch role {
    case .accent, .id, .key, .marked, .jsonName: .cyan
    case .error: .red
    case .warning, .jsonNumber: .yellow
    case .success, .jsonString: .green
    default: nil
    }
  }

  /// No yellow, and nothing bright.
  private static func onLight(_ role: Role) -> NamedColor? {
    switch role {
    case .accent, .id, .key, .marked, .jsonName: .blue
    case .error: .red
    case .warning, .jsonNumber: .magenta
    case .success, .jsonString: .green
    default: nil
    }
  }

  private static func onEither(_ role: Role) -> NamedColor? {
    switch role {
    case .accent, .warning, .jsonNumber: .magenta
    case .error: .red
    case .success, .jsonString: .green
    default: nil
    }
  }

  private func selected(_ attributes: Attributes) -> Attributes {
    var attributes = attributes
    // A bar of one brightness, and only states stand out of it.
    attributes.dim = false
    if depth != .none || attributes.foreground == .brightBlack { attributes.bold = false }
    if attributes.foreground == .brightBlack { attributes.foreground = nil }
    let own = self.attributes(of: .selection)
    guard let background = own.background else {
      attributes.reverse = true
      return attributes
    }
    attributes.background = background
    attributes.foreground = attributes.foreground ?? own.foreground
    return attributes
  }

  private func kept(_ attributes: Attributes) -> Attributes {
    var attributes = attributes
    attributes.dim = true
    attributes.underline = depth == .none
    return attributes
  }

  /// The same with as many colours as there are.
  private func limited(_ attributes: Attributes) -> Attributes {
    guard depth == .ansi8 else { return attributes }
    var attributes = attributes
    if attributes.foreground?.isBright == true { attributes.bold = true }
    attributes.foreground = attributes.foreground?.plain
    attributes.background = attributes.background?.plain
    return attributes
  }
}
