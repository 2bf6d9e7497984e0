import Drafts
import TerminalUI

/// Choosing another profile, and checking the token of one.
extension Workspace {
  var profileList: ChoiceList {
    let lines = profiles.map { profile in
      let isInUse = profile.name == connection.profile
      return ChoiceList.Line(
        text: profile.name, note: isInUse ? "in use, \(profile.words)" : profile.words,
        choice: .profile(profile.name))
    }
    return ChoiceList(title: "Profiles", all: lines)
  }

  /// The profile in use is there already.
  func choose(profile name: String) -> Step {
    guard name != connection.profile else { return .say(Notice("Profile \(name) is in use")) }
    if let why = whyBusy { return .say(.warning(why)) }
    return Step([.portal(.connectProfile(name))], notice: Notice("Connecting profile \(name)"))
  }

  func check(profile name: String) -> Step {
    Step([.portal(.checkProfile(name))], notice: Notice("Checking the token of profile \(name)"))
  }

  /// Goes over to a profile whose token was read. What was planned was for another portal, and what another portal said
  /// is not true of this one.
  mutating func use(_ new: Connection) -> Step {
    if let why = whyBusy { return .say(.warning("Profile \(connection.profile) stays: \(why)")) }
    let isPlanShown = [.preview, .submit].contains(pane.screen)
    connection = new
    (schema, types, search, finding) = (SchemaState(), .builtIn, RecordSearch(), nil)
    recordNames = RecordNameCache()
    catalogue = PropertyCatalogue.builtIn.accepting(new.dates)
    checkAgain()
    document.revision += 1
    return Step(
      [.portal(.useProfile(new.profile))] + portalNeeded() + outcomesNeeded,
      notice: Notice("Profile \(new.profile) is in use"),
      navigation: isPlanShown ? .perform(.goTo(.compose)) : nil,
      job: [.questionTakenBack, .portalLeft])
  }

  mutating func take(_ check: ProfileCheck) -> Step {
    pendingPagers.append(check.pager(glyphs))
    return Step(clearsNotice: true)
  }
}

extension ProfileCheck {
  /// What is wrong comes first.
  func pager(_ glyphs: Glyphs) -> TextPager {
    let wrong = warnings.map { StyledText("\(glyphs.warning) \($0)", .warning) }
    let width = items.map { TextWidth.columns(of: $0.name) }.max() ?? 0
    let lines = items.map { item in
      StyledText(TextWidth.fit(item.name, to: width + 2, ellipsis: glyphs.ellipsis), .muted)
        + StyledText(item.value)
    }
    return TextPager(
      title: "Profile \(profile)", lines: wrong + (wrong.isEmpty ? [] : [StyledText("")]) + lines)
  }
}
