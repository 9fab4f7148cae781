# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by packaging/windows/build: sources of Debian packages, without a change to this machine's package lists.

# apt_sources ARGUMENT...: apt-get with this machine's mirrors, but for sources, and with lists of its own.
apt_sources() {
    local apt=$cache/apt file name
    if [[ ! -d $apt ]]; then
        mkdir -p "$apt.new"/{parts,lists/partial,cache/archives/partial}
        for file in /etc/apt/sources.list /etc/apt/sources.list.d/*; do
            name=$apt.new/parts/${file##*/}
            case $file in
            *.sources) sed 's/^Types:.*/Types: deb-src/' "$file" >"$name" ;;
            *.list) [[ ! -f $file ]] || sed 's/^deb /deb-src /' "$file" >"$name" ;;
            esac
        done
        mv "$apt.new" "$apt"
        # A list that has no sources, as some vendors' have none, is of no concern.
        apt_sources update >/dev/null 2>&1 || true
    fi
    # Its own user could not write into this user's cache.
    apt-get -qq -o Dir::Etc::SourceList=/dev/null -o Dir::Etc::SourceParts="$apt/parts" \
        -o Dir::State::Lists="$apt/lists" -o Dir::Cache="$apt/cache" -o APT::Sandbox::User= "$@"
}

# debian_source PACKAGE [VERSION]: prints the folder of the package's source, with Debian's patches.
debian_source() {
    local package=$1 version=${2:-} folder
    folder=$cache/sources/$package${version:+-$version}
    if [[ ! -d $folder ]]; then
        rm -rf "$folder.new"
        mkdir -p "$folder.new"
        (cd "$folder.new" && apt_sources source --download-only "$package${version:+=$version}" &&
            dpkg-source --no-check --require-valid-signature=false -x ./*.dsc tree) >"$folder.log" 2>&1 || {
            # The mirror has moved on since the lists were read.
            rm -rf "$cache/apt"
            cat "$folder.log" >&2
            fail "the source of $package could not be had: start again, or see above."
        }
        mv "$folder.new" "$folder"
    fi
    printf '%s\n' "$folder/tree"
}
