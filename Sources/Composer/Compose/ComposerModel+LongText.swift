import Drafts

extension ComposerModel {
  /// The way down leads there from a field that has no options to go down to.
  mutating func openLongText() {
    guard let field = compose.field else { return }
    let title = name(of: field).map { "\($0) of #\(field.input + 1)" } ?? "Text"
    overlays.append(.longText(LongText(field.text, title: title)))
  }
}
