import Testing

/// A configuration file that is wrong, and what is said of it.
struct BrokenFile: CustomTestStringConvertible {
  let text: String
  let lines: [String]

  init(_ text: String, _ lines: String...) {
    (self.text, self.lines) = (text, lines)
  }

  var testDescription: String { text }
}

private let sources = "it has to be one of { env: NAME }, { file: PATH } and { command: TEXT }"

/// The file is called `f`.
let brokenFiles: [BrokenFile] =
  [
    BrokenFile("just text", "f:1: file: it has to be a section: names and values, indented below it"),
    BrokenFile("- a\n- b\n", "f:1: file: it has to be a section: names and values, indented below it"),
    BrokenFile("profiles:\n\ta: 1\n", "f:2: syntax: a tab indents this line; YAML needs spaces"),
    BrokenFile(
      "keys:\n  undo: ]\n",
      "f:2: syntax: this is not YAML; signs such as [ ] : # stand in quotes"),
    BrokenFile(
      "profiles:\n  # one\n  a:\n    readOnly: true\n    limits: {}\n\n    \"readOnly\": false\n",
      "f:7: profiles.a.readOnly: it appears more than once; keep one"),
    BrokenFile(
      "profiles:\n  a: { apiPath: v3, apiPath: v3 }\n  b: {}\n",
      "f:2: profiles.a.apiPath: it appears more than once; keep one"),
    BrokenFile(
      "profiles:\n  a: {}\n  b:\n    limits: {}\n  a: {}\n",
      "f:5: profiles.a: it appears more than once; keep one"),
    BrokenFile("mouse: on\nmouse: off\n", "f:2: mouse: it appears more than once; keep one"),
    BrokenFile("profile: {}\n", "f:1: profile: there is no such key; did you mean profiles?"),
    BrokenFile(
      "mouse: on\n\ncolour: red\n",
      "f:3: colour: there is no such key; possible are default, profiles, mouse, theme, restricted, keys"),
    BrokenFile("mouse: maybe\n", "f:1: mouse: it has to be on or off"),
    BrokenFile("default: gone\n", "f:1: default: there is no profile \"gone\""),
    BrokenFile(
      "default: acme-us\nprofiles:\n  acme-eu: {}\n",
      "f:1: default: there is no profile \"acme-us\"; did you mean acme-eu?"),
    BrokenFile("default: [a]\n", "f:1: default: it has to be a text"),
    BrokenFile(
      "profiles: [a]\n", "f:1: profiles: it has to be a section: names and values, indented below it"),
    BrokenFile(
      "profiles:\n  a b: {}\n",
      "f:2: profiles.a b: the name of a profile has no blanks and no control characters: it has to be typed"),
    BrokenFile(
      "profiles:\n  env: {}\n",
      "f:2: profiles.env: the name env is that of options and environment variables; choose another"),
    BrokenFile(
      "profiles:\n  a:\n    baseURL: https://x.example\n    readonly: true\n",
      "f:3: profiles.a.baseURL: there is no such key; did you mean baseUrl?",
      "f:4: profiles.a.readonly: there is no such key; did you mean readOnly?"),
    BrokenFile(
      "profiles:\n  a:\n    baseUrl: api.hubapi.com\n",
      "f:3: profiles.a.baseUrl: The base URL is not one. It looks like https://api.hubapi.com."),
    BrokenFile(
      "profiles:\n  a:\n    baseUrl: http://crm.example\n",
      "f:3: profiles.a.baseUrl: http to crm.example would send the token in clear. Use https; http is for this "
        + "machine alone."),
    BrokenFile(
      "profiles:\n  a:\n    environment: prodution\n",
      "f:3: profiles.a.environment: \"prodution\" is not possible; did you mean production?"),
    BrokenFile(
      "profiles:\n  a:\n    environment: test\n",
      "f:3: profiles.a.environment: \"test\" is not possible; possible are sandbox, production"),
    BrokenFile(
      "profiles:\n  a:\n    readOnly: 1\n    traceIds: [true]\n",
      "f:3: profiles.a.readOnly: it has to be true or false",
      "f:4: profiles.a.traceIds: it has to be true or false"
    ),
    BrokenFile(
      "profiles:\n  a:\n    apiPath: v9\n",
      "f:3: profiles.a.apiPath: v9 is no version of the API. It is v3 or a date such as 2026-09."),
    BrokenFile(
      "profiles:\n  a:\n    limits:\n      perTenSeconds: 0\n",
      "f:4: profiles.a.limits.perTenSeconds: it has to be a whole number from 1 to 10000"),
    BrokenFile(
      "profiles:\n  a:\n    limits: { perSecond: 3 }\n",
      "f:3: profiles.a.limits.perSecond: there is no such key; possible are perTenSeconds"),
    BrokenFile(
      "profiles:\n  a:\n    token: pat-na1-secret\n",
      "f:3: profiles.a.token: a token does not belong in this file; say where it is: { env: NAME }, "
        + "{ file: PATH } or { command: TEXT }"),
    BrokenFile("profiles:\n  a:\n    token: { env: A, file: b }\n", "f:3: profiles.a.token: \(sources)"),
    BrokenFile("profiles:\n  a:\n    token: { vault: b }\n", "f:3: profiles.a.token: \(sources)"),
    BrokenFile(
      "profiles:\n  a:\n    token: { env: 1A }\n",
      "f:3: profiles.a.token.env: this is not the name of an environment variable, such as HUBSPOT_ACCESS_TOKEN"
    ),
  ] + brokenKeys

private let brokenKeys: [BrokenFile] = [
  BrokenFile(
    "keys:\n  addContct: t\n", "f:2: keys.addContct: there is no such action; did you mean addContact?"),
  BrokenFile("keys:\n  fly: t\n", "f:2: keys.fly: there is no such action; config show lists them"),
  BrokenFile(
    "keys:\n  undo: {}\n",
    "f:2: keys.undo: it has to be a key or a list of keys, signs such as # in quotes; [] for none"),
  BrokenFile(
    "keys:\n  undo:\n",
    "f:2: keys.undo: it has to be a key or a list of keys, signs such as # in quotes; [] for none"),
  BrokenFile(
    "keys:\n  undo:\n    - b\n    - PageDown\n", "f:4: keys.undo: \"PageDown\" is no key; did you mean PgDn?"),
  BrokenFile("keys:\n  undo: C-b\n", "f:2: keys.undo: \"C-b\" is no key; did you mean Ctrl-B?"),
  BrokenFile("keys:\n  undo: enter\n", "f:2: keys.undo: \"enter\" is no key; did you mean Enter?"),
  BrokenFile(
    "keys:\n  undo: bb\n",
    "f:2: keys.undo: \"bb\" is no key; keys are a, A, ?, Space, Enter, PgDn, F5, Ctrl-P, Alt-x"),
  BrokenFile(
    "keys:\n  undo: [Ctrl-I]\n", "f:2: keys.undo: terminals cannot tell Ctrl-I from Tab; choose another key"),
  BrokenFile(
    "keys:\n  undo: Ctrl-@\n",
    "f:2: keys.undo: terminals cannot tell Ctrl-@ from Ctrl-Space; choose another key"),
  BrokenFile(
    "keys:\n  undo: Ctrl-1\n",
    "f:2: keys.undo: terminals do not send Ctrl-1 as a key of its own; choose Ctrl with a letter"),
  BrokenFile(
    "keys:\n  undo: Ctrl-Shift-B\n",
    "f:2: keys.undo: terminals do not send Ctrl-Shift-B as a key of its own; choose Ctrl with a letter"),
  BrokenFile(
    "keys:\n  undo: Alt-[\n",
    "f:2: keys.undo: terminals begin the arrows and the function keys with the bytes of Alt-[; choose another key"
  ),
  BrokenFile("keys:\n  undo: Ctrl-Z\n", "f:2: keys.undo: Ctrl-Z is always suspend; choose another key"),
  BrokenFile("keys:\n  suspend: t\n", "f:2: keys.suspend: it always has Ctrl-Z; take this line out"),
  BrokenFile(
    "keys:\n  quit: []\n  help: []\n", "f:2: keys.quit: it needs at least one key",
    "f:3: keys.help: it needs at least one key"),
  BrokenFile(
    "keys:\n  undo: [b, Ctrl-S]\n", "f:2: keys.undo: warning: many terminals keep Ctrl-S for themselves"),
  BrokenFile(
    "keys:\n  undo: [F5, Alt-x]\n",
    "f:2: keys.undo: warning: not every terminal sends these keys; add a letter or a sign"),
  BrokenFile(
    "keys:\n  undo: Esc\n",
    "f:2: keys.undo: warning: not every terminal sends these keys; add a letter or a sign",
    "f:2: keys.undo: Esc is the key of close as well; give one of them another key"),
  BrokenFile(
    "keys:\n  undo: a\n", "f:2: keys.undo: a is the key of addContact as well; give one of them another key"),
  BrokenFile(
    "keys:\n  delete: t\n  undo: t\n",
    "f:3: keys.undo: t is the key of delete as well; give one of them another key"),
  BrokenFile(
    "keys:\n  mark: Enter\n", "f:2: keys.mark: Enter is the key of open as well; give one of them another key"
  ),
]
