#!/usr/bin/env python3
"""The main job as a screen reader does it, through AT-SPI alone: change gifts, hear the sentence, add a scenario, save under a new name.
Before that each chart over the months is walked with the arrow keys, month by month, and its figures are heard.

usage: screen_reader.py FORECAST PLAN_TO_SAVE. FORECAST has the months of the open plan as `zeroline forecast --format csv` writes them.
Needs python3-gi and gir1.2-atspi-2.0, and a session bus on which the program runs; for the keys xdotool in X11, wayland_input.py beside this
file in Wayland.
"""

import calendar
import csv
import math
import os
import subprocess
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

PATIENCE = 60
CONTROLS = {"push button", "toggle button", "slider", "entry", "page tab", "image", "combo box", "check box", "spin button", "menu item"}
# Charts over the months: tab, the beginning of the chart's name, and the columns of the forecast whose amounts are heard.
CHARTS = (
    ("Time", "Every stream over 12 months", ("gross", "gifts", "subscriptions", "likes")),
    ("Cash", "Money you can spend", ("spendable", "cash_in")),
    ("Range", "100000 futures over 12 months", ("gross", "gifts", "subscriptions", "likes")),
)
heard = []


def nodes(node):
    yield node
    for place in range(node.get_child_count()):
        child = node.get_child_at_index(place)
        if child:
            yield from nodes(child)


def program():
    desktop = Atspi.get_desktop(0)
    programs = (desktop.get_child_at_index(place) for place in range(desktop.get_child_count()))
    return next((one for one in programs if one and one.get_name() == "zeroline"), None)


def wait(fault, find):
    """The first true answer; ends the test with the fault if none comes."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        try:
            found = find()
            if found:
                return found
        except GLib.Error:
            pass  # A node went away meanwhile.
        while GLib.MainContext.default().iteration(False):
            pass  # Announcements.
        time.sleep(0.1)
    fault = fault() if callable(fault) else fault
    sys.exit(f"{fault}; on screen: {[(node.get_role_name(), node.get_name()) for node in nodes(program())]}")


def find(role, beginning):
    def first():
        shown = program()
        matches = (node for node in nodes(shown) if node.get_role_name() == role and node.get_name().startswith(beginning)) if shown else ()
        return next(matches, None)

    return wait(f"There is no {role} {beginning!r}", first)


def press(role, beginning):
    control = find(role, beginning)
    if not Atspi.Action.do_action(control, 0):
        sys.exit(f"The {role} {beginning!r} cannot be pressed")


def check(fault, holds):
    if not holds:
        sys.exit(fault)


def hear(event):
    heard.append(str(event.any_data))


def has_state(node, state):
    return node.get_state_set().contains(state)


def month_name(month):
    year, number = month.split("-")
    return f"{calendar.month_name[int(number)]} {year}"


def dollars(amount):
    """An amount as the window shows it: whole dollars, up or down so that columns add up, and a minus of its own."""
    ends = math.floor(float(amount)), math.ceil(float(amount))
    return [f"\u2212${-whole:,}" if whole < 0 else f"${whole:,}" for whole in ends]


class Keyboard:
    """Presses keys in the window with the focus."""

    def __init__(self):
        self.wayland = None
        if "WAYLAND_DISPLAY" in os.environ:
            script = os.path.join(os.path.dirname(os.path.abspath(__file__)), "wayland_input.py")
            self.wayland = subprocess.Popen([sys.executable, script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def press(self, key):
        if self.wayland is None:
            subprocess.run(["xdotool", "key", key], check=True)
            return
        print("key", key.lower(), file=self.wayland.stdin, flush=True)
        check(f"The key {key} was not pressed", self.wayland.stdout.readline() == "ok\n")

    def close(self):
        if self.wayland is not None:
            self.wayland.stdin.close()
            self.wayland.wait()


def walk(tab, chart, keys, months):
    """Walks the chart of a view from its first month to its last and back, by keys alone; each month is heard with its figures."""
    press("page tab", tab)
    wait(f"{tab} is not selected", lambda: has_state(find("page tab", tab), Atspi.StateType.SELECTED))
    chart = find("image", chart)
    check(f"The chart of {tab} takes no focus", Atspi.Component.grab_focus(chart))
    wait(f"The chart of {tab} has no focus", lambda: has_state(chart, Atspi.StateType.FOCUSED))
    step(keys, "End", f"The last month of {tab} is not read", months[-1])
    step(keys, "Home", f"The first month of {tab} is not read", months[0])
    for month in months[1:]:
        step(keys, "Right", f"A month of {tab} is not read", month)
    step(keys, "Left", f"The month before the last of {tab} is not read", months[-2])
    # The month of the other figures is the first again.
    step(keys, "Home", f"The first month of {tab} is not read again", months[0])


def step(keys, key, fault, month):
    """Presses a key and waits until the month is announced with its figures."""
    name, figures = month
    heard.clear()
    keys.press(key)
    is_it = lambda text: text.startswith(name) and all(any(one in text for one in ends) for ends in figures)
    wait(lambda: f"{fault}: {name} with {figures}; heard {heard}", lambda: any(map(is_it, heard)))


def main(forecast, to):
    Atspi.init()
    listener = Atspi.EventListener.new(hear)
    listener.register("object:announcement")
    frame = wait("There is no window", lambda: next((node for node in nodes(program()) if node.get_role_name() == "frame"), None) if program() else None)
    wait("The window has no name", lambda: "Zeroline" in frame.get_name())

    # Charts, month by month.
    with open(forecast, encoding="utf-8") as rows:
        rows = [row for row in csv.DictReader(rows) if row["month"] != "total"]
    keys = Keyboard()
    for tab, chart, columns in CHARTS:
        walk(tab, chart, keys, [(month_name(row["month"]), [dollars(row[column]) for column in columns]) for row in rows])
    keys.close()
    press("page tab", "Time")
    Atspi.Component.grab_focus(find("page tab", "Time"))

    # A number: value, limits, step, unit.
    gifts = find("slider", "Gifts per hour")
    numbers = [Atspi.Value.get_current_value(gifts), Atspi.Value.get_minimum_value(gifts), Atspi.Value.get_maximum_value(gifts)]
    check(f"Gifts per hour are {numbers}", numbers == [150, 0, 1e6])
    check("A slider has no step", Atspi.Value.get_minimum_increment(gifts) > 0)
    check(f"No unit is read: {gifts.get_description()!r}", gifts.get_description().startswith("150 gifts"))
    check("The slider cannot be set", Atspi.Value.set_current_value(gifts, 200))
    wait("The sentence does not say what moved", lambda: "+$300 a month" in find("status bar", "").get_name())
    wait(f"The sentence was not announced: {heard}", lambda: any("+$300 a month" in text for text in heard))
    wait("The month's total did not follow", lambda: "$3,118" in find("label", "Gross, ").get_name())

    # A scenario.
    press("push button", "+ What if")
    name = find("entry", "Name of the scenario")
    check("The scenario cannot be named", Atspi.EditableText.set_text_contents(name, "More gifts"))
    wait("The name is not taken", lambda: Atspi.Text.get_text(name, 0, -1) == "More gifts")
    Atspi.Component.grab_focus(find("page tab", "Range"))
    wait("The scenario is not shown", lambda: has_state(find("page tab", "More gifts"), Atspi.StateType.SELECTED))

    # A view, a card.
    press("page tab", "Range")
    wait("The tab is not selected", lambda: has_state(find("page tab", "Range"), Atspi.StateType.SELECTED))
    merch = find("toggle button", "Merch")
    # AccessKit has no state of expansion for AT-SPI yet: a card is a button that stays pressed there.
    check("A card is expanded from the start", not has_state(merch, Atspi.StateType.PRESSED))
    press("toggle button", "Merch")
    wait("The card is not expanded", lambda: has_state(find("toggle button", "Merch"), Atspi.StateType.PRESSED))

    # Saved under a new name, in the window's own field: no file dialog of the system answers here.
    press("menu item", "File")
    press("menu item", "Save as")
    dialog = wait("There is no dialog", lambda: next((node for node in nodes(program()) if node.get_role_name() == "dialog" and node.get_name()), None))
    path = wait("The dialog has no field", lambda: next((node for node in nodes(dialog) if node.get_role_name() == "entry"), None))
    check("The path cannot be set", Atspi.EditableText.set_text_contents(path, to))
    wait("The path is not taken", lambda: Atspi.Text.get_text(path, 0, -1) == to)
    save = next(node for node in nodes(dialog) if node.get_role_name() == "push button" and node.get_name() == "Save")
    Atspi.Action.do_action(save, 0)
    wait("No plan was saved", lambda: os.path.exists(to))
    wait("Saving was not announced", lambda: any("Saved" in text for text in heard))

    everything = list(nodes(program()))
    nameless = [node.get_role_name() for node in everything if node.get_role_name() in CONTROLS and not node.get_name()]
    check(f"Controls without a name: {nameless}", not nameless)
    names = [(node.get_role_name(), node.get_name()) for node in everything if node.get_role_name() in {"slider", "entry", "spin button"}]
    check(f"Controls of one name: {sorted({name for name in names if names.count(name) > 1})}", len(names) == len(set(names)))
    print(f"The main job was done through AT-SPI: {len(everything)} nodes, {len(heard)} announcements.")


main(*sys.argv[1:])
