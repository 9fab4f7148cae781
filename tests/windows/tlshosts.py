# SPDX-License-Identifier: MIT
"""Demo tenants of this machine that speak TLS, for Windows' own TLS to judge: Wine's Schannel cannot serve any."""
import subprocess

from prefix import windows_path


class TlsHosts:
    """One with a good certificate, one whose certificate has expired, and one whose certificate names another host."""

    KINDS = {"good": ("IP:127.0.0.1,DNS:localhost", "30"), "expired": ("IP:127.0.0.1,DNS:localhost", "-1"),
             "wronghost": ("DNS:other.example", "30")}

    def __init__(self, program, folder):
        self.folder = folder
        self.processes = []
        folder.mkdir(parents=True, exist_ok=True)
        key = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")
        self.openssl("req", "-x509", *key, "-keyout", "ca.key", "-out", "ca.pem", "-subj", "/CN=Patdesk test authority",
                     "-days", "30", "-addext", "keyUsage=critical,keyCertSign")
        # For tests/net/tenants/test_connectiontest
        self.environment = {"PATDESK_TLS_AUTHORITY": windows_path(folder / "ca.pem")}
        for kind, (names, days) in self.KINDS.items():
            (folder / "names").write_text("subjectAltName=" + names)
            self.openssl("req", *key, "-keyout", kind + ".key", "-out", kind + ".csr", "-subj", "/CN=" + kind)
            self.openssl("x509", "-req", "-in", kind + ".csr", "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial",
                         "-out", kind + ".pem", "-days", days, "-extfile", "names")
            process = subprocess.Popen([program, "--certificate", folder / (kind + ".pem"), "--key", folder / (kind + ".key")],
                                       stdout=subprocess.PIPE, text=True)
            self.processes.append(process)
            url, client_id, secret = (process.stdout.readline().strip().split("=", 1)[1] for _ in range(3))
            self.environment["PATDESK_TLS_" + kind.upper()] = " ".join((url, client_id, secret))

    def openssl(self, *arguments):
        subprocess.run(["openssl", *arguments], cwd=self.folder, check=True, capture_output=True)

    def end(self):
        for process in self.processes:
            process.terminate()
            process.wait()
