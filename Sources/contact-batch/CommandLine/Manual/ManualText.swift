/// The parts of the manual page that no command says by itself.
enum ManualText {
  static func add(to page: inout Roff) {
    page.heading("EXIT STATUS")
    for (status, meaning) in statuses { page.entry(status, meaning) }
    page.heading("ENVIRONMENT")
    for (name, meaning) in environment { page.entry(name, meaning) }
    page.heading("FILES")
    for (path, meaning) in files { page.entry(path, meaning) }
  }

  static let statuses = [
    ("0", "Done."),
    ("1", "Some inputs failed or were left out, or the file has errors; the good ones were sent."),
    ("2", "Wrong use, configuration or token; nothing was sent."),
    ("3", "HubSpot could not be reached or refused, for at least one batch."),
    ("4", "The outcome of some inputs is unknown."),
    ("130", "Interrupted."),
  ]

  private static let environment = [
    ("HUBSPOT_ACCESS_TOKEN", "The token, where no profile and no --token-file says otherwise."),
    ("HUBSPOT_BASE_URL", "The server, where --base-url does not name it."),
    ("CONTACT_BATCH_STATE", "The folder of drafts, journal and log."),
    ("VISUAL, EDITOR", "The editor that e in Compose opens."),
    ("HTTPS_PROXY, ALL_PROXY, NO_PROXY", "Proxies; lower case works too."),
    ("SSL_CERT_FILE, SSL_CERT_DIR", "Authorities to trust instead of the system's."),
    ("NO_COLOR", "No colours, if it is set and not empty."),
    ("ACCESSIBLE", "1: questions and answers in plain lines, as --plain."),
  ]

  private static let files = [
    ("$XDG_CONFIG_HOME/contact-batch/config.yaml", "Profiles, keys, mouse. ~/.config without the variable."),
    (
      "$XDG_STATE_HOME/contact-batch/",
      "State, readable by its owner alone. ~/.local/state without the variable."
    ),
    ("drafts.sqlite, journal.sqlite", "Drafts; submissions with every request and answer."),
    ("evidence/ID.txt", "Evidence cards."),
    ("last-copy.txt", "What was copied last."),
    ("log/contact-batch.log", "The log."),
    ("$XDG_CACHE_HOME/contact-batch/", "Properties, labels and owners of portals, for a day."),
  ]
}
