import ContactsModel
import Drafts
import Submissions

/// What is known of the plan.
extension Workspace {
  /// The check of this plan that found contacts that are there already; nil if there is none.
  var checkWithExisting: PlanCheck? {
    job.check.flatMap { $0.revision == document.revision && !$0.found.isEmpty ? $0 : nil }
  }

  /// The plan leaves out contacts that somebody else changed since they were read.
  var hasConflicts: Bool { (job.counts?.conflicts ?? 0) > 0 }

  /// That another way fits a plan of this size better. The person decides.
  var importHint: [String] {
    guard let count = job.counts?.sent, count > ImportsExport.threshold else { return [] }
    return [
      "\(count.grouped) inputs: HubSpot's Imports API fits better",
      "\(keyName(.plan(.exportForImport))) writes its files, \(keyName(.job(.submit))) still sends from here",
    ]
  }

  var whyNoPlanToWrite: Notice? {
    guard let plan = job.plan, job.revision == document.revision, !isPlanBusy else {
      return Notice("There is no plan to write yet", keys: "Wait until it is made and checked")
    }
    if plan.count(of: .create) == 0, plan.changesContacts {
      return Notice(
        "An import creates contacts: changes are sent from here", keys: "\(keyName(.job(.submit))) sends them"
      )
    }
    return plan.batches.isEmpty ? Notice("Nothing to write: \(plan.whyEmpty)") : nil
  }
}
