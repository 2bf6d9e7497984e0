/// Words over columns that no property of HubSpot is meant by, though they have the form of a property's name.
enum CommonTitles {
  static func holds(_ title: String) -> Bool { words.contains(TitleWords.reduced(title)) }

  private static let words = Set(
    TitleWords.words(
      of: """
        id no nr number notes note remarks comment comments tags tag labels label groups group group membership \
        category categories type status date time timestamp created updated modified name title source score rating \
        count total amount price quantity active selected checked deleted index row key uuid guid hash initials nickname \
        suffix middlename photo image picture avatar attachment file notizen notiz bemerkung bemerkungen kommentar datum \
        nummer gruppe kategorie notas nota etiquetas fecha notes etiquettes groupe commentaire date opmerkingen notatki \
        uwagi poznamka poznamky anteckningar notater createdat updatedat modifiedat deletedat createdon updatedon \
        createdby updatedby createddate modifieddate datecreated datemodified lastmodified lastseen lastlogin signedup \
        signupdate apiid userid customerid contactid accountid externalid objectid utmsource utmmedium utmcampaign \
        utmterm utmcontent ipaddress useragent approvalstatus checkedinat ticketname tickettype
        """))
}
