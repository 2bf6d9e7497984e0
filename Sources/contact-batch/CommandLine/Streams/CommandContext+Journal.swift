import Journal
import Submissions

extension CommandContext {
  /// Nil where nothing was sent from here yet: no journal is made for looking into it.
  func journal(isWriting: Bool = true) throws(CommandFault) -> SubmissionJournal? {
    let state = try stateDirectory()
    do {
      guard try state.contains("journal.sqlite") else { return nil }
      return try stores.journal(in: state, isWriting: isWriting)
    } catch {
      throw .journal(error)
    }
  }

  /// Opens the journal, or begins it.
  func journal(in state: StateDirectory) throws(CommandFault) -> SubmissionJournal {
    do {
      return try stores.journal(in: state, isWriting: true)
    } catch {
      throw .journal(error)
    }
  }

  func submissions() throws(CommandFault) -> [SubmissionSummary] {
    guard let journal = try journal(isWriting: false) else { return [] }
    do {
      return try journal.submissions()
    } catch {
      throw .journal(error)
    }
  }

  /// With the other submissions that were made of the same plan.
  func sentPlan(_ id: String) throws(CommandFault) -> SentPlan {
    guard let journal = try journal(isWriting: false) else { throw .noSuchSubmission }
    do {
      return try journal.sentPlan(id)
    } catch {
      throw .journal(error)
    }
  }

  /// Nil where nobody is to be asked.
  func confirmation(yes: Bool, inputIsTaken: Bool = false) throws(CommandFault) -> Confirmation? {
    guard !yes else { return nil }
    do {
      return try Confirmation(inputIsTaken: inputIsTaken, errorsAreSeen: errors.isTerminal)
    } catch {
      throw .confirmation(error)
    }
  }

  func print(_ report: SubmissionReport, as format: OutputFormat) {
    switch format {
    case .text: for line in SubmissionText.lines(report) { output.line(line) }
    case .json: output.document(report.jsonBytes())
    case .csv: output.table(SubmissionTable.columns(of: report), SubmissionTable.rows(of: report))
    }
  }
}
