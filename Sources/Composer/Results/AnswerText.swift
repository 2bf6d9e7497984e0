import ContactsModel
import Submissions
import TerminalUI

/// The answer to a batch exactly as it came, to be read.
struct AnswerText {
  private let answer: BatchAnswer

  init(_ answer: BatchAnswer) { self.answer = answer }

  var lines: [StyledText] {
    let body = answer.body
    guard !body.isEmpty else { return [StyledText("(an empty body)", .muted)] }
    guard let root = try? JSONReader.read(body) else { return textLines }
    return BodyLines(root, end: body.count).lines.map { line in
      var text = StyledText(String(repeating: "  ", count: line.depth))
      for piece in line.pieces { text.append(self.text(piece.range), piece.role) }
      return text
    }
  }

  private var textLines: [StyledText] {
    text(answer.body.indices).split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { StyledText(String($0)) }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: answer.body[range.clamped(to: answer.body.indices)], as: UTF8.self)
  }
}

extension ResultsScreen {
  /// Opens what HubSpot answered to the batch of the selected input.
  func showAnswer() -> Step {
    guard case .answered(let answer)? = envelope?.end, let envelope else {
      return .say(Notice("No answer came for this contact"))
    }
    let title = "Answer to batch \(envelope.batch + 1) of \(envelope.batchCount), status \(answer.status)"
    return .open(.pager(TextPager(title: title, lines: AnswerText(answer).lines)))
  }
}
