import Composer
import Drafts
import Journal
import Submissions
import Synchronization

extension EffectRunner {
  /// The folder stands where exports stand.
  func exportForImport(_ plan: Plan, name: String, _ target: ImportsTarget) {
    let export = ImportsExport(plan, name: name, target: target, catalogue: catalogue.withLock { $0 })
    guard export.count > 0 else {
      return mailbox.post(.files(.exportedForImport(0, folder: "", leftOut: export.leftOut)))
    }
    do throws(ImportsFolder.Fault) {
      let folder = try ImportsFolder.write(export, named: ImportsFolder.name(forDraft: name))
      mailbox.post(
        .files(.exportedForImport(export.count, folder: shown(folder.path), leftOut: export.leftOut)))
    } catch {
      mailbox.post(.files(.exportForImportFailed(.file(secrets.hidden(in: error.sentence)))))
    }
  }

  private func shown(_ path: String) -> String {
    StateDirectory.shortened(
      WholeFile(path: path).fullPath, home: CommandContext.ofProcess().environment["HOME"])
  }

  func export(_ inputs: InputList, _ format: ExportFormat, path: String, isReplacing: Bool) {
    let catalogue = catalogue.withLock { $0 }
    export(inputs.count, of: nil, path: path, isReplacing: isReplacing) { output in
      DraftFile.write(inputs, as: format, catalogue: catalogue, to: output)
    }
  }

  func export(_ results: ResultsExport, _ format: ExportFormat, path: String, isReplacing: Bool) {
    let catalogue = catalogue.withLock { $0 }
    export(results.count, of: results.part, path: path, isReplacing: isReplacing) { output in
      let losses = results.write(as: format, catalogue: catalogue) { output.write($0) }
      if format == .json { output.write([UInt8(ascii: "\n")]) }
      return losses
    }
  }

  private func export(
    _ count: Int, of part: ResultsExport.Part?, path: String, isReplacing: Bool,
    _ write: (Output) -> [ExportLoss]
  ) {
    do throws(WholeFileFault) {
      let losses = try WholeFile(path: path).write(isReplacing: isReplacing, write)
      mailbox.post(.files(.exported(count, file: secrets.hidden(in: shown(path)), losses: losses)))
    } catch {
      switch error {
      case .exists: mailbox.post(.files(.exportFound(file: path, of: part)))
      case .system(let number):
        let why = secrets.hidden(in: Sentence.notInFile(path, errno: number))
        mailbox.post(.files(.exportFailed(.file(why), file: secrets.hidden(in: path), of: part)))
      }
    }
  }

  func writeEvidence(of plan: SentPlan) {
    do throws(EvidenceFault) {
      let file = try EvidenceFile.write(plan, of: plan.id, in: state, hiding: secrets)
      mailbox.post(.submissions(.evidenceMade(file.text, file: shown(file.path))))
    } catch {
      let text = EvidenceFile.text(of: plan, hiding: secrets)
      mailbox.post(.submissions(.evidenceMade(text, file: nil, why: error.sentence)))
    }
  }
}
