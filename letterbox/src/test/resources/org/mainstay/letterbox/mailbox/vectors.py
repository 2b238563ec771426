"""Computes return-code-vectors.txt apart from the Java: python3 vectors.py > return-code-vectors.txt

Uses only Python's hmac and hashlib; the checksum is done as polynomial arithmetic, not as in Java.
"""
import hashlib
import hmac
from pathlib import Path

HERE = Path(__file__).parent
LIST = HERE / "../../../../../../main/resources/org/mainstay/letterbox/mailbox/words.txt"
WORDS = LIST.read_text("ascii").split()


def times(a, b):
    product = 0
    for bit in range(12):
        if b >> bit & 1:
            product ^= a << bit
    for bit in range(23, 11, -1):
        if product >> bit & 1:
            product ^= 0b1000001010011 << (bit - 12)
    return product


def power(i):
    return 1 if i == 0 else times(2, power(i - 1))


def check(six):
    total = 0
    for i, w in enumerate(six, start=1):
        total ^= times(power(i), w)
    return total


def sha(key, message):
    return hmac.new(key, message, hashlib.sha256).digest()


def code(key, token):
    counter = 0
    while True:
        packed = sha(key, bytes([1, counter]) + token)[:9]
        whole = int.from_bytes(packed, "big")
        six = [whole >> 12 * (5 - i) & 4095 for i in range(6)]
        seven = six + [check(six)]
        if len(set(seven)) == 7:
            return counter, packed, seven
        counter += 1


def mailbox_key(pepper, packed):
    return sha(sha(pepper, packed), b"mainstay mailbox key 1" + b"\x01")


def line(key, pepper, token):
    counter, packed, seven = code(key, token)
    lookup = sha(pepper, b"\x01" + packed)
    words = " ".join(WORDS[i] for i in seven)
    fields = [key.hex(), pepper.hex(), token.hex(), str(counter), words]
    return " | ".join(fields + [packed.hex(), lookup.hex(), mailbox_key(pepper, packed).hex()])


print("# key | pepper | token | counter | words | packed | lookup | mailbox key; made by vectors.py")
key, pepper = bytes(range(32)), bytes(range(32, 64))
for n in range(8):
    print(line(key, pepper, n.to_bytes(16, "big")))
for n in range(20):
    seed = hashlib.sha256(b"vector %d" % n).digest()
    print(line(sha(seed, b"key"), sha(seed, b"pepper"), sha(seed, b"token")[:16]))
found = 0
n = 0
while found < 4:
    token = n.to_bytes(16, "big")
    if code(key, token)[0] > 0:
        print(line(key, pepper, token))
        found += 1
    n += 1
