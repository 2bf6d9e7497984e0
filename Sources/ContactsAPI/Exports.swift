@_exported public import ContactsModel
