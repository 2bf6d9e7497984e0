/// The colours of a terminal, as pictures show them.
struct PicturePalette {
  let foreground: String
  let background: String
  /// The sixteen of the palette.
  let colours: [String]

  static let dark = PicturePalette(
    foreground: "#d8dee4", background: "#16191d",
    colours: [
      "#2b3036", "#f0717b", "#7fc97f", "#e5c07b", "#6cb2f0", "#c792ea", "#56c8d8", "#c8ced4",
      "#6b7480", "#ff8a93", "#9be29b", "#ffd68a", "#8cc7ff", "#dcb0ff", "#7fe3f0", "#ffffff",
    ])

  static let light = PicturePalette(
    foreground: "#24292f", background: "#ffffff",
    colours: [
      "#24292f", "#c4272f", "#1a7f37", "#8a6100", "#0a58ca", "#8250df", "#0b7285", "#d0d7de",
      "#6a737d", "#e5484d", "#2da44e", "#b58300", "#3b82f6", "#a371f7", "#1497ac", "#f6f8fa",
    ])

  func colour(_ index: Int?, else usual: String) -> String {
    guard let index, colours.indices.contains(index) else { return usual }
    return colours[index]
  }
}
