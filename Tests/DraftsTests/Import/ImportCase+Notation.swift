/// How cells, rows and lines are written.
extension ImportCase {
  static let quoting = [
    ImportCase("a quoted cell", "email,city\na@b.co,\"Ulm\"\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase("a quoted header", "\"email\",\"city\"\na@b.co,Ulm\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase(
      "a separator in quotes", "email,city\na@b.co,\"Ulm, BW\"\n", [["email=a@b.co", "city=Ulm, BW"]]),
    ImportCase("doubled quotes", "email,city\na@b.co,\"\"\"Ulm\"\"\"\n", [["email=a@b.co", "city=\"Ulm\""]]),
    ImportCase("nothing but quotes", "email,city\na@b.co,\"\"\n", [["email=a@b.co"]]),
    ImportCase("a quote inside", "email,city\na@b.co,5\" pipe\n", [["email=a@b.co", "city=5\" pipe"]]),
    ImportCase("a line break in quotes", "email,city\na@b.co,\"1\n2\"\n", [["email=a@b.co", "city=1\n2"]]),
    ImportCase(
      "text behind quotes", "email,city\na@b.co,\"Ulm\" BW\n", [["email=a@b.co", "city=Ulm BW"]],
      ["2: text-after-quote?"]),
    ImportCase(
      "a quote without an end", "email,city\na@b.co,Ulm\nc@d.co,\"Bonn\n",
      [["email=a@b.co", "city=Ulm"], ["email=c@d.co", "city=Bonn\n"]],
      ["3: unterminated-quote", "3: [1] properties cut-off-row"]),
    ImportCase(
      "a formula that was made safe", "email,city\na@b.co,'=1+1\n", [["email=a@b.co", "city==1+1"]]),
    ImportCase(
      "an apostrophe of a name", "email,city\na@b.co,'t Harde\n", [["email=a@b.co", "city='t Harde"]]),
    ImportCase("a value that is empty", "email,city\na@b.co,'\n", [["email=a@b.co", "city="]]),
    ImportCase("blanks around a value", "email,city\na@b.co, Ulm \n", [["email=a@b.co", "city= Ulm "]]),
  ]

  static let separators = [
    ImportCase("semicolons", "email;city\na@b.co;Ulm, BW\n", [["email=a@b.co", "city=Ulm, BW"]]),
    ImportCase("tabs", "email\tcity\na@b.co\tUlm, BW; x\n", [["email=a@b.co", "city=Ulm, BW; x"]]),
    ImportCase(
      "semicolons in a table with commas", "email,city\na@b.co,a;b;c\n", [["email=a@b.co", "city=a;b;c"]]),
    ImportCase("one column", "email\na@b.co\nc@d.co\n", [["email=a@b.co"], ["email=c@d.co"]]),
    ImportCase("one column and commas", "email\na@b.co,Ulm\n", [["email=a@b.co"]], ["2: surplus-fields?"]),
  ]

  static let lineEnds = [
    ImportCase("CRLF", "email,city\r\na@b.co,Ulm\r\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase("CR", "email,city\ra@b.co,Ulm\r", [["email=a@b.co", "city=Ulm"]]),
    ImportCase(
      "all kinds", "email\r\na@b.co\rc@d.co\ne@f.co", [["email=a@b.co"], ["email=c@d.co"], ["email=e@f.co"]]),
    ImportCase("no last line end", "email,city\na@b.co,Ulm", [["email=a@b.co", "city=Ulm"]]),
    ImportCase("empty lines", "\n\nemail,city\n\n\na@b.co,Ulm\n\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase("rows of separators", "email,city\n,\na@b.co,Ulm\n,\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase(
      "lines counted over breaks in quotes", "email,city\na@b.co,\"1\r\n2\r3\"\nc@d.co\n",
      [["email=a@b.co", "city=1\r\n2\r3"], ["email=c@d.co"]], ["5: short-row?"]),
  ]

  static let shapes = [
    ImportCase(
      "a short row", "email,city,zip\na@b.co,Ulm\n", [["email=a@b.co", "city=Ulm"]], ["2: short-row?"]),
    ImportCase(
      "a long row", "email,city\na@b.co,Ulm,1,2\n", [["email=a@b.co", "city=Ulm"]], ["2: surplus-fields?"]),
    ImportCase("a long row of nothing", "email,city\na@b.co,Ulm,,\n", [["email=a@b.co", "city=Ulm"]]),
    ImportCase(
      "a column twice", "email,Email\na@b.co,c@d.co\n", [["email=a@b.co"]], ["1: duplicate-column?"]),
    ImportCase(
      "a column without a name", "email,\na@b.co,x\n", [["email=a@b.co"]], ["1: empty-column-name?"]),
    ImportCase("labels", "E-Mail;First Name\na@b.co;Ann\n", [["email=a@b.co", "firstname=Ann"]]),
    ImportCase(
      "an unknown label", "email,Shoe size\na@b.co,44\n", [["email=a@b.co"]], ["1: unknown-column?"]),
    ImportCase(
      "an unknown name", "email,shoe_size\na@b.co,44\n", [["email=a@b.co", "shoe_size=44"]],
      ["1: unknown-column?"]),
    ImportCase(
      "a name that says so", "email,properties.Shoe size\na@b.co,4\n", [["email=a@b.co", "Shoe size=4"]]),
    ImportCase("no header", "a@b.co\nc@d.co\n", [[]], ["1: value-as-column-name"]),
  ]
}
