"""The programs that are measured, and the keys that make them do the same things."""
import os
import random
import shutil

# Down and up again, for the place in a draft is kept between two sessions.
STEP = {"keys": ["<Down>"] * 10 + ["<Up>"] * 10}
HEADER = "email,firstname,lastname,phone,jobtitle,company,city,zip,country,website"


def table(count):
    rows = (
        f"person{i}@example.org,First{i},Last{i},+49 30 {1000000 + i},Engineer,Company {i % 97},Berlin,"
        f"{10000 + i % 1000},Germany,https://example.org/{i}" for i in range(count))
    return "\n".join([HEADER, *rows]) + "\n"


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w") as file:
        file.write(text)


def text_lines(count):
    words = "the contact was sent and the portal answered with a warning about its phone number".split()
    numbers = random.Random(1)
    return "\n".join(" ".join(numbers.choices(words, k=8)) for _ in range(count)) + "\n"


def ours(binary, count, home):
    """The draft is stored by a first start, and opened again by those that are measured."""
    write(f"{home}/people.csv", table(count))
    steps = {
        "letter": {"enter": ["<Tab>", "<Enter>"], "keys": list("abcdefghij"), "leave": ["<Esc>", "<Tab>", "<Tab>"]},
        "list step": STEP,
        "page": {"keys": ["<PageDown>", "<PageDown>", "<PageUp>", "<PageUp>"]},
        "pane": {"keys": ["<Tab>"]},
        "screens": {"keys": ["2", "1"]},
        "dialog": {"keys": ["?"], "after": ["<Esc>"]},
    }
    # From the key that ends an edit to the word that it is saved; from the key for a preview to the plan.
    works = {
        "save": {"before": ["<Tab>", "<Enter>", "x"], "key": "<Enter>", "after": ["<Tab>", "<Tab>"]},
        "plan": {"before": ["<Tab>", "<Enter>", "x", "<Enter>", "<Tab>", "<Tab>"], "key": "2", "after": ["1"]},
    }
    if count == 1:
        steps.pop("page")
    return {
        "name": f"contact-batch, {count:,} contacts", "argv": [binary], "prepare": [binary, f"{home}/people.csv"],
        "ready": f"Contacts {count} ",
        "prepared": f"{count} contacts imported|✓ saved.*Contacts {count} ", "steps": steps,
        "works": works,
    }


def peers(home):
    """Those that are installed here."""
    write(f"{home}/text.txt", text_lines(5000))
    for index in range(1000):
        write(f"{home}/many/file{index:04}.txt", "")
    mail = "".join(
        f"From a@example.org Mon Nov 30 08:00:00 2026\nFrom: Person {i} <p{i}@example.org>\n"
        f"Subject: Contact {i}\nDate: Mon, 30 Nov 2026 08:00:00 +0000\n\nText.\n\n" for i in range(1000))
    write(f"{home}/mail", mail)
    write(f"{home}/.muttrc", f"set folder={home}\nset spoolfile={home}/mail\nset sleep_time=0\nset quit=yes\n")
    book = "[format]\nprogram=abook\nversion=0.6.1\n\n" + "".join(
        f"[{i}]\nname=Person {i}\nemail=person{i}@example.org\n\n" for i in range(1000))
    write(f"{home}/.abook/addressbook", book)
    page = {"keys": ["<PageDown>", "<PageDown>", "<PageUp>", "<PageUp>"]}
    letters = list("abcdefghij")
    all_of_them = [
        {"name": "nano", "argv": ["nano", "--ignorercfiles", f"{home}/text.txt"], "ready": "GNU nano",
         "steps": {"letter": {"keys": letters}, "list step": STEP, "page": page,
                   "dialog": {"keys": ["<F1>"], "after": ["\x18"]}}},
        {"name": "vim", "argv": ["vim", "-n", "-u", "NONE", f"{home}/text.txt"], "ready": "1,1|contact|portal",
         "steps": {"letter": {"enter": ["i"], "keys": letters, "leave": ["<Esc>"]}, "list step": STEP,
                   "page": page}},
        {"name": "mc", "argv": ["mc", "-x", f"{home}/many"], "ready": "file0",
         "steps": {"letter": {"keys": letters, "leave": ["<Ctrl-U>"]}, "list step": STEP, "page": page,
                   "dialog": {"keys": ["<F1>"], "after": ["<Esc>"]}}},
        {"name": "mutt", "argv": ["mutt", "-F", f"{home}/.muttrc"], "ready": "Msgs:1000",
         "steps": {"letter": {"enter": ["/"], "keys": letters, "leave": ["\x07"]}, "list step": STEP,
                   "page": page, "dialog": {"keys": ["?"], "after": ["q"]}}},
        {"name": "abook", "argv": ["abook"], "ready": "Person",
         "steps": {"letter": {"enter": ["/"], "keys": letters, "leave": ["\x07"]}, "list step": STEP,
                   "page": page, "dialog": {"keys": ["?"], "after": ["q"]}}},
    ]
    return [program for program in all_of_them if shutil.which(program["argv"][0])]


def floor(binary):
    return {
        "name": "floor", "argv": [binary], "ready": "person0",
        "steps": {
            "letter": {"enter": ["<Enter>"], "keys": list("abcdefghij"), "leave": ["<Ctrl-U>", "<Esc>"]},
            "list step": STEP,
            "page": {"keys": ["<PageDown>", "<PageDown>", "<PageUp>", "<PageUp>"]},
            "dialog": {"keys": ["?"], "after": ["<Esc>"]},
        },
    }
