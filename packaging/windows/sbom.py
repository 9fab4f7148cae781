#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""sbom.py VERSION FOLDER SOURCES QT_VERSION: prints what a packed folder consists of, as SPDX 2.3 in JSON.

The same folder gives the same text; SOURCE_DATE_EPOCH is its date.
"""
import datetime
import hashlib
import json
import os
import pathlib
import subprocess
import sys

version, folder, sources, qt_version = sys.argv[1:]
folder = pathlib.Path(folder)


def debian_version(name):
    """The version in a Debian source's changelog."""
    changelog = next(pathlib.Path(sources).glob(name + "*/tree/debian/changelog"))
    return changelog.read_text().split("(", 1)[1].split(")", 1)[0]


def installed(package):
    query = subprocess.run(["dpkg-query", "-W", "-f=${source:Version}", package], capture_output=True, text=True, check=True)
    return query.stdout


def package(name, number, licence, source=None):
    result = {
        "SPDXID": "SPDXRef-" + name,
        "name": name,
        "versionInfo": number,
        "downloadLocation": "NOASSERTION",
        "filesAnalyzed": False,
        "licenseConcluded": licence,
        "licenseDeclared": licence,
        "copyrightText": "NOASSERTION",
    }
    if source:
        result["externalRefs"] = [{
            "referenceCategory": "PACKAGE-MANAGER",
            "referenceType": "purl",
            "referenceLocator": f"pkg:deb/debian/{source}@{number}?arch=source",
        }]
    return result


packages = [
    package("Patdesk", version, "MIT"),
    package("Qt", qt_version, "LGPL-3.0-only", "qt6-base"),
    package("simdjson", debian_version("simdjson"), "Apache-2.0", "simdjson"),
    package("yaml-cpp", debian_version("yaml-cpp"), "MIT", "yaml-cpp"),
    package("cpp-httplib", debian_version("cpp-httplib"), "MIT", "cpp-httplib"),
    package("GCC-runtime", installed("gcc-mingw-w64-x86-64-posix"), "GPL-3.0-or-later WITH GCC-exception-3.1", "gcc-mingw-w64"),
    package("mingw-w64", installed("mingw-w64-x86-64-dev"), "LicenseRef-mingw-w64", "mingw-w64"),
]
files = [
    {
        "SPDXID": f"SPDXRef-File-{number}",
        "fileName": "./" + path.relative_to(folder).as_posix(),
        "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(path.read_bytes()).hexdigest()}],
        "licenseConcluded": "NOASSERTION",
        "copyrightText": "NOASSERTION",
    }
    for number, path in enumerate(sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "sbom.spdx.json"))
]
digest = hashlib.sha256(json.dumps([packages, files]).encode()).hexdigest()
created = datetime.datetime.fromtimestamp(int(os.environ["SOURCE_DATE_EPOCH"]), datetime.timezone.utc)
document = {
    "spdxVersion": "SPDX-2.3",
    "dataLicense": "CC0-1.0",
    "SPDXID": "SPDXRef-DOCUMENT",
    "name": f"patdesk-{version}-windows-x64",
    "documentNamespace": f"https://patdesk.invalid/spdx/{digest}",
    "creationInfo": {"created": created.strftime("%Y-%m-%dT%H:%M:%SZ"), "creators": ["Tool: packaging/windows/sbom.py"]},
    "hasExtractedLicensingInfos": [{
        "licenseId": "LicenseRef-mingw-w64",
        "extractedText": "See licences/mingw-w64.txt.",
    }],
    "packages": packages,
    "files": files,
    "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-Patdesk"}]
    + [
        {"spdxElementId": "SPDXRef-Patdesk", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": each["SPDXID"]}
        for each in packages[1:]
    ]
    + [{"spdxElementId": "SPDXRef-Patdesk", "relationshipType": "CONTAINS", "relatedSpdxElement": each["SPDXID"]} for each in files],
}
json.dump(document, sys.stdout, indent=1)
print()
