import Drafts
import Testing

@Suite struct FileNameTextTests {
  @Test(
    arguments: [
      Array("people.csv".utf8), Array("Zoë 漢 👩‍👩‍👧.csv".utf8), [0x63, 0xE9, 0x2E, 0x63, 0x73, 0x76], [0xFF],
      [0xC3], [0xE2, 0x82],
      [0x80, 0xC3, 0xA9, 0x80], Array("\u{10FFE9}".utf8), [0xED, 0xA0, 0x80], Array("e\u{301}".utf8), [],
    ] as [[UInt8]]) func `every name comes back byte by byte`(bytes: [UInt8])
  {
    #expect(FileNameText.bytes(FileNameText.text(bytes)) == bytes)
  }

  @Test func `what is no text is spelled out, and text stays as it is`() {
    #expect(FileNameText.shown(FileNameText.text([0x63, 0xE9, 0x2E, 0x63, 0x73, 0x76])) == "c\\xE9.csv")
    #expect(FileNameText.text(Array("Zoë.csv".utf8)) == "Zoë.csv")
    #expect(FileNameText.shown("Zoë.csv") == "Zoë.csv")
  }
}
