#!/usr/bin/python3
# SPDX-License-Identifier: MIT
"""start.py PROGRAM: the program opens the demo tenant, lists its tokens, and ends well."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[2] / "packaging" / "tour"))
from desk import Patdesk, until  # noqa: E402

with Patdesk(sys.argv[1], "--demo") as desk:
    table = desk.main.find("Tokens")
    until("the tokens of the demo tenant", lambda: table.rows > 100)
    print(f"{table.rows} tokens in the columns {', '.join(desk.main.find('Tokens').columns())}")
    sys.exit(desk.quit())
