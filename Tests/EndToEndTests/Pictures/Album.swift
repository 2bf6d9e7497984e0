import Foundation

/// Where pictures are kept: the folder that `PICTURES` names, nowhere without it. `screenshots/make` does the rest.
struct Album {
  let palette: PicturePalette
  private let folder: URL?

  init(palette: PicturePalette = .dark) {
    self.palette = palette
    folder = ProcessInfo.processInfo.environment["PICTURES"].map { URL(filePath: $0) }
  }

  var isKept: Bool { folder != nil }

  func keep(_ screen: Screen, as name: String) throws {
    try keep(ScreenSVG(screen: screen, palette: palette).text, in: "\(name).svg")
  }

  func keep(_ text: String, in file: String) throws {
    guard let folder else { return }
    try Data(text.utf8).write(to: folder.appending(path: file))
  }
}
