import Composer
import ContactsAPI
import Drafts
import Sending

/// Asks the portal about a plan, one request after the other.
struct PlanChecking: Sendable {
  let client: ContactsClient

  private var reader: RetryingReader { client.reader() }

  /// The answers as they came are given to `keep`, under the names of the cache.
  /// - Throws: where it cannot be told which contacts are there. What else fails is said in the answer.
  func answer(
    to question: PlanQuestion, keep: (String, [UInt8]) -> Void
  ) async throws(ContactsError) -> PlanAnswer {
    var answer = PlanAnswer()
    if !question.changes.isEmpty {
      answer.current = try await CurrentContactsReading(changes: question.changes, links: question.links)
        .contacts(from: reader)
    }
    if !question.emails.isEmpty {
      answer.existing = try await reader.contacts(
        withEmails: question.emails, properties: question.properties)
    }
    if question.asksForDefinitions {
      await note("properties", in: &answer) { answer throws(ContactsError) in
        answer.definitions = try await reader.validatedDefinitions(keep: keep).value
      }
    }
    for object in question.labelsOf {
      let path = AssociationTypeTable.builtIn.path(of: object)
      await note("labels of \(path)", in: &answer) { answer throws(ContactsError) in
        let labels = try await reader.associationLabels(to: path)
        keep(EffectRunner.labelsPrefix + object, labels.body)
        answer.labels[object] = labels.value
      }
    }
    for (object, ids) in question.records.sorted(by: { $0.key < $1.key }) {
      let path = AssociationTypeTable.builtIn.path(of: object)
      await note(path, in: &answer) { answer throws(ContactsError) in
        let request = BatchReadRequest(ids: ids, properties: RecordFields(of: object).properties)
        for batch in try await reader.batches(of: request, in: path) {
          answer.missing.formUnion(batch.response.missingIDs.map { RecordReference(object: object, id: $0) })
          for record in batch.response.results.compactMap({ FoundRecord($0, of: object) }) {
            answer.names[RecordReference(object: object, id: record.id)] = record.name
          }
        }
      }
    }
    return answer
  }

  /// What cannot be asked is said and hinders nothing.
  private func note(
    _ things: String, in answer: inout PlanAnswer,
    _ question: (inout PlanAnswer) async throws(ContactsError) -> Void
  ) async {
    do throws(ContactsError) {
      try await question(&answer)
    } catch {
      answer.unanswered.append("\(things): \(error.sentence)")
    }
  }
}
