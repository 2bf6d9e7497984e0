import Drafts
import Testing

struct MailDomainTests {
  @Test(arguments: [
    ("ann@gmial.com", "ann@gmail.com"), ("ann@gmai.co", "ann@gmail.com"), ("ann@gmail.co", "ann@gmail.com"),
    ("ann@gmail.con", "ann@gmail.com"), ("ann@gnail.com", "ann@gmail.com"),
    ("Ann@GMIAL.COM", "Ann@gmail.com"),
    ("ann@hotmial.com", "ann@hotmail.com"), ("ann@yaho.com", "ann@yahoo.com"),
    ("ann@outlok.com", "ann@outlook.com"), ("ann@iclould.com", "ann@icloud.com"),
    ("ann@googelmail.com", "ann@googlemail.com"), ("ann@hotmail.co.ku", "ann@hotmail.co.uk"),
  ])
  func `a slip in the domain of a big provider is a warning with the right one`(
    address: String, meant: String
  ) {
    #expect(problems(["email": address]) == ["properties.email mistyped-domain?"])
    #expect(suggestion("email", address) == meant)
  }

  @Test(arguments: [
    "ann@gmail.com", "ann@GMail.com", "ann@mail.com", "ann@ymail.com", "ann@email.com", "ann@small.com",
    "ann@yahoo.ca", "ann@yahoo.no", "ann@hotmail.ca", "ann@yahoo.co.uk", "ann@yahoo.com.br", "ann@google.com",
    "ann@acme.example", "ann@gmx.de", "ann@web.de", "ann@g.co",
  ])
  func `other domains are left alone`(address: String) {
    #expect(problems(["email": address]).isEmpty)
  }
}
