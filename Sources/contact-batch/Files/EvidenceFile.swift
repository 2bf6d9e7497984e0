import Journal
import Submissions

/// The evidence card of a plan that was sent, as it is kept beside the journal, for its owner alone.
struct EvidenceFile {
  let text: String
  let path: String

  /// Writes the card in the place of an earlier one.
  /// - Parameters:
  ///   - id: of the submission that was asked about.
  ///   - secrets: nothing of them is in it.
  static func write(
    _ plan: SentPlan, of id: String, in state: StateDirectory, hiding secrets: Secrets
  ) throws(EvidenceFault) -> Self {
    let text = text(of: plan, hiding: secrets)
    let path: String
    do {
      path = try state.evidenceFile(of: id)
    } catch {
      throw .journal(error)
    }
    do throws(WholeFileFault) {
      try WholeFile(path: path).write(isReplacing: true) { $0.write(Array(text.utf8)) }
    } catch {
      throw .file(path: path, error)
    }
    return Self(text: text, path: path)
  }

  /// On lines of its own is only what the card itself parts.
  static func text(of plan: SentPlan, hiding secrets: Secrets) -> String {
    EvidenceCard(plan).lines.map { secrets.hidden(in: $0).visible + "\n" }.joined()
  }
}

/// Why an evidence card was not written.
enum EvidenceFault: Error {
  case journal(JournalError)
  case file(path: String, WholeFileFault)

  var sentence: String {
    switch self {
    case .journal(let error): Journal.Sentences.sentence(for: error)
    case .file(let path, .system(let number)): Sentence.notInFile(path, errno: number)
    case .file(let path, .exists): "\(path) already exists."
    }
  }
}
