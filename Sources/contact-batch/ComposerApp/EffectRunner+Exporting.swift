import Composer
import Drafts
import Journal
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
      mailbox.post(.files(.exportForImportFailed(secrets.hidden(in: error.sentence))))
    }
  }

  private func shown(_ path: String) -> String {
    StateDirectory.shortened(
      WholeFile(path: path).fullPath, home: CommandContext.ofProcess().environment["HOME"])
  }

  func export(_ inputs: InputList, _ format: ExportFormat, path: String, isReplacing: Bool) {
    let file = WholeFile(path: path)
    let catalogue = catalogue.withLock { $0 }
    do throws(WholeFileFault) {
      let losses = try file.write(isReplacing: isReplacing) { output in
        DraftFile.write(inputs, as: format, catalogue: catalogue, to: output)
      }
      mailbox.post(
        .files(.exported(inputs.count, file: secrets.hidden(in: shown(path)), losses: losses)))
    } catch {
      switch error {
      case .exists: mailbox.post(.files(.exportFound(file: path)))
      case .system(let number):
        mailbox.post(

          .files(
            .exportFailed(
              secrets.hidden(in: Sentence.notInFile(path, errno: number)), file: secrets.hidden(in: path)))
        )
      }
    }
  }
}
