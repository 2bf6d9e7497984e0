import Composer
import Drafts
import Journal
import Synchronization

extension EffectRunner {
  func export(_ inputs: InputList, _ format: ExportFormat, path: String, isReplacing: Bool) {
    let file = WholeFile(path: path)
    let catalogue = catalogue.withLock { $0 }
    do throws(WholeFileFault) {
      let losses = try file.write(isReplacing: isReplacing) { output in
        DraftFile.write(inputs, as: format, catalogue: catalogue, to: output)
      }
      let place = StateDirectory.shortened(file.fullPath, home: Surroundings.ofProcess().environment["HOME"])
      mailbox.post(.exported(inputs.count, file: place, losses: losses))
    } catch {
      switch error {
      case .exists: mailbox.post(.exportFound(file: path))
      case .system(let number):
        mailbox.post(.exportFailed(Sentence.notInFile(path, errno: number), file: path))
      }
    }
  }
}
