import Drafts
import TerminalUI

extension ComposerModel {
  /// Does what a key or a command asks for. What each screen does in its own way goes to the one that is shown.
  mutating func perform(_ intent: Intent) -> [Effect] {
    if ![.quit, .back].contains(intent) { isLeaving = false }
    // What was asked for before is taken back first.
    guard intent == .submit || allows(intent) else { return [] }
    switch intent {
    case .goTo(let screen): return go(to: screen)
    case .nextPane: focusNext(by: 1)
    case .previousPane: focusNext(by: -1)
    case .zoom: zoom()
    case .help: overlays.append(.pager(help.pager(columns: room.windowSize.columns)))
    case .palette: overlays.append(.choice(help.palette))
    case .search: return carryOut(.ask(.search(pane), in: workspace))
    case .nextMatch: return findNext(by: 1)
    case .previousMatch: return findNext(by: -1)
    case .copy: overlays.append(.copyMenu(copyMenu))
    case .drafts: return [.drafts(.list)]
    case .renameDraft: return carryOut(workspace.make(.rename, of: document.id, document.draft.name))
    case .deleteDraft: return carryOut(workspace.make(.delete, of: document.id, document.draft.name))
    case .importFile: return carryOut(.ask(.importFile, in: workspace))
    case .importReport: if let report = imports.report { overlays.append(.pager(report)) }
    case .exportFile: return carryOut(.ask(.exportFile, in: workspace))
    case .preview: return makePlan()
    case .submit: return askToSubmit()
    case .back: return back()
    case .close: return closeSmallest()
    case .quit: return quit()
    case .suspend: return suspend()
    case .repaint: return [.program(.repaint)]
    case .useMouse(let use): return useMouse(use)
    case .interrupt: return interrupt()

    case .move(let motion): return tell(.move(motion))
    case .open: return tell(.open)
    case .refresh: return tell(.refresh)
    case .nextProblem: return tell(.nextProblem)
    case .previousProblem: return tell(.previousProblem)
    case .check: return tell(.check)
    case .resume: return tell(.resume)

    case .compose(.previewMarked): return makePlan(of: compose.marks)
    case .compose(let intent): return inCompose { $0.perform(intent, in: &$1) }

    case .results(.filterOutcomes): overlays.append(.menu(.outcomes))
    case .results(let intent): return tell(.results(intent))

    case .existing: overlays.append(.menu(.existing))
    case .skipExisting: return tell(.existing(.use(.skip)))
    case .keepExisting: return tell(.existing(.use(.keep)))
    case .moveExisting: return tell(.existing(.move))
    case .compare: return tell(.existing(.compare))
    case .sendAgain: return tell(.existing(.sendAgain))
    case .exportForImport: return tell(.exportForImport)

    // Windows and fields answer these themselves.
    case .accept, .takeSuggestion, .newLine, .newCell, .headerDown, .headerUp, .encoding, .changeDraft,
      .copyPart:
      break
    }
    return []
  }

  mutating func go(to screen: ScreenID) -> [Effect] {
    if screen == .results, let record = results.unseen { return show(record) }
    guard screen != self.screen else { return [] }
    show(screen)
    return tell(.shown)
  }

  private mutating func zoom() {
    isZoomed.toggle()
    if isZoomed { notice = Notice("This pane alone", keys: "\(keyName(.zoom)) shows the others again") }
  }

  /// From Compose there is nothing to go back to: `q` quits there.
  private mutating func back() -> [Effect] {
    if pane == .table { return inCompose { $0.leaveTable(in: &$1) } }
    if isZoomed {
      isZoomed = false
      return []
    }
    return screen.previous.map { go(to: $0) } ?? quit()
  }

  private mutating func closeSmallest() -> [Effect] {
    if screen == .compose, let step = compose.dropRange() { return carryOut(step) }
    if pane == .table { return inCompose { $0.leaveTable(in: &$1) } }
    if isZoomed {
      isZoomed = false
    } else {
      notice = Notice("Nothing is open here. \(keyName(.back)) goes back")
    }
    return []
  }

  private mutating func suspend() -> [Effect] {
    disarm() + [.program(.suspend)]
  }

  /// Stops what is being sent, else closes what is open, else says how to quit.
  private mutating func interrupt() -> [Effect] {
    if job.isUnderWay {
      notice = Notice("Stopping after the current batch")
      return advance(.stopWanted) + [.submissions(.stop)]
    }
    if followUp.checking != nil {
      notice = Notice("Stopping the check: what is not known yet stays unknown")
      return [.submissions(.stop)]
    }
    if !overlays.isEmpty {
      closeOverlay()
    } else if let file = imports.reading {
      imports.stopWaiting()
      notice = Notice("Stopped reading \(file): the draft is as it was")
      return [.files(.stopImport)]
    } else if compose.field != nil {
      return inCompose { $0.handle(inField: Press(.close), in: &$1) }
    } else if isConfirming {
      return carryOut(submit.confirm(Press(.close), in: &workspace))
    } else {
      notice = Notice("Nothing is running", keys: "\(keyName(.quit)) quits")
    }
    return []
  }

  /// While a submission runs, and with something that is not saved, leaving needs a second word.
  private mutating func quit() -> [Effect] {
    guard let why = whyNotLeave, !isLeaving else { return leave() }
    isLeaving = true
    notice = why
    return document.isUnsaved ? savingPlace : []
  }

  var whyNotLeave: Notice? {
    if document.isUnsaved {
      return .warning(
        "Not saved: free some space and wait", keys: "\(keyName(.quit)) again leaves without it")
    }
    if job.isUnderWay {
      return .warning(
        "Still sending",
        keys: "\(keyName(.interrupt)) stops after this batch, \(keyName(.quit)) again leaves at once")
    }
    if let file = imports.reading {
      return .warning(
        "Still reading \(file)", keys: "\(keyName(.quit)) again leaves without it")
    }
    if followUp.checking != nil {
      return .warning(
        "Still checking what was sent",
        keys: "\(keyName(.interrupt)) stops it, \(keyName(.quit)) again leaves at once")
    }
    return nil
  }

  /// The program ends: what is typed into an open field is kept.
  mutating func leave() -> [Effect] {
    let field = fieldInWords
    let kept = inCompose { $0.keepField(in: &$1) } + keepSession(typing: field)
    return kept + leaving(otherwise: savingPlace) + [.program(.quit)]
  }
}
