/// What HubSpot's own client for Python does with the sandbox: every call that it has for contacts and for what is around
/// them, and what it makes of errors. It prints a line of JSON for each: what was done, and what came of it.
enum PythonScenario {
  static let script = #"""
    import json, sys, urllib.request
    import hubspot
    from hubspot.crm import contacts as c, companies, owners, properties
    from hubspot.crm.associations import v4

    base = sys.argv[1]
    api = hubspot.Client.create(access_token="pat-eu1-0000")

    def here(part):
        # Each part of the client has a configuration of its own.
        part.api_client.configuration.host = base
        return part

    basic = here(api.crm.contacts.basic_api)
    batch = here(api.crm.contacts.batch_api)
    search = here(api.crm.contacts.search_api)
    told = []

    def tell(name, value):
        told.append([name, value])

    def fails(name, call, error):
        try:
            call()
            tell(name, "no error")
        except error as e:
            body = json.loads(e.body) if e.body and e.body.startswith("{") else {}
            tell(name, [e.status, body.get("status"), body.get("category"), bool(body.get("correlationId"))])

    def fault(operation, do, **more):
        document = {"faults": [{"on": {"operation": operation}, "do": do, **more}]}
        request = urllib.request.Request(base + "/__sandbox/faults", json.dumps(document).encode(), method="POST")
        urllib.request.urlopen(request).read()

    def clear():
        request = urllib.request.Request(base + "/__sandbox/faults", b'{"faults":[]}', method="POST")
        urllib.request.urlopen(request).read()

    # One contact.
    one = basic.create(c.SimplePublicObjectInputForCreate(
        properties={"email": "one@python.example", "firstname": "One"}, associations=[]))
    tell("create", one.properties["email"])
    tell("get", basic.get_by_id(one.id, properties=["firstname", "email"]).properties["firstname"])
    tell("get by email", basic.get_by_id("one@python.example", id_property="email").id == one.id)
    with_history = basic.get_by_id(one.id, properties_with_history=["firstname"])
    tell("history", with_history.properties_with_history["firstname"][0].source_type)
    basic.update(one.id, c.SimplePublicObjectInput(properties={"firstname": "Uno"}))
    tell("update", basic.get_by_id(one.id, properties=["firstname"]).properties["firstname"])
    page = basic.get_page(limit=3, properties=["email"])
    tell("list", [len(page.results), page.paging is not None])
    tell("next page", basic.get_page(limit=3, after=page.paging.next.after).results[0].id != page.results[0].id)

    # Many.
    made = batch.create(c.BatchInputSimplePublicObjectBatchInputForCreate(inputs=[
        c.SimplePublicObjectBatchInputForCreate(
            properties={"email": f"{n}@python.example"}, associations=[
                {"to": {"id": "9101"}, "types": [
                    {"associationCategory": "HUBSPOT_DEFINED", "associationTypeId": 279}]}])
        for n in "ab"]))
    ids = sorted(r.id for r in made.results)
    tell("batch create", [made.status, len(ids)])
    traced = batch.create(c.BatchInputSimplePublicObjectBatchInputForCreate(inputs=[
        c.SimplePublicObjectBatchInputForCreate(
            properties={"email": "t@python.example"}, associations=[], object_write_trace_id="t"),
        c.SimplePublicObjectBatchInputForCreate(
            properties={"email": "a@python.example"}, associations=[], object_write_trace_id="u")]))
    tell("batch create in part", [len(traced.results), traced.num_errors, traced.errors[0].category])
    read = batch.read(c.BatchReadInputSimplePublicObjectId(
        inputs=[c.SimplePublicObjectId(id=i) for i in ids], properties=["email"], properties_with_history=[]))
    tell("batch read", sorted(r.properties["email"] for r in read.results))
    changed = batch.update(c.BatchInputSimplePublicObjectBatchInput(inputs=[
        c.SimplePublicObjectBatchInput(id=i, properties={"city": "Bergen"}) for i in ids]))
    tell("batch update", [r.properties["city"] for r in changed.results])
    upserted = batch.upsert(c.BatchInputSimplePublicObjectBatchInputUpsert(inputs=[
        c.SimplePublicObjectBatchInputUpsert(
            id="a@python.example", id_property="email", properties={"city": "Oslo"}),
        c.SimplePublicObjectBatchInputUpsert(
            id="new@python.example", id_property="email", properties={"city": "Oslo"})]))
    tell("batch upsert", [r.new for r in upserted.results])
    batch.archive(c.BatchInputSimplePublicObjectId(inputs=[c.SimplePublicObjectId(id=ids[0])]))
    basic.archive(one.id)
    tell("archived", [basic.get_by_id(one.id, archived=True).archived, basic.get_by_id(ids[0], archived=True).archived])
    tell("archived list", one.id in [r.id for r in basic.get_page(limit=100, archived=True).results])

    # Search.
    found = search.do_search(c.PublicObjectSearchRequest(
        filter_groups=[{"filters": [{"propertyName": "email", "operator": "EQ", "value": "new@python.example"}]}],
        properties=["city"], limit=10, after="0", sorts=[]))
    tell("search", [found.total, found.results[0].properties["city"]])

    # What is around contacts.
    tell("property", here(api.crm.properties.core_api).get_by_name("contacts", "lifecyclestage").type)
    tell("properties", len(here(api.crm.properties.core_api).get_all("contacts").results) > 100)
    people = here(api.crm.owners.owners_api)
    first = people.get_page(limit=1).results[0]
    tell("owner", people.get_by_id(int(first.id)).email == first.email)
    firms = here(api.crm.companies.basic_api)
    tell("company", firms.get_by_id("9101", properties=["name"]).properties["name"] is not None)
    tell("companies", len(firms.get_page(limit=2).results))
    labels = here(api.crm.associations.v4.schema.definitions_api).get_all("contacts", "companies")
    tell("labels", 279 in [l.type_id for l in labels.results])
    links = here(api.crm.associations.v4.batch_api).get_page(
        "contacts", "companies",
        v4.BatchInputPublicFetchAssociationsBatchRequest(
            inputs=[v4.PublicFetchAssociationsBatchRequest(id=ids[1])]))
    tell("associations", links.results[0].to[0].to_object_id)

    # What goes wrong.
    E = c.exceptions.ApiException
    wrong = lambda v: c.SimplePublicObjectInputForCreate(properties=v, associations=[])
    fails("400", lambda: basic.create(wrong({"no_such_property": "x"})), E)
    fails("404", lambda: basic.get_by_id("1"), E)
    fails("409", lambda: basic.create(wrong({"email": "b@python.example"})), E)
    fails("405", lambda: basic.api_client.call_api(
        "/crm/v3/objects/contacts", "PUT", header_params={}, response_types_map={},
        auth_settings=["oauth2"]), E)
    basic.api_client.configuration.access_token = ""
    fails("401", lambda: basic.get_page(limit=1), E)
    basic.api_client.configuration.access_token = "pat-eu1-0000"
    fault("read", "429", policy="TEN_SECONDLY_ROLLING")
    fails("429", lambda: basic.get_page(limit=1), E)
    fault("read", "html-502")
    fails("502", lambda: basic.get_page(limit=1), E)
    clear()
    for line in told:
        print(json.dumps(line))
    """#
}
