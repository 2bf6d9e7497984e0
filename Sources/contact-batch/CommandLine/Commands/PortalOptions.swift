import ArgumentParser

/// Which portal is meant, and with which token.
struct PortalOptions: ParsableArguments {
  @OptionGroup var profile: ProfileOption

  @Option(
    help: ArgumentHelp(
      "The address of the API (environment: HUBSPOT_BASE_URL; default: https://api.hubapi.com).",
      valueName: "url"))
  var baseURL: String?

  @Option(
    help: ArgumentHelp(
      "A file with the access token, readable by its owner alone (environment: HUBSPOT_ACCESS_TOKEN).",
      valueName: "file"), completion: .file())
  var tokenFile: String?

  @Option(
    help: ArgumentHelp(
      "The version of the API's paths: v3, or a date such as 2026-09 (default: v3).", valueName: "path"))
  var apiPath: String?

  func choices(sendsTraceIDs: Bool = true) -> ConnectionChoices {
    ConnectionChoices(
      profile: profile.name, baseURL: baseURL, tokenFile: tokenFile, apiPath: apiPath,
      sendsTraceIDs: sendsTraceIDs)
  }
}

/// Whether a file is judged by the portal's own definitions. Without it nothing is connected to.
struct CheckOptions: ParsableArguments {
  @Flag(
    help:
      "Ask the portal for its properties, options, validation rules and owners, and judge by them, as submit does."
  )
  var check = false

  @OptionGroup var portal: PortalOptions

  func validate() throws {
    if !check, portal.tokenFile != nil { throw ValidationError("--token-file is for --check.") }
  }

  /// A configuration that is wrong matters only where it is asked for.
  /// - Parameter isNeeded: something beside the check is made from it.
  func profile(
    sendsTraceIDs: Bool = true, isNeeded: Bool = false, in context: CommandContext
  ) throws(CommandFault) -> Profile? {
    do throws(CommandFault) {
      return try context.profile(
        portal.choices(sendsTraceIDs: sendsTraceIDs), in: context.configuration())
    } catch {
      let isAskedFor = portal.profile.name != nil || portal.baseURL != nil || portal.apiPath != nil
      guard !check, !isNeeded, !isAskedFor else { throw error }
      return nil
    }
  }
}
