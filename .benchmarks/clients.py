"""Sends bodies to a server with another client: the bench of ours.

usage: clients.py official|requests BASE_URL FOLDER
"""
import json
import pathlib
import sys

client, base, folder = sys.argv[1:]
bodies = [path.read_text() for path in sorted(pathlib.Path(folder).glob("*.json"))]
if client == "requests":
    import requests
    session = requests.Session()
    session.headers.update({"Authorization": "Bearer " + "x" * 40, "Content-Type": "application/json"})
    for body in bodies:
        answer = session.post(base + "/crm/v3/objects/contacts/batch/create", data=body)
        answer.raise_for_status()
        assert len(answer.json()["results"]) == len(json.loads(body)["inputs"])
else:
    from hubspot import HubSpot
    from hubspot.crm import contacts as api
    hubspot = HubSpot(access_token="x" * 40)
    batch_api = hubspot.crm.contacts.batch_api
    batch_api.api_client.configuration.host = base
    for body in bodies:
        inputs = [
            api.SimplePublicObjectBatchInputForCreate(properties=entry["properties"], associations=[])
            for entry in json.loads(body)["inputs"]
        ]
        answer = batch_api.create(api.BatchInputSimplePublicObjectBatchInputForCreate(inputs=inputs))
        assert len(answer.results) == len(inputs)
