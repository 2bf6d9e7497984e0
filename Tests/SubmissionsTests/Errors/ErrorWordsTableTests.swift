import ContactsModel
import Drafts
import Submissions
import TestFixtures
import Testing

struct ErrorWordsTableTests {
  /// What was sent, as the fourth input of a draft.
  private static let contact = ContactInput(
    properties: [
      Property("email", "ada-at-harbour"), Property("firstname", "Ada"), Property("shoe", "44"),
      Property("hat", "M"), Property("hs_object_id", "5"), Property("tea", "Oolongg"),
      Property("origin", "Corea"),
      Property("harvest", "1700000000"), Property("rebate", "ten"), Property("next_call", "soon"),
      Property("nickname", "R2-D2"),
    ],
    associations: [
      Association(
        recordID: "9101", types: [AssociationType(.hubspotDefined, 279), AssociationType(.userDefined, 36)])
    ], objectWriteTraceID: "t4")

  /// What a submission that gets no other answer says of its only input.
  private static func outcome(of answer: BatchAnswer) -> InputOutcome? {
    var rules = SendingRules.once
    rules.attempts = 1
    let batch = PlannedBatch.of([contact], from: 3)
    let plan = Plan(operation: .create, batches: [batch], leftOut: [], inputCount: 4)
    var submission = Submission.sent(plan, rules: rules)
    _ = submission.handle(.answered(batch: 0, answer, at: start + 1))
    return submission.outcomes.first
  }

  private static func words(for body: (status: Int, body: String)) -> ErrorWords? {
    outcome(of: BatchAnswer(status: body.status, body: Array(body.body.utf8))).flatMap {
      ErrorWords($0, contact: contact)
    }
  }

  @Test func `every body becomes a sentence with its field and what to do`() {
    let table = ErrorBodies.all.map { body in
      let words = Self.words(for: body)
      return "\(body.status)  \(words?.field?.text ?? "-")  \(words?.sentence(ofInput: 3) ?? "nothing")"
    }
    #expect(table.joined(separator: "\n") == Self.expected)
  }

  @Test(arguments: ErrorBodies.all.indices)
  func `no sentence is long, or holds JSON or names of classes`(index: Int) throws {
    let words = try #require(Self.words(for: ErrorBodies.all[index]))
    for text in [words.sentence, words.sentence(ofInput: 3)] + words.reasons.map(\.text) {
      #expect(text.count <= ErrorWords.limit)
      #expect(!text.contains { "{}[]`<>".contains($0) })
      #expect(text.firstMatch(of: #/java|Exception|JsonToken|Coordinates|com\.acme/#) == nil)
    }
  }

  private static let expected = """
    400  properties.shoe  #4 shoe: no such property in the portal; create it there or remove it (also hat)
    207  properties.hat  #4 hat: no such property in the portal; create it there or remove it
    400  properties.email  #4 email: "ada-at-harbour" is not a valid email; correct it (also hs_object_id)
    400  properties.tea  #4 tea: "Oolongg" is not an option; use "tea_3" (Oolong)
    400  properties.origin  #4 origin: "Corea" is not an option; use "South Korea"
    400  properties.harvest  #4 harvest: "1700000000" is not a date; write it as YYYY-MM-DD
    400  properties.rebate  #4 rebate: "ten" is not a number; write digits with at most one point
    400  properties.next_call  #4 next_call: "soon" is not a number or time; write digits, or 2026-01-31T09:30:00Z
    400  properties.branch  #4 branch: the portal requires it; enter a value (also lastname)
    409  properties.email  #4 email: contact 5501 has this email; update that contact, or change this
    409  properties.email  #4 email: another contact has this email; look it up, or change this
    400  properties.badge  #4 badge: contact 5502 has this value; update that contact, or change this
    400  properties.branch  #4 branch: the portal requires it; enter a value
    400  properties.branch  #4 branch: required because of another value; enter a value
    400  properties.nickname  #4 nickname: "R2-D2" breaks a rule of the portal; use letters only
    400  properties.nickname  #4 nickname: "R2-D2" breaks a rule of the portal; use at most 20 characters
    400  properties.nickname  #4 nickname: "R2-D2" breaks a rule of the portal; write it like +49 30 5550101
    400  -  #4 The token's owner may not do this or has left; use a token of another person
    400  properties.tea  #4 tea: The teapot is full (TOO_MANY_TEAPOTS)
    400  -  #4 refused without a reason (NEVER_SEEN)
    400  associations[0].types  #4 association: its type is missing; choose a label
    400  associations[0].types[1].associationTypeId  #4 association type USER_DEFINED 36: not in the portal; choose another label
    400  associations[0].to.id  #4 company 9101: not a company of the portal; link another or remove the link
    400  associations[0].types  #4 association: "kin" does not fit the record; choose another label
    400  -  #4 Too many contacts in one batch: at most 100; send fewer at once
    400  -  #4 Too many contacts in one read of histories: at most 50; read fewer
    400  id  #4 contact 601: appears twice in one batch; keep one
    400  id  #4 badge: not unique, so it finds no contact; use the record ID
    400  properties.email  #4 email: not text; retype the value
    400  -  #4 The request cannot be read at column 12; correct the value there
    400  -  #4 Teapot a value cannot hold
    400  -  #4 HubSpot refused the batch with status 400 and gave no reason
    502  -  #4 Status 502: upstream connect error
    500  -  #4 Status 500: internal error; look the contact up
    401  -  #4 HubSpot rejected the token; check that it is complete and current
    401  -  #4 HubSpot does not accept the token. Check it
    403  -  #4 The token lacks a scope in HubSpot; add contacts
    403  -  #4 The token lacks a scope in HubSpot; add crm.objects.teas.write or crm.schemas.teas.write
    429  -  #4 The portal's requests for today are used up; send the rest tomorrow
    429  -  #4 Too many requests at once; wait ten seconds, then continue
    429  -  #4 Too many requests at once; wait ten seconds, then continue
    """
}
