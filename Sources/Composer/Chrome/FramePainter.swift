public import TerminalUI

/// Draws the whole screen again and again. A frame in which only the text of the open field is another is made of the one
/// before; what comes out is what ``ComposerModel/canvas()`` draws.
public struct FramePainter: Sendable {
  private var last: (revision: Int, canvas: Canvas)?

  public init() {}

  public mutating func frame(of model: ComposerModel) -> Canvas {
    let view = ComposerView(model: model)
    let former = last.flatMap { $0.revision == model.revision ? $0.canvas : nil }
    let canvas = former.flatMap(view.canvas(withFieldOn:)) ?? view.canvas()
    last = (model.revision, canvas)
    return canvas
  }
}
