#!/bin/sh
# What a person does with the package on a Debian that has never seen it, from
# installing to removing. Started by `cargo xtask package-test` as root of that
# system, with the package and two maps in / and DISPLAY set to a display.
set -eu

TYPE='application/vnd.throughline.journey+zip'
ENTRY='Throughline.desktop'

well() { echo "ok: $*"; }
fail() { echo "FAILED: $*" >&2; exit 1; }
same() { [ "$2" = "$3" ] || fail "$1: expected “$3”, found “$2”"; well "$1"; }
# Waits until a command succeeds.
until_true() {
    what="$1"; shift
    for _ in $(seq 300); do
        if "$@" >/dev/null 2>&1; then well "$what"; return; fi
        sleep 0.2
    done
    fail "$what: did not come true"
}
person() { setpriv --reuid=ana --regid=ana --init-groups env HOME=/home/ana USER=ana LC_ALL=C.UTF-8 XDG_CURRENT_DESKTOP=GNOME "$@"; }

export DEBIAN_FRONTEND=noninteractive
apt-get update --quiet >/dev/null
apt-get install --yes --quiet --no-install-recommends /throughline.deb >/tmp/apt.log 2>&1 ||
    { cat /tmp/apt.log; fail 'the package is installed with all that it needs'; }
well 'the package is installed with all that it needs'
same 'dpkg finds nothing changed' "$(dpkg --verify throughline)" ''

id ana >/dev/null 2>&1 || useradd --create-home ana
version="$(dpkg-query --show --showformat '${Version}' throughline)"
same 'the command line is on the path' "$(person journey --version)" "journey $version"
same 'the app is on the path' "$(person throughline --version)" "throughline $version"
for page in throughline journey journey-convert; do
    person man --where "$page" >/dev/null || fail "there is a manual page $page"
done
well 'there are manual pages'
desktop-file-validate "/usr/share/applications/$ENTRY" || fail 'the desktop entry is sound'
well 'the desktop entry is sound'
for size in 16x16 22x22 24x24 32x32 48x48 64x64 128x128 256x256 512x512 scalable; do
    for icon in apps/throughline "mimetypes/$(echo "$TYPE" | tr / -)"; do
        [ -n "$(ls /usr/share/icons/hicolor/$size/$icon.* 2>/dev/null)" ] ||
            fail "there is an icon $size/$icon"
    done
done
well 'there are icons of every size for the app and its files'

type_of() { person gio info --attributes standard::content-type "$1" | sed -n 's/.*content-type: //p'; }
maps=/home/ana/maps
person mkdir -p "$maps"
for name in first second; do
    person journey convert "/$name.json" "$maps/$name.journey" >/dev/null
done
sums="$(sha256sum "$maps"/*)"
same 'a map is known by its name' "$(type_of "$maps/first.journey")" "$TYPE"
same 'maps belong to the app' "$(person xdg-mime query default "$TYPE")" "$ENTRY"

# A desktop, as far as it matters: one bus for all programs of one person.
install --directory --owner ana --mode 700 /run/ana
bus="$(person env XDG_RUNTIME_DIR=/run/ana dbus-daemon --session --fork --print-address)"
at_desk() { person env XDG_RUNTIME_DIR=/run/ana DBUS_SESSION_BUS_ADDRESS="$bus" "$@"; }
running() { pgrep --exact throughline; }

at_desk env THROUGHLINE_REPORT_PAINT=1 throughline >/tmp/app.log 2>&1 &
until_true 'the app starts' at_desk gdbus wait --session --timeout 60 app.throughline.desktop.SingleInstance
app="$(running)"
at_desk gio open "$maps/first.journey"
until_true 'a double click on a map opens it in the running app' grep --quiet 'throughline: painted' /tmp/app.log
at_desk xdg-open "$maps/second.journey"
both() { [ "$(person journey library list --json | grep --count '"title"')" = 2 ]; }
until_true 'so does the next one' both
alone() { [ "$(running)" = "$app" ]; }
until_true 'there is still one app' alone
kill "$app"
ended() { ! running; }
until_true 'the app ends when it is told to' ended

apt-get purge --yes --quiet throughline >/dev/null 2>&1 || fail 'the package is removed'
[ -z "$(command -v journey throughline)" ] || fail 'the programs are gone'
left="$(find /usr/share /usr/bin -iname '*throughline*' ! -path '*/mime/*')"
same 'nothing of it is left' "$left" ''
same 'maps are files like others again' "$(type_of "$maps/first.journey")" 'application/zip'
same 'the maps are as they were' "$(sha256sum "$maps"/*)" "$sums"
[ -s /home/ana/.local/share/throughline/library.sqlite ] || fail 'the library is still there'
well 'the library is still there'
