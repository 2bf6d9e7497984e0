import Submissions
import TerminalUI

/// The phrase that has to be typed before anything is sent.
extension SubmitScreen {
  /// Takes what is pressed while it is typed.
  func confirm(_ press: Press, in workspace: inout Workspace) -> Step {
    guard var phrase = workspace.job.phrase else { return Step() }
    if phrase.armedUntil <= workspace.now { return Step(job: [.questionTakenBack]) }
    phrase.stayArmed(at: workspace.now)
    let isTyped = press.intent == nil && press.key.map { phrase.typed.handle($0) } == .handled
    if press.intent == .close { phrase.isTyping = false }
    workspace.job.phrase = phrase
    switch PhraseKey(press) {
    case .accept: return accept(phrase.typed.text, in: &workspace)
    case .close:
      return .say(
        Notice("\(workspace.notSentWords). \(workspace.keyName(.screen(.open))) returns to what you typed"))
    case .pane(let step): return Step(navigation: .screen(.focusNext(by: step)))
    case .reason: return Step(navigation: .perform(.job(.reason)))
    case .other: return isTyped ? Step() : answerUnbound(press, in: workspace)
    }
  }

  private func answerUnbound(_ press: Press, in workspace: Workspace) -> Step {
    if let key = press.key, case .alt = key { return Step(navigation: .press(key.withoutAlt)) }
    let accept = workspace.keyName(.window(.accept), in: .confirmation)
    return .say(
      Notice("\(press.name) does nothing here. \(accept) \(workspace.sendingVerb)s if the number is right"))
  }

  /// Sends if and only if the phrase is right.
  private func accept(_ typed: String, in workspace: inout Workspace) -> Step {
    let rest = workspace.job.resumption
    guard let phrase = workspace.confirmationPhrase, rest != nil || workspace.hasCurrentPlan else {
      return Step(job: [.questionTakenBack])
    }
    guard phrase.matches(typed) else {
      let accept = workspace.keyName(.window(.accept), in: .confirmation)
      return .say(.warning("\(workspace.notSentWords). Type \(phrase.text) and press \(accept)"))
    }
    if let why = workspace.whyBusy { return .say(.warning(why)) }
    if let why = rest.flatMap(workspace.whyNot) {
      workspace.takeQuestionBack()
      return .say(why)
    }
    return Step(job: [.confirmed])
  }
}

/// What a press means to the phrase.
private enum PhraseKey {
  case accept, close
  /// To why it is sent.
  case reason
  /// To a pane after this one, or before it.
  case pane(by: Int)
  /// A letter, or nothing.
  case other

  init(_ press: Press) {
    self =
      if press.intent == .window(.accept) {
        .accept
      } else if press.intent == .close {
        .close
      } else if press.intent == .job(.reason) {
        .reason
      } else if press.intent == .view(.nextPane) {
        .pane(by: 1)
      } else if press.intent == .view(.previousPane) {
        .pane(by: -1)
      } else {
        .other
      }
  }
}
