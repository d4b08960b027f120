"""`bedside serve` with clients that leave, wait, or send what no browser sends."""

import resource
import select
import socket
import subprocess
import time
from contextlib import contextmanager

import pytest
from built_site import ROOT

DESCRIPTORS = 64
# In seconds: how long a page may take, whatever other clients do.
PATIENCE = 3


@pytest.fixture
def address():
    with limited_preview() as address:
        yield address


@contextmanager
def limited_preview():
    """The preview of a machine that allows few files at once, and where it listens."""
    limit = (DESCRIPTORS, DESCRIPTORS)
    program = subprocess.Popen(
        [ROOT / ".build/release/bedside", "serve", "--content", ROOT / "Content", "--port", "18461"],
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_NOFILE, limit),
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        line = next(line for line in program.stdout if line.startswith("http://"))
        yield ("127.0.0.1", int(line.split(":")[2].split("/")[0]))
    finally:
        program.terminate()
        program.wait()


def connect(address, sent: bytes = b"") -> socket.socket:
    client = socket.create_connection(address, timeout=PATIENCE)
    client.sendall(sent)
    return client


def request(path: str, address, *headers: str) -> bytes:
    lines = [f"GET {path} HTTP/1.1", f"Host: {address[0]}:{address[1]}", *headers]
    return "".join(line + "\r\n" for line in lines).encode() + b"\r\n"


def answer(client: socket.socket) -> bytes:
    """All that the preview says until it ends the connection."""
    parts = []
    while part := client.recv(1 << 16):
        parts.append(part)
    return b"".join(parts)


def status(said: bytes) -> int:
    return int(said.split(b" ", 2)[1])


def assert_answers(address):
    started = time.monotonic()
    with connect(address, request("/", address, "Connection: close")) as client:
        assert status(answer(client)) == 200
    assert time.monotonic() - started < PATIENCE


def listen(address) -> socket.socket:
    client = connect(address, request("/-/events", address))
    said = b""
    while b"data: " not in said:
        said += client.recv(1 << 12)
    return client


def test_pages_that_were_left_take_no_room(address):
    for _ in range(500):
        assert_answers(address)
        listen(address).close()
    assert_answers(address)


def test_more_clients_than_the_machine_allows_files_do_not_end_it(address):
    clients = [connect(address, request("/-/events", address)) for _ in range(200)]
    assert_answers(address)
    for client in clients:
        client.close()
    assert_answers(address)


def test_clients_that_say_nothing_make_room(address):
    clients = [connect(address) for _ in range(200)]
    assert_answers(address)
    for client in clients:
        client.close()
    assert_answers(address)


def test_an_open_page_is_told_nothing_but_that_the_preview_is_there(address):
    with listen(address) as client:
        client.settimeout(8)
        assert client.recv(1 << 12) == b"03\r\n:\n\n\r\n"


@pytest.mark.parametrize(
    "sent, code",
    [
        (b"GET / HTTP/1.1\r\nX: " + b"a" * (128 << 10), 431),
        (b"GET /" + b"a" * (128 << 10), 431),
        (b"GET / HTTP/1.1\r\n" + b"X: a\r\n" * 40_000, 431),
        (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 400),
        (b"GET /\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost\r\n\r\n", 400),
    ],
    ids=["long header", "long address", "many headers", "TLS", "HTTP/0.9", "no header"],
)
def test_what_no_browser_sends_is_answered_at_once(address, sent, code):
    started = time.monotonic()
    with connect(address) as client:
        # The preview need not read all of it.
        client.setblocking(False)
        while sent and not select.select([client], [], [], 0)[0]:
            select.select([client], [client], [])
            try:
                sent = sent[client.send(sent) :]
            except BlockingIOError:
                pass
        client.settimeout(PATIENCE)
        assert status(client.recv(1 << 12)) == code
    assert time.monotonic() - started < 1
    assert_answers(address)


def test_a_body_is_not_waited_for(address):
    for header in ["Content-Length: 1000000000000", "Transfer-Encoding: chunked"]:
        with connect(address, request("/", address, header)) as client:
            assert status(answer(client)) == 200
        head = request("/", address, header).replace(b"GET", b"POST", 1)
        with connect(address, head) as client:
            assert status(answer(client)) == 405


def test_slow_clients_are_left_and_keep_nobody_waiting(address):
    slow = [connect(address, b"GET / HT") for _ in range(20)]
    # These request much but read none of the responses.
    full = [connect(address, request("/", address) * 100) for _ in range(5)]
    started = time.monotonic()
    while time.monotonic() - started < 12:
        assert_answers(address)
        for client in slow:
            try:
                client.sendall(b"T")
            except OSError:
                pass
        time.sleep(0.5)
    for client in slow:
        assert status(client.recv(1 << 12)) in (400, 408)
    for client in slow + full:
        client.close()


def test_one_connection_carries_several_requests(address):
    head = request("/robots.txt", address)
    with connect(address, head + head + request("/robots.txt", address, "Connection: close")) as client:
        assert answer(client).count(b"HTTP/1.1 200 OK\r\n") == 3
