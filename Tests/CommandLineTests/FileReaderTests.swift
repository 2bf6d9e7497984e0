import ContactsModel
import Drafts
import Glibc
import Journal
import TestFixtures
import Testing

@testable import contact_batch

@Suite struct FileReaderTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `the argument says whether it is a file, standard input or a draft`() {
    #expect(InputSource(argument: "-") == .standardInput)
    #expect(InputSource(argument: "draft:Spring fair") == .draft(name: "Spring fair"))
    #expect(InputSource(argument: "./draft:x.csv") == .file(path: "./draft:x.csv"))
    #expect(InputSource.file(path: "/some/where/people.csv").title == "people.csv")
  }

  @Test func `a name without a known ending is read by what the file holds`() throws {
    let json = try folder.write(#"{"inputs"=>[{"properties"=>{"email"=>"a@b.example"}}]}"#, to: "body.txt")
    let table = try folder.write("email\nc@d.example\n", to: "people")
    #expect(try FileReader.read(path: json).inputs.map { $0.value(of: "email") } == ["a@b.example"])
    #expect(try FileReader.read(path: table).inputs.map { $0.value(of: "email") } == ["c@d.example"])
  }

  @Test func `a file longer than a piece is read whole`() throws {
    let rows = (0..<9000).map { "person\($0)@example.com" }
    let path = try folder.write("email\n" + rows.joined(separator: "\n"), to: "people.csv")
    #expect(try FileReader.read(path: path).inputs.map { $0.value(of: "email") } == rows)
  }

  @Test func `what cannot be read is named with the reason`() throws {
    let absent = folder.path + "/absent.csv"
    let empty = try folder.write("", to: "empty.csv")
    #expect(throws: InputFault.cannotOpen(.file(path: absent), errno: 2)) {
      try FileReader.read(path: absent)
    }
    #expect(throws: InputFault.holdsNothing(.file(path: empty))) { try FileReader.read(path: empty) }
    #expect(throws: InputFault.cannotRead(.file(path: folder.path), errno: 21)) {
      try FileReader.read(path: folder.path)
    }
  }

  @Test(arguments: ["/dev/zero", "/dev/random", "/dev/full"]) func `a device is refused before it is read`(
    path: String
  ) {
    #expect(throws: InputFault.device(.file(path: path))) { try FileReader.read(path: path) }
    #expect(throws: InputFault.noFile(.file(path: path))) { _ = try ImportBytes(path: path).count }
  }

  @Test func `a file of more bytes than are read is refused before it is read`() throws {
    let path = try folder.write("email\n", to: "sparse.csv")
    #expect(truncate(path, 5 << 30) == 0)
    let fault = InputFault.beyond(.file(path: path), ExceededBound(.bytes))
    #expect(throws: fault) { try FileReader.read(path: path) }
    #expect(throws: fault) { _ = try ImportBytes(path: path).count }
    #expect(
      fault.sentence.hasSuffix("sparse.csv has more than 512 MiB. Split it."))
  }

  @Test func `a stored draft is found by its name`() throws {
    let directory = StateDirectory(path: folder.path)
    let id = InputID(rawValue: 0)
    let input = DraftInput(id: id, contact: ContactInput(properties: [Property("email", "a@b.example")]))
    let store = try DraftStore.open(in: directory).store
    let stored = try store.create(name: "fair", inputs: [input], at: 0)
    store.close(stored.id)

    let library = DraftLibrary(directory: directory, stores: OpenStores { _ in })
    #expect(try library.draft(named: "fair").inputs.map { $0.contact.value(of: "email") } == ["a@b.example"])
    #expect(throws: InputFault.noSuchDraft(name: "unfair")) { try library.draft(named: "unfair") }
  }

  @Test func `looking for a draft makes no store`() throws {
    let library = DraftLibrary(
      directory: StateDirectory(path: folder.path + "/state"), stores: OpenStores { _ in })
    #expect(throws: InputFault.noSuchDraft(name: "fair")) { try library.draft(named: "fair") }
    #expect(throws: (any Error).self) { try folder.mode(of: "state") }
  }
}
