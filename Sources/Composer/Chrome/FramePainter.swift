public import TerminalUI

/// Draws frame after frame. Where only the text of the open field has changed, it redraws that pane alone; the result is
/// what ``ComposerModel/canvas()`` draws.
public struct FramePainter: Sendable {
  private var last: (revision: Int, canvas: Canvas)?

  public init() {}

  public mutating func frame(of model: ComposerModel) -> Canvas {
    let view = ComposerView(model: model)
    let former = last.flatMap { $0.revision == model.revision ? $0.canvas : nil }
    let canvas = former.flatMap(view.canvas(redrawingFieldOn:)) ?? view.canvas()
    last = (model.revision, canvas)
    return canvas
  }
}
