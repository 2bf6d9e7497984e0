import ArgumentParser

/// Where and as whom to speak to HubSpot.
struct ConnectionOptions: ParsableArguments {
  @OptionGroup var portal: PortalOptions

  @OptionGroup var traceIDs: TraceIDOption

  @Option(help: ArgumentHelp("How many batches may be under way at once, 1 to 4.", valueName: "n"))
  var concurrency = 1

  func validate() throws {
    guard (1...4).contains(concurrency) else {
      throw ValidationError("--concurrency takes a number from 1 to 4.")
    }
  }

  var choices: ConnectionChoices {
    var choices = portal.choices(sendsTraceIDs: traceIDs.sendsTraceIDs)
    choices.concurrency = concurrency
    return choices
  }
}

/// Which connection of the configuration is meant.
struct ProfileOption: ParsableArguments {
  @Option(
    name: .customLong("profile"),
    help: ArgumentHelp(
      "A profile of the configuration (default: its default; without one, env, made of these options and "
        + "the environment).", valueName: "name"))
  var name: String?
}

/// Whether inputs carry trace ids, which is part of the bytes that are sent.
struct TraceIDOption: ParsableArguments {
  @Flag(
    name: .customLong("no-trace-ids"),
    help:
      "Send no objectWriteTraceId: one bad contact then refuses its whole batch, and more requests find it.")
  var noTraceIDs = false

  var sendsTraceIDs: Bool { !noTraceIDs }
}
