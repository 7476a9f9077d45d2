#!/bin/sh
# Installs undersigned @VERSION@ for this user, after comparing its checksum with the one below.
#
#   UNDERSIGNED_INSTALL_DIR    the folder of the program [default: ~/.local/bin]
#   UNDERSIGNED_DOWNLOAD_URL   where the archive is, if not on the release's page
set -eu

fail() {
    echo "install.sh: $1" >&2
    exit 1
}

target_of_this_machine() {
    case "$(uname -s)-$(uname -m)" in
        Linux-x86_64 | Linux-amd64) echo x86_64-unknown-linux-musl ;;
        Linux-aarch64 | Linux-arm64) echo aarch64-unknown-linux-musl ;;
        Darwin-x86_64) echo x86_64-apple-darwin ;;
        Darwin-arm64) echo aarch64-apple-darwin ;;
        *) fail "there is no program for $(uname -s) on $(uname -m); README.md says how to build it" ;;
    esac
}

download() {
    if command -v curl >/dev/null; then
        curl --fail --silent --show-error --location --output "$2" "$1"
    elif command -v wget >/dev/null; then
        wget --quiet --output-document="$2" "$1"
    else
        fail "neither curl nor wget is installed"
    fi
}

checksum_of() {
    if command -v sha256sum >/dev/null; then
        sha256sum "$1"
    elif command -v shasum >/dev/null; then
        shasum -a 256 "$1"
    else
        fail "neither sha256sum nor shasum is installed, so the checksum cannot be verified"
    fi | cut -d ' ' -f 1
}

# In a function that is called on the last line, so that a script that was cut off does nothing.
main() {
    target=$(target_of_this_machine)
    checksum=
    case $target in
        # @CHECKSUMS@
    esac
    [ -n "$checksum" ] || fail "this release has no program for $target"
    folder=${UNDERSIGNED_INSTALL_DIR:-$HOME/.local/bin}
    archive=undersigned-$target.tar.gz
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    download "${UNDERSIGNED_DOWNLOAD_URL:-@URL@}/$archive" "$work/$archive"
    found=$(checksum_of "$work/$archive")
    [ "$found" = "$checksum" ] ||
        fail "the checksum of $archive is not that of the release; nothing was installed
  expected $checksum
  found    $found"
    tar -xzf "$work/$archive" -C "$work"
    mkdir -p "$folder"
    # By rename, since a program that runs cannot be written to.
    cp "$work/undersigned-$target/undersigned" "$folder/.undersigned.new"
    mv -f "$folder/.undersigned.new" "$folder/undersigned"
    echo "undersigned @VERSION@ is installed in $folder"
    case ":$PATH:" in
        *":$folder:"*) echo "Next: undersigned new site my-campaign" ;;
        *) echo "Next: add it to the PATH with: export PATH=\"$folder:\$PATH\"" ;;
    esac
}

main
