/// Words of a title that tell which of several addresses, numbers or places is meant: `Business City`, `Tel. dienstlich`.
enum TitleQualifiers {
  /// What people have several of.
  static func apply(to target: ColumnTarget) -> Bool { properties.contains(target.written) }

  private static let properties: Set<String> = [
    "address", "city", "state", "zip", "country", "phone", "mobilephone", "fax", "email", "website",
    "company",
    "jobtitle",
  ]

  static let words = Set(
    TitleWords.words(
      of: """
        work business office mailing mail postal primary main default address person contact current direct daytime \
        organization organisation home private personal billing shipping other street delivery residential \
        geschäftlich geschäftliche geschäftl gesch dienstlich dienstliche dienstl büro arbeit firma privat private \
        adresse rechnungsadresse lieferadresse hauptadresse bureau professionnel professionnelle travail domicile \
        facturation livraison trabajo de del la casa particular personal comercial trabalho profissional residencial \
        ufficio uff lavoro abitazione ab domicilio werk werkadres zakelijk op thuis thuisadres prive adres służbowy \
        służbowa służbowe domowy domowa prywatny práce zaměstnání do domů adresa arbete arbets jobb hem bostad arbejde \
        arbeid arbejds privat hjem työ koti munkahelyi otthoni iş ev рабочий раб рабочая служебный домашний дом адрес
        """))
}
