import TerminalUI
import Testing

@testable import contact_batch

@Suite struct KeyVerdictTests {
  @Test(arguments: [
    ("Ctrl-I", "Tab"), ("Ctrl-M", "Enter"), ("Ctrl-[", "Esc"), ("Ctrl-H", "Backspace"), ("Ctrl-J", "Enter"),
    ("Ctrl-@", "Ctrl-Space"), ("Ctrl-Space", "Ctrl-@"), ("Ctrl-i", "Tab"),
  ]) func `bytes that terminals cannot tell apart are refused`(name: String, twin: String) {
    let verdict = KeyVerdict(of: name)
    #expect(verdict.key == nil)
    #expect(verdict.problem == .sameBytes(name, as: twin))
  }

  @Test(arguments: ["Ctrl-Z", "Ctrl-C", "Ctrl-L"]) func `keys of the terminal are reserved`(name: String) {
    #expect(KeyVerdict(of: name).key == nil)
    guard case .reservedKey(name, _)? = KeyVerdict(of: name).problem else {
      Issue.record("\(name) is not reserved")
      return
    }
  }

  @Test(arguments: ["Ctrl-S", "Ctrl-Q", "F11"]) func `what terminals swallow is possible, with a warning`(
    name: String
  )
    throws
  {
    let verdict = KeyVerdict(of: name)
    let key = try #require(Key(name: name))
    #expect(verdict.key == key)
    #expect(verdict.problem == .oftenSwallowed(key))
  }

  @Test(arguments: [
    "a", "Z", "é", "Space", "Tab", "Shift-Tab", "F5", "Ctrl-P", "Ctrl-\\", "Ctrl-Left", "Alt-x", "[", "#",
  ])
  func `other keys are possible`(name: String) {
    #expect(KeyVerdict(of: name).problem == nil)
    #expect(KeyVerdict(of: name).key?.name == name)
  }

  @Test(arguments: [
    ("escape", "Esc"), ("Return", "Enter"), ("pgdn", "PgDn"), ("PageUp", "PgUp"), ("^b", "Ctrl-B"),
    ("ctrl+b", "Ctrl-B"),
    ("M-x", "Alt-x"), ("Bakspace", "Backspace"), ("f5", "F5"),
  ]) func `other words for a key are understood, not taken`(name: String, own: String) {
    #expect(KeyVerdict(of: name).problem == .keyName(name, nearest: own))
  }
}
