"""A server that takes what a portal takes: it answers each batch with the contacts created, after a delay.

usage: stand_in.py [DELAY_MS]     prints its base URL
"""
import asyncio
import itertools
import json
import re
import sys

DELAY = float(sys.argv[1]) / 1000 if len(sys.argv) > 1 else 0
LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.I)
TIME = "2026-11-30T08:00:00.000Z"
ids = itertools.count(90210000)


def created(body):
    results = []
    for contact in json.loads(body)["inputs"]:
        result = {"id": str(next(ids)), "properties": contact["properties"], "createdAt": TIME, "updatedAt": TIME,
                  "archived": False}
        if "objectWriteTraceId" in contact:
            result["objectWriteTraceId"] = contact["objectWriteTraceId"]
        results.append(result)
    return {"status": "COMPLETE", "results": results, "startedAt": TIME, "completedAt": TIME}


def answer(method, path, body):
    if path.endswith("/batch/create"):
        return 201, created(body)
    if path.startswith("/account-info/"):
        return 200, {"portalId": 1, "accountType": "SANDBOX", "timeZone": "UTC", "uiDomain": "app.hubspot.com"}
    return 200, {"results": [], "total": 0, "status": "COMPLETE"}


async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            length = LENGTH.search(head)
            if b"100-continue" in head.lower():
                writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
            body = await reader.readexactly(int(length.group(1)) if length else 0)
            method, path = head.split(b" ", 2)[:2]
            status, value = answer(method.decode(), path.decode().split("?")[0], body)
            text = json.dumps(value).encode()
            await asyncio.sleep(DELAY)
            writer.write(
                b"HTTP/1.1 %d OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (status, len(text))
                + text)
            await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass
    finally:
        writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0, limit=1 << 24)
    print(f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}", flush=True)
    await server.serve_forever()

asyncio.run(main())
