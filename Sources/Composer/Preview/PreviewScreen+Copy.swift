import ContactsModel
import Drafts

extension PreviewScreen {
  func copied(_ part: CopiedPart, in workspace: Workspace) -> CopiedText? {
    switch part {
    case .value: copiedValue
    case .path: selectedPath.map { CopiedText($0.text, what: "the path") }
    case .input: copiedInput
    case .body:
      shownBatch.map { CopiedText(String(decoding: $0.body, as: UTF8.self), what: "the body") }
    case .curl:
      shownBatch.map {
        CopiedText(
          CurlCommand(
            $0.body, of: $0.operation, about: $0.object, to: workspace.connection
          ).text, what: "the curl command")
      }
    case .url: nil
    }
  }

  private var selectedPath: BodyPath? {
    guard let tree, let line = selectedLine else { return nil }
    return tree.path(of: line)
  }

  /// The text of a string, the bytes of anything else.
  private var copiedValue: CopiedText? {
    guard let tree, let line = selectedLine else { return nil }
    let bytes = Array(tree.body[tree.lines[line].value.clamped(to: tree.body.indices)])
    guard let node = try? JSONReader.read(bytes), case .string(let text) = node.kind else {
      return CopiedText(String(decoding: bytes, as: UTF8.self), what: "the value")
    }
    return CopiedText(text, what: "the value")
  }

  private var copiedInput: CopiedText? {
    guard let line = selectedLine, let batch = shownBatch, let input = plannedInput(ofLine: line) else {
      return nil
    }
    let body = batch.body
    let bytes = body[input.bodyRange.clamped(to: body.indices)]
    return CopiedText(String(decoding: bytes, as: UTF8.self), what: "the input")
  }
}
