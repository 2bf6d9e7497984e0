import ContactsModel
import Drafts
import Testing

/// Cards beside `vobject`, which reads them for many programs.
struct VCardOracleTests {
  private static let script = """
    import sys, json, vobject
    def flat(value, blank):
        return value if isinstance(value, str) else blank.join(value)
    for line in sys.stdin:
        card = next(iter(vobject.readComponents(json.loads(line))))
        fields = {}
        if hasattr(card, 'n'):
            fields['firstname'] = flat(card.n.value.given, ' ')
            fields['lastname'] = flat(card.n.value.family, ' ')
        for key, name in [('email', 'email'), ('title', 'jobtitle'), ('url', 'website')]:
            if hasattr(card, key): fields[name] = getattr(card, key).value
        if hasattr(card, 'org'): fields['company'] = card.org.value[0]
        if hasattr(card, 'adr'):
            adr = card.adr.value
            for key, name in [('street', 'address'), ('city', 'city'), ('region', 'state'), ('code', 'zip'), ('country', 'country')]:
                fields[name] = flat(getattr(adr, key), ', ')
        print('|'.join(k + '=' + json.dumps(v, ensure_ascii=False)[1:-1] for k, v in sorted(fields.items()) if v))
    """

  /// Cards as programs write them, with invented people.
  private static let cards = [
    "VERSION:3.0\nN:Doe;John;;;\nFN:John Doe\nORG:Example.com Inc.;\nTITLE:Imaginary test person\nEMAIL;type=INTERNET;type=pref:johnDoe@example.org\nADR;type=WORK:;;2 Enterprise Avenue;Worktown;NY;01111;USA",
    "VERSION:3.0\nN:de la Cruz,Pérez;Juan,Carlos;;;\nFN:Juan\nADR;TYPE=WORK:;;Calle 1,Piso 2;Madrid;;28013;España",
    "VERSION:3.0\nN:Stevenson;John;Philip,Paul;Dr.;Jr.,M.D.,A.C.P.\nFN:John\nEMAIL:j@stevenson.example",
    "VERSION:3.0\nN:Lee\\, Jr.;Ann;;;\nFN:Ann\nORG:Acme\\, Inc.;Sales\nTITLE:Head\\; of Sales",
    "VERSION:3.0\nFN:Müller\nN:Müller;Jörg;;;\nADR:;;Weißer Weg 3;Köln;;50667;Deutschland\nURL:https://x.example/a?b=c",
    "VERSION:3.0\nFN:Folded\nN:Fol\n ded;A;;;\nEMAIL:fol\n ded@x.example",
    "VERSION:3.0\nFN:Group\nN:G;A;;;\nitem1.EMAIL;type=INTERNET:a@g.example\nitem1.X-ABLabel:Work",
    "VERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C3=96z;Ay=C5=9Fe;;;\nFN:x\nEMAIL;INTERNET:a@oz.example",
    "VERSION:3.0\nFN:B\nN;ENCODING=b;CHARSET=UTF-8:TWVpZXI7WsO2w6s7Ozs=\nEMAIL:z@m.example",
  ]

  /// The cards that are read in another way, by number, and why.
  private static let decided: [Int: String] = [
    8: "a name in Base64 is text, with the parts of a name; vobject leaves it as it is written"
  ]

  @Test(.enabled("needs a Python with vobject") { Python.has("vobject") })
  func `cards are read as vobject reads them, but for what is decided otherwise`() throws {
    let texts = Self.cards.map { "BEGIN:VCARD\n\($0)\nEND:VCARD\n".replacing("\n", with: "\r\n") }
    for (number, text) in texts.enumerated() {
      let theirs = try Python.run(Self.script, [text]).first ?? ""
      let names = [
        "address", "city", "company", "country", "email", "firstname", "jobtitle", "lastname", "state",
        "website", "zip",
      ]
      let card = try #require(try imported(text, .vcf).inputs.first)
      let ours = names.compactMap { name in card.value(of: name).map { "\(name)=\($0)" } }
      #expect((ours.joined(separator: "|") == theirs) == (Self.decided[number] == nil), "card \(number)")
    }
  }
}
