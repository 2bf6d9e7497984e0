import Drafts
import TerminalUI

@testable import Composer

extension Workspace {
  /// Of someone who looks at a pane, with a connection to portal 4711.
  static func looking(
    at pane: Pane, size: Size = Size(columns: 80, rows: 24), portal: Connection.Portal = .known(4_711)
  ) -> Workspace {
    Workspace(
      document: Document(
        OpenedDraft(id: DraftID(1), draft: Draft(name: "fixes", inputs: InputList([])), place: Place()),
        catalogue: .builtIn),
      connection: Connection(
        profile: "demo", environment: "sandbox", baseURL: "http://127.0.0.1:8080", portal: portal),
      recent: RecentUse(), keys: .standard, glyphs: .unicode, room: PaneRoom(size: size, focused: pane))
  }
}

extension Composer.Screen {
  /// Updates it in a workspace that is as it was afterwards.
  mutating func update(_ event: ScreenEvent, in workspace: Workspace) -> Step {
    var workspace = workspace
    return update(event, in: &workspace)
  }

  /// The focused pane as it is drawn inside its border.
  func canvas(in workspace: Workspace) -> Canvas {
    let room = workspace.room
    let size = Size(columns: room.width(of: room.focused), rows: room.height(of: room.focused))
    var canvas = Canvas(size: size)
    draw(room.focused, on: &canvas, in: workspace)
    return canvas
  }

  /// For each row of the focused pane, the one on which a click there leaves the cursor.
  func rowsAfterClicks(in workspace: Workspace) -> [Int?] {
    let hits = hitMap(of: workspace.pane, in: workspace)
    return (0..<workspace.room.height(of: workspace.pane)).map { row in
      var screen = self
      guard let line = hits.line(at: row) else { return nil }
      _ = screen.update(.select(line: line), in: workspace)
      return screen.canvas(in: workspace).cursor?.row
    }
  }
}
