"""The jobs of the vendor's published scripts, call by call, against simulated systems. Run by check-clients.sh."""
import csv
import json
import sys
import time

import requests

SYSTEMS, PEM, LOG = sys.argv[1:4]
with open(SYSTEMS, newline="", encoding="utf-8") as file:
    SENSOR, CONSOLE, PACKETSTORE, CLOUD = list(csv.reader(file))


class Failed(Exception):
    """A call that did not answer as the job expects."""


class System:
    def __init__(self, host, authorization, slash="/"):
        self.base = f"https://{host}{slash}api/v1"
        self.session = requests.Session()
        # A bundle or a proxy of the environment would go before the PEM file.
        self.session.trust_env = False
        self.session.verify = PEM
        self.session.headers.update({"Accept": "application/json", "Authorization": authorization})

    def call(self, expected, method, path, **arguments):
        response = self.session.request(method, self.base + path, timeout=60, **arguments)
        wanted = expected if isinstance(expected, tuple) else (expected,)
        if response.status_code not in wanted:
            raise Failed(f"{method} {path}: {response.status_code}, expected {wanted}: {response.text[:200]}")
        return response

    def get(self, path, **arguments):
        return self.call(200, "GET", path, **arguments).json()

    def created(self, path, body, expected=201):
        return self.call(expected, "POST", path, json=body).headers["Location"].rsplit("/", 1)[-1]

    def wait(self, location):
        job = location.rsplit("/", 1)[-1]
        for _ in range(200):
            status = self.get(f"/jobs/{job}")["status"]
            if status == "DONE":
                return
            if status in ("FAILED", "TIMEOUT"):
                break
            time.sleep(0.05)
        raise Failed(f"job {job} ended with {status}")


def hold(condition, what):
    if not condition:
        raise Failed(what)


sensor = System(SENSOR[0], f"ExtraHop apikey={SENSOR[1]}")
console = System(CONSOLE[0], f"ExtraHop apikey={CONSOLE[1]}")
packetstore = System(PACKETSTORE[0], f"ExtraHop apikey={PACKETSTORE[1]}")
METRICS = {"cycle": "30sec", "metric_category": "http_client", "metric_specs": [{"name": "req"}], "object_type": "device"}


def token():
    answer = requests.post(f"https://{CLOUD[0]}/oauth2/token", auth=(CLOUD[1], CLOUD[2]), data={"grant_type": "client_credentials"}, verify=PEM, timeout=60)
    hold(answer.status_code == 200, answer.text)
    cloud = System(CLOUD[0], "Bearer " + answer.json()["access_token"])
    hold(cloud.get("/extrahop/version")["version"], "no version")


def distinct_systems():
    wrong = System(CONSOLE[0], f"ExtraHop apikey={SENSOR[1]}")
    wrong.call(401, "GET", "/extrahop")
    hostname = sensor.get("/extrahop")["hostname"]
    by_name = System(f"{hostname}:{SENSOR[0].rsplit(':', 1)[1]}", f"ExtraHop apikey={SENSOR[1]}")
    by_name.get("/extrahop")
    slashes = System(SENSOR[0], f"ExtraHop apikey={SENSOR[1]}", slash="//")
    slashes.get("/extrahop")


def observations():
    sensor.call(202, "POST", "/observations/associatedipaddrs", json={"source": "OpenVPN", "observations": [
        {"ipaddr": "10.8.0.1", "associated_ipaddr": "203.0.113.7", "timestamp": 1700000000}]})


def dashboard_owner():
    board = sensor.get("/dashboards")[0]
    sensor.call(204, "PATCH", f"/dashboards/{board['id']}", json={"owner": "ops"})
    hold(sensor.get(f"/dashboards/{board['id']}")["owner"] == "ops", "the owner did not change")


def backup():
    answer = sensor.call((201, 204), "POST", "/customizations", json={"name": "nightly"})
    sensor.get("/customizations/status")
    location = answer.headers.get("Location")
    number = location.rsplit("/", 1)[-1] if location else max(sensor.get("/customizations"), key=lambda one: one["id"])["id"]
    hold(sensor.call(200, "POST", f"/customizations/{number}/download").content, "the backup is empty")


def custom_devices():
    device = sensor.created("/customdevices", {"name": "From CSV", "description": "", "disabled": False})
    sensor.call((201, 204), "POST", f"/customdevices/{device}/criteria", json={"ipaddr": "10.1.2.0/24"})
    group = sensor.created("/devicegroups", {"name": "From CSV", "dynamic": False})
    sensor.call(204, "POST", f"/devicegroups/{group}/devices", json={"assign": [10001, 10002]})
    hold(len(sensor.get(f"/devicegroups/{group}/devices")) == 2, "the group does not hold its devices")


def device_list():
    found, offset = [], 0
    while True:
        page = sensor.call(200, "POST", "/devices/search", json={"limit": 100, "offset": offset}).json()
        if not page:
            break
        found += page
        offset += len(page)
    hold(len({one["id"] for one in found}) == len(found) == 250, f"{len(found)} devices")


def metrics():
    answer = sensor.call(200, "POST", "/metrics", json={**METRICS, "object_ids": [10001]}).json()
    hold("stats" in answer, "no stats")
    sensor.call(200, "POST", "/metrics", json={**METRICS, "object_ids": [10001], "from": "-30m", "until": 0})
    deferred = console.call(200, "POST", "/metrics", json={**METRICS, "object_type": "device_group", "object_ids": [1], "from": "-30m"}).json()
    for _ in range(deferred["num_results"]):
        block = "again"
        while block == "again":
            block = console.get(f"/metrics/next/{deferred['xid']}")
            time.sleep(0.01)
        hold("stats" in block, "no block")


def tuning_rules():
    rule = {"detection_type": "interactive_traffic_ssh", "expiration": 0, "offender": {"object_type": "locality_type", "object_locality": "internal"}, "victim": "Any"}
    number = sensor.created("/detections/rules/hiding", rule)
    back = sensor.get(f"/detections/rules/hiding/{number}")
    hold(back["offender"].get("object_value") == "internal", f"read back as {back['offender']}")
    for seeded in sensor.get("/detections/rules/hiding"):
        hold(seeded["id"], "a rule without an id")


def saml_migration():
    sensor.call(201, "POST", "/users", json={"username": "old", "name": "Old", "password": "secret123"})
    sensor.call(201, "POST", "/users", json={"username": "new", "name": "New", "type": "remote"})
    board = sensor.get("/dashboards")[0]["id"]
    sensor.call(204, "PATCH", f"/dashboards/{board}", json={"owner": "old"})
    for group in sensor.get("/usergroups"):
        members = sensor.get(f"/usergroups/{group['id']}/members")
        members = members[0] if isinstance(members, list) else members
        hold(isinstance(members["users"], dict), "members without users")
    sensor.call(204, "PATCH", f"/dashboards/{board}/sharing", json={"users": {"new": "editor"}, "groups": {}})
    sensor.get(f"/dashboards/{board}/sharing")
    sensor.call(204, "DELETE", "/users/old?dest_user=new")
    hold(sensor.get(f"/dashboards/{board}")["owner"] == "new", "the dashboard was not handed over")


def records():
    query = {"from": "-6h", "context_ttl": 30000, "limit": 20, "filter": {"field": "ex.isSuspicious", "operator": "=", "operand": "true"}}
    answer = sensor.call(200, "POST", "/records/search", json=query).json()
    hold(answer["records"], "no suspicious record")
    got = len(answer["records"])
    while answer.get("cursor") and got < answer["total"]:
        answer = sensor.call(200, "POST", "/records/cursor?context_ttl=30000", json={"cursor": answer["cursor"]}).json()
        hold(answer["records"], f"the walk ended at {got}")
        got += len(answer["records"])


def detection_logs():
    seen, offset = [], 0
    while True:
        answer = sensor.call(200, "POST", "/search/eql/detectionlogs", json={"eql": "riskScore > 0 | sort by startTime desc", "limit": 25, "offset": offset}).json()
        if not answer["results"]:
            break
        seen += answer["results"]
        offset += len(answer["results"])
    hold(len(seen) == answer["total"], f"{len(seen)} of {answer['total']}")
    sensor.call(400, "POST", "/search/eql/detectionlogs", json={"eql": "this is not eql ((", "limit": 1})


def threat_hunt():
    everything = sensor.get("/applications?search_type=discovery_id&value=_default")
    hold(len(everything) == 1, f"{len(everything)} applications are _default")
    pattern = "/^(" + "|".join(f"host-{number}\\.example\\.com" for number in range(1500)) + ")$/"
    sensor.call(200, "POST", "/metrics/total", json={"cycle": "auto", "from": "-30m", "until": 0, "metric_category": "dns_client", "object_type": "application",
        "object_ids": [everything[0]["id"]], "metric_specs": [{"name": "host_query", "key1": pattern}]})
    sensor.call(200, "POST", "/detections/search", json={"limit": 10})


def high_value():
    device = sensor.call(200, "POST", "/devices/search", json={"filter": {"field": "ipaddr", "operator": "=", "operand": "10.20.0.5"}}).json()[0]["id"]
    sensor.call(204, "PATCH", f"/devices/{device}", json={"custom_criticality": "critical", "custom_make": "ACME", "custom_model": "One"})
    tag = sensor.created("/tags", {"name": "from csv"})
    sensor.call(204, "POST", f"/tags/{tag}/devices", json={"assign": [device]})
    hold([one["id"] for one in sensor.get(f"/tags/{tag}/devices")] == [device], "the tag does not hold the device")


def detections():
    number = sensor.call(200, "POST", "/detections/search", json={"limit": 1}).json()[0]["id"]
    sensor.call(204, "PATCH", f"/detections/{number}", json={"status": "closed", "resolution": "no_action_taken"})
    hold(sensor.get(f"/detections/{number}")["resolution"] == "no_action_taken", "the resolution did not stay")


def localities():
    before = len(sensor.get("/networklocalities"))
    sensor.created("/networklocalities", {"name": "from csv", "networks": ["10.77.0.0/16"], "external": False})
    hold(len(sensor.get("/networklocalities")) == before + 1, "the locality is not listed")


def upgrades():
    sensor.call(201, "POST", "/extrahop/firmware", data=b"image" * 1000, headers={"Content-Type": "application/vnd.extrahop.firmware"})
    sensor.wait(sensor.call(202, "POST", "/extrahop/firmware/latest/upgrade").headers["Location"])
    sensor.call(202, "POST", "/extrahop/firmware/previous/rollback")
    sensor.wait(sensor.call(202, "POST", "/extrahop/firmware/download/url", json={"firmware_url": "https://example.com/firmware-9.9.0.1100.bin", "upgrade": True}).headers["Location"])
    version = sensor.get("/extrahop/firmware/next")[0]["versions"][0]
    sensor.wait(sensor.call(202, "POST", "/extrahop/firmware/download/version", json={"version": version, "upgrade": True}).headers["Location"])
    hold(sensor.get("/extrahop/version")["version"] == version, "the version did not change")


def rules_and_stix():
    sensor.call((201, 202), "POST", "/extrahop/cloudresources", data=b"archive", headers={"Content-Type": "application/tar"})
    sensor.call((201, 204), "POST", "/threatcollections", files={"file": ("a.tgz", b"stix")}, data={"user_key": "mine"})
    sensor.call(204, "PUT", "/threatcollections/~mine", files={"file": ("a.tgz", b"stix two")}, data={"name": "mine"})


def connect_cloud():
    sensor.call(201, "POST", "/cloud/connect", json={"cloud_token": "token"})


def packets():
    capture = packetstore.call(200, "GET", "/packets/search?from=-30m&output=pcap&limit_bytes=100KB").content
    hold(capture[:4] in (b"\xd4\xc3\xb2\xa1", b"\x4d\x3c\xb2\xa1"), "no pcap")
    packetstore.call(404, "GET", "/dashboards")


def certificate():
    old = sensor.session
    sensor.wait(sensor.call(201, "POST", "/extrahop/sslcert").headers["Location"])
    fresh = requests.Session()
    fresh.trust_env = False
    try:
        fresh.get(f"https://{SENSOR[0]}/api/v1/extrahop", verify=PEM, headers=dict(old.headers), timeout=60)
    except requests.exceptions.SSLError:
        return
    raise Failed("the old certificate is still shown")


def request_log():
    with open(LOG, encoding="utf-8") as lines:
        entries = [json.loads(line) for line in lines]
    hold(len(entries) > 50, f"only {len(entries)} entries")
    hold(all(entry["status"] for entry in entries), "an entry has no status")
    hold(SENSOR[1] not in json.dumps(entries), "the log holds a key")


# The certificate changes at the end: the PEM file has the first one.
JOBS = [distinct_systems, token, observations, dashboard_owner, backup, custom_devices, device_list, metrics, tuning_rules, saml_migration, records, detection_logs,
        threat_hunt, high_value, detections, localities, upgrades, rules_and_stix, connect_cloud, packets, certificate, request_log]

failures = 0
for job in JOBS:
    begin = time.monotonic()
    try:
        job()
        outcome = "ok"
    except (Failed, KeyError, IndexError, TypeError, ValueError, requests.exceptions.RequestException) as problem:
        outcome = f"FAILED  {type(problem).__name__}: {problem}"
        failures += 1
    print(f"{job.__name__.replace('_', ' '):<18} {(time.monotonic() - begin) * 1000:7.0f} ms  {outcome}", flush=True)
print(f"{len(JOBS) - failures} of {len(JOBS)} jobs pass")
sys.exit(1 if failures else 0)
