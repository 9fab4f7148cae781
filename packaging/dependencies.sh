# shellcheck shell=bash
# SPDX-License-Identifier: MIT
# Sourced by packaging/run and tests/run: finds the packages that are missing here and installs them.
# What each system calls them stands in packages/.

packages_dir=$(dirname "${BASH_SOURCE[0]}")/packages

say() { printf '%s\n' "patdesk: $*"; }
fail() {
    printf '%s\n' "patdesk: $*" >&2
    exit 1
}

# The name of the package list for this system; nothing where there is none.
system_kind() {
    if [[ $(uname -s) == Darwin ]]; then
        command -v brew >/dev/null && echo homebrew
        return
    fi
    local ids=
    [[ -r /etc/os-release ]] && ids=$(. /etc/os-release && echo "${ID:-} ${ID_LIKE:-}")
    case " $ids " in
    *" debian "* | *" ubuntu "*) echo debian ;;
    *" fedora "*) echo fedora ;;
    *" arch "*) echo arch ;;
    esac
}

# packages_of KIND GROUP...: what the list names for these groups, one a line.
packages_of() {
    local kind=$1 group
    shift
    for group in "$@"; do
        awk -v group="$group" '$1 == group { print $2 }' "$packages_dir/$kind"
    done
}

# missing_packages KIND PACKAGE...: those of them that are not installed, one a line.
missing_packages() {
    local kind=$1 installed
    shift
    case $kind in
    debian)
        installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "$@" 2>/dev/null |
            awk '$1 == "installed" { print $2 }')
        ;;
    fedora) installed=$(rpm -q --qf '%{NAME}\n' "$@" | grep -v 'not installed') ;;
    arch) installed=$(comm -23 <(printf '%s\n' "$@" | sort) <(pacman -T "$@" | sort)) ;;
    homebrew) installed=$(brew list --formula -1) ;;
    esac
    comm -23 <(printf '%s\n' "$@" | sort -u) <(sort -u <<<"$installed")
}

install_packages() {
    local kind=$1 root=
    shift
    if [[ $kind != homebrew && $(id -u) != 0 ]]; then
        command -v sudo >/dev/null || fail "installing needs root or sudo. Install these, then start again: $*"
        root=sudo
    fi
    case $kind in
    debian)
        $root apt-get -qq update &&
            $root env DEBIAN_FRONTEND=noninteractive apt-get -qq -y -o Dpkg::Use-Pty=0 \
                --no-install-recommends install "$@" >/dev/null
        ;;
    fedora) $root dnf -y -q install "$@" ;;
    arch) $root pacman -S --needed --noconfirm "$@" ;;
    homebrew) brew install --quiet "$@" ;;
    esac
}

# need_packages GROUP...: installs what is missing of these groups and says what; ends the script where it cannot.
need_packages() {
    local kind missing
    kind=$(system_kind)
    if [[ -z $kind ]]; then
        say "there is no package list for this system. These packages are needed (with their names in Debian):"
        packages_of debian "$@" | sed 's/^/  /'
        say "continuing as if they were installed."
        return
    fi
    # Package names are single words; macOS still has bash 3, which cannot read lines into an array.
    # shellcheck disable=SC2046
    missing=$(missing_packages "$kind" $(packages_of "$kind" "$@") | tr '\n' ' ')
    [[ -n $missing ]] || return 0
    say "installing missing packages: $missing"
    # shellcheck disable=SC2086
    install_packages "$kind" $missing || fail "the packages could not be installed."
}
