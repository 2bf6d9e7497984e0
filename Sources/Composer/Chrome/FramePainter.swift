public import TerminalUI

/// Draws frame after frame. Where only the text of the open field has changed, it redraws the field and what is below it
/// alone; the result is what ``ComposerModel/canvas()`` draws.
public struct FramePainter: Sendable {
  private var last: (revision: Int, canvas: Canvas)?
  /// Of the pane with the field, as they are without it; nil until the field is redrawn for the first time.
  private var lines: [ItemLine]?

  public init() {}

  public mutating func frame(of model: ComposerModel) -> Canvas {
    let view = ComposerView(model: model)
    let former = last.flatMap { $0.revision == model.revision ? $0.canvas : nil }
    if former == nil { lines = nil }
    let canvas = former.flatMap { view.canvas(redrawingFieldOn: $0, among: &lines) } ?? view.canvas()
    last = (model.revision, canvas)
    return canvas
  }
}
