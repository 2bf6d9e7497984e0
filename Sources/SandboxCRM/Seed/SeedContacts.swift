/// The contacts that are there from the start, with what happened to them.
enum SeedContacts {
  /// A line that begins with `#` starts a contact: `#id createdAt`. Each other line is one version, oldest first:
  /// `property|value|timestamp|source`.
  static let table = """
    #70101 2026-01-12T08:30:15.482Z
    email|lena.brandt@nordwind.example|2026-01-12T08:30:15.482Z|form
    firstname|Lena|2026-01-12T08:30:15.482Z|form
    lastname|Brandt|2026-01-12T08:30:15.482Z|form
    lifecyclestage|subscriber|2026-01-12T08:30:15.482Z|form
    lifecyclestage|lead|2026-02-03T14:00:00Z|workflow
    lifecyclestage|marketingqualifiedlead|2026-03-19T06:12:44.905Z|workflow
    lifecyclestage|opportunity|2026-05-27T09:41:03.118Z|ayşe
    lifecyclestage|customer|2026-08-30T16:20:00Z|integration
    jobtitle|Disponentin|2026-02-11T10:05:30.660Z|import
    jobtitle|Leiterin Fuhrpark|2026-06-02T07:58:12.004Z|ayşe
    phone|0221 555 0143|2026-02-11T10:05:30.660Z|import
    phone|+49 221 5550143|2026-02-11T10:06:00Z|tomas
    hs_lead_status|NEW|2026-01-12T08:30:15.482Z|form
    hs_lead_status|CONNECTED|2026-04-08T12:33:51.277Z|ayşe
    associatedcompanyid|9101|2026-02-11T10:05:30.660Z|import
    #70102 2026-02-11T10:05:31Z
    email|etienne.garnier@lumiere.example|2026-02-11T10:05:31Z|import
    firstname|Étienne|2026-02-11T10:05:31Z|import
    lastname|Garnier|2026-02-11T10:05:31Z|import
    lifecyclestage|lead|2026-02-11T10:05:31Z|import
    lifecyclestage|salesqualifiedlead|2026-07-01T13:15:09.350Z|tomas
    company|Cafe Lumiere|2026-02-11T10:05:31Z|import
    company|Café Lumière|2026-02-12T09:00:00Z|ayşe
    city|Lyon|2026-02-11T10:05:31Z|import
    hs_lead_status|OPEN|2026-02-11T10:05:31Z|import
    hs_lead_status|IN_PROGRESS|2026-07-01T13:15:09.350Z|tomas
    hs_buying_role|CHAMPION|2026-07-01T13:15:09.350Z|tomas
    hs_buying_role|CHAMPION;BUDGET_HOLDER|2026-09-14T11:27:40.812Z|unnamed
    #70103 2026-03-05T01:22:08.031Z
    email|haruka.mori@tsukimi.example|2026-03-05T01:22:08.031Z|integration
    firstname|はるか|2026-03-05T01:22:08.031Z|integration
    lastname|森|2026-03-05T01:22:08.031Z|integration
    lifecyclestage|opportunity|2026-03-05T01:22:08.031Z|integration
    hs_language|ja|2026-03-05T01:22:08.031Z|integration
    company|Tsukimi Foods|2026-03-05T01:22:08.031Z|integration
    company|月見食品|2026-03-06T00:00:00Z|api
    annualrevenue|1200000|2026-03-05T01:22:08.031Z|integration
    annualrevenue|1350000|2026-06-30T23:59:59.999Z|integration
    annualrevenue|1410000|2026-09-30T23:59:59Z|integration
    #70104 2026-03-22T19:47:00Z
    email|o.quill@harbourpine.example|2026-03-22T19:47:00Z|ayşe
    firstname|Orla|2026-03-22T19:47:00Z|ayşe
    lastname|Quill|2026-03-22T19:47:00Z|ayşe
    lastname|Quill-Hargreaves|2026-10-03T10:10:10.100Z|unnamed
    email|orla.quill@harbourpine.example|2026-04-02T08:03:27.714Z|mail
    hs_additional_emails|o.quill@harbourpine.example|2026-04-02T08:03:27.714Z|mail
    lifecyclestage|lead|2026-03-22T19:47:00Z|ayşe
    mobilephone|07700 900461|2026-03-22T19:47:00Z|ayşe
    mobilephone||2026-08-08T15:00:00.500Z|tomas
    hubspot_owner_id|550118|2026-03-22T19:47:00Z|ayşe
    hubspot_owner_id|550121|2026-05-04T07:30:00Z|workflow
    newsletter_ok|true|2026-03-22T19:47:00Z|ayşe
    newsletter_ok|false|2026-11-02T18:05:55.020Z|form
    #70105 2026-05-18T06:00:00Z
    email|soren.dahl@oresunddata.example|2026-05-18T06:00:00Z|import
    firstname|Søren|2026-05-18T06:00:00Z|import
    lastname|Dahl|2026-05-18T06:00:00Z|import
    lifecyclestage|customer|2026-05-18T06:00:00Z|import
    numemployees|25-50|2026-05-18T06:00:00Z|import
    numemployees|50-100|2026-10-20T12:12:12.120Z|integration
    last_demo_at|2026-06-01T13:00:00Z|2026-06-01T14:02:18.440Z|tomas
    last_demo_at|2026-10-19T08:30:00Z|2026-10-19T09:45:01.007Z|tomas
    hs_analytics_num_page_views|3|2026-06-01T15:00:00Z|analytics
    hs_analytics_num_page_views|11|2026-10-19T10:00:00Z|analytics
    #70106 2026-06-09T21:14:36.250Z
    email|beatriz@tresrios.example|2026-06-09T21:14:36.250Z|form
    firstname|Beatriz|2026-06-09T21:14:36.250Z|form
    lifecyclestage|subscriber|2026-06-09T21:14:36.250Z|form
    lifecyclestage|lead|2026-06-12T05:00:00Z|workflow
    message|Vocês entregam em Paraty?|2026-06-09T21:14:36.250Z|form
    message|E quanto custa o frete?|2026-06-15T22:40:09.871Z|form
    badge_color|teal|2026-06-15T22:40:09.871Z|form
    badge_color|grün|2026-07-07T07:07:07Z|ayşe
    #70107 2026-07-30T11:11:00Z
    firstname|Walk-in|2026-07-30T11:11:00Z|tomas
    lastname|Visitor|2026-07-30T11:11:00Z|tomas
    lifecyclestage|other|2026-07-30T11:11:00Z|tomas
    support_notes|Met at the stand, no e-mail yet|2026-07-30T11:11:00Z|tomas
    support_notes|Met at the stand; card says “Käthe”|2026-07-31T08:20:45.333Z|unnamed
    """
}
