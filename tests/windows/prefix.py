# SPDX-License-Identifier: MIT
"""A folder that Wine takes for a machine with Windows, fresh and nobody's."""
import os
import shutil
import subprocess
import tempfile


def windows_path(path):
    """What Wine calls a file of this machine."""
    return "Z:" + str(path).replace("/", "\\") if str(path) else ""


class Prefix:
    def __init__(self, folder, qt=None):
        self.folder = folder
        self.qt = qt

    def environment(self, more=None):
        env = {k: v for k, v in os.environ.items() if not k.startswith(("SAIL_", "XDG_", "QT_", "LC_", "LANG"))}
        env |= {"WINEPREFIX": str(self.folder), "WINEARCH": "win64", "WINEDEBUG": "-all", "LC_ALL": "C.UTF-8",
                # Neither is asked for, and each would be offered for installation.
                "WINEDLLOVERRIDES": "mscoree,mshtml=;winemenubuilder.exe=d"}
        if self.qt:
            env["WINEPATH"] = ";".join(windows_path(p) for p in (self.qt, *compiler_folders()))
        return env | (more or {})

    def run(self, command, env=None, timeout=120):
        """Runs a program, and hands back its exit code and what it said. One that does not end is ended with all others."""
        # A file and no pipe: Wine's own services, which go on, would keep that open.
        with tempfile.TemporaryFile() as said:
            process = subprocess.Popen(["wine", *map(str, command)], env=self.environment(env), stdin=subprocess.DEVNULL,
                                       stdout=said, stderr=subprocess.STDOUT)
            try:
                code = process.wait(timeout)
            except subprocess.TimeoutExpired:
                self.end()
                code = None
            said.seek(0)
            return code, said.read().decode(errors="replace")

    def make(self, variables=None):
        """`variables` are part of the environment of all its programs: those of Qt Wine does not take from this machine's."""
        if self.folder.exists():
            self.end()
            shutil.rmtree(self.folder)
        self.folder.mkdir(parents=True)
        self.run(["wineboot", "--init"])
        # Qt 6 needs Windows 10, and Wine 8 pretends to be an older one; nor are Windows' fonts there.
        self.run(["reg", "add", r"HKCU\Software\Wine", "/v", "Version", "/d", "win10", "/f"])
        for font in ("Segoe UI", "MS Shell Dlg", "MS Shell Dlg 2", "MS Sans Serif", "Tahoma"):
            self.run(["reg", "add", r"HKCU\Software\Wine\Fonts\Replacements", "/v", font, "/d", "DejaVu Sans", "/f"])
        for name, value in (variables or {}).items():
            self.run(["reg", "add", r"HKCU\Environment", "/v", name, "/d", value, "/f"])
        self.end()

    def copy(self, name):
        other = Prefix(self.folder.parent / name, self.qt)
        if other.folder.exists():
            other.end()
            shutil.rmtree(other.folder)
        shutil.copytree(self.folder, other.folder, symlinks=True)
        return other

    def keep(self):
        """Starts what all programs in it need, and keeps it between two of them."""
        subprocess.run(["wineserver", "-p"], env=self.environment(), check=True)
        self.run(["cmd", "/c", "ver"])

    def end(self):
        """Ends what still runs in it, and waits until all is written down."""
        subprocess.run(["wineserver", "-k"], env=self.environment(), stderr=subprocess.DEVNULL)
        subprocess.run(["wineserver", "-w"], env=self.environment(), stderr=subprocess.DEVNULL)


def compiler_folders():
    """Where the compiler's libraries lie that its programs need."""
    library = subprocess.run(["x86_64-w64-mingw32-g++-posix", "-print-file-name=libstdc++-6.dll"], text=True,
                             capture_output=True, check=True).stdout
    return os.path.dirname(library), "/usr/x86_64-w64-mingw32/lib"
