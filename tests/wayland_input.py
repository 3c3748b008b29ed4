#!/usr/bin/env python3
"""A pointer and a keyboard for a headless Wayland compositor of wlroots, over its protocols: a headless seat has none.

Reads commands from standard input and answers each with a line, "ok" once the compositor has taken it:
move X Y | click X Y | drag X1 Y1 X2 Y2 | key [ctrl+|shift+|alt+]*NAME... | type TEXT
"""
import array
import os
import socket
import struct
import subprocess
import sys
import time

WIDTH, HEIGHT = int(os.environ["OUTPUT_WIDTH"]), int(os.environ["OUTPUT_HEIGHT"])
LEFT_BUTTON = 0x110
# Longer than a frame of a busy machine takes.
PAUSE = 0.3
# Numbers of the keys on a US keyboard.
KEYS = {
    "esc": 1, "minus": 12, "equal": 13, "backspace": 14, "tab": 15, "enter": 28, "ctrl": 29, "shift": 42, "comma": 51, "period": 52,
    "slash": 53, "alt": 56, "space": 57, "f10": 68, "home": 102, "left": 105, "right": 106, "end": 107,
}
for first, row in ((2, "1234567890"), (16, "qwertyuiop"), (30, "asdfghjkl"), (44, "zxcvbnm")):
    KEYS.update((name, first + i) for i, name in enumerate(row))
MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8}
CHARACTERS = {" ": "space", ".": "period", ",": "comma", "/": "slash", "-": "minus", "_": "shift+minus"}


def text(value):
    data = value.encode() + b"\0"
    return struct.pack("<I", len(data)) + data + b"\0" * (-len(data) % 4)


class Seat:
    """A connection to the compositor with a virtual pointer and a virtual keyboard."""

    def __init__(self):
        self.socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        self.socket.connect(os.path.join(os.environ["XDG_RUNTIME_DIR"], os.environ["WAYLAND_DISPLAY"]))
        self.last, self.received, self.globals, self.start = 1, b"", {}, time.monotonic()
        self.registry = self.create(1, 1)
        self.sync()
        seat = self.bind("wl_seat")
        self.pointer = self.create(self.bind("zwlr_virtual_pointer_manager_v1"), 0, struct.pack("<I", seat))
        self.keyboard = self.create(self.bind("zwp_virtual_keyboard_manager_v1"), 0, struct.pack("<I", seat))
        keymap = subprocess.run(["xkbcli", "compile-keymap", "--layout", "us"], capture_output=True, check=True).stdout + b"\0"
        file = os.memfd_create("keymap")
        os.write(file, keymap)
        self.request(self.keyboard, 0, struct.pack("<II", 1, len(keymap)), file)
        self.sync()

    def request(self, of, number, data=b"", file=None):
        message = struct.pack("<II", of, (8 + len(data)) << 16 | number) + data
        rights = [] if file is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array("i", [file]))]
        self.socket.sendmsg([message], rights)

    def create(self, of, number, before=b"", after=b""):
        """Asks for a new object; returns its number."""
        self.last += 1
        self.request(of, number, before + struct.pack("<I", self.last) + after)
        return self.last

    def bind(self, name):
        self.last += 1
        self.request(self.registry, 0, struct.pack("<I", self.globals[name]) + text(name) + struct.pack("<II", 1, self.last))
        return self.last

    def sync(self):
        """Waits until the compositor has done every request."""
        done = self.create(1, 0)
        while True:
            while len(self.received) >= 8:
                of, size_and_number = struct.unpack_from("<II", self.received)
                size, number = size_and_number >> 16, size_and_number & 0xFFFF
                if len(self.received) < size:
                    break
                data, self.received = self.received[8:size], self.received[size:]
                if of == 1 and number == 0:
                    sys.exit(f"the compositor refuses: {data!r}")
                if of == self.registry and number == 0:
                    name, length = struct.unpack_from("<II", data)
                    self.globals[data[8:8 + length - 1].decode()] = name
                if of == done:
                    return
            more = self.socket.recv(65536)
            if not more:
                sys.exit("the compositor is gone")
            self.received += more

    def now(self):
        return int((time.monotonic() - self.start) * 1000) & 0xFFFFFFFF

    def move(self, x, y):
        self.request(self.pointer, 1, struct.pack("<IIIII", self.now(), int(x), int(y), WIDTH, HEIGHT))
        self.request(self.pointer, 4)
        self.sync()

    def button(self, is_down):
        self.request(self.pointer, 2, struct.pack("<III", self.now(), LEFT_BUTTON, is_down))
        self.request(self.pointer, 4)
        self.sync()

    def click(self, x, y):
        self.move(x, y)
        time.sleep(PAUSE)
        self.button(1)
        time.sleep(PAUSE)
        self.button(0)

    def drag(self, x1, y1, x2, y2):
        # The short rests let the window draw a frame between press, move and release, as a hand does.
        self.move(x1, y1)
        time.sleep(PAUSE)
        self.button(1)
        for i in range(1, 6):
            time.sleep(PAUSE)
            self.move(float(x1) + (float(x2) - float(x1)) * i / 5, float(y1) + (float(y2) - float(y1)) * i / 5)
        time.sleep(PAUSE)
        self.button(0)

    def press(self, spec):
        *modifiers, name = spec.split("+")
        mask = 0
        for modifier in modifiers:
            mask |= MODIFIERS[modifier]
            self.request(self.keyboard, 1, struct.pack("<III", self.now(), KEYS[modifier], 1))
            self.request(self.keyboard, 2, struct.pack("<IIII", mask, 0, 0, 0))
        for is_down in (1, 0):
            self.request(self.keyboard, 1, struct.pack("<III", self.now(), KEYS[name], is_down))
            self.sync()
            time.sleep(0.04)
        for modifier in modifiers:
            self.request(self.keyboard, 1, struct.pack("<III", self.now(), KEYS[modifier], 0))
        self.request(self.keyboard, 2, struct.pack("<IIII", 0, 0, 0, 0))
        self.sync()

    def type(self, characters):
        for character in characters:
            self.press(CHARACTERS.get(character, character))

    def do(self, line):
        command, _, rest = line.strip("\n").partition(" ")
        if command == "key":
            for spec in rest.split():
                self.press(spec)
        elif command == "type":
            self.type(rest)
        else:
            {"move": self.move, "click": self.click, "drag": self.drag}[command](*rest.split())


def main():
    seat = Seat()
    for line in sys.stdin:
        seat.do(line)
        print("ok", flush=True)


main()
