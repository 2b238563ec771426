#!/usr/bin/env bash
# A fresh Debian 12 installs the package and goes through docs/operations.md with its own commands.
#   proof/debian/fresh.sh [PACKAGE.deb]      needs root, debootstrap, and a Debian mirror
# The machine has no systemd running, so each unit's own ExecStart is run as its own user, in a
# network of its own that reaches nothing but itself.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/../.."

say() { echo "== $*"; }
fail() {
  echo "FAILED: $*" >&2
  exit 1
}

if [[ "${INSIDE_OWN_NAMES:-}" != yes ]]; then
  [[ $EUID -eq 0 ]] || fail "this needs root"
  command -v debootstrap >/dev/null || apt-get install -y -qq --no-install-recommends debootstrap
  deb="${1:-}"
  if [[ -z "$deb" ]]; then
    ./mainstay package
    deb="$(ls target/packages/mainstay_*_amd64.deb)"
  fi
  work="${MAINSTAY_FRESH:-$(mktemp -d)}"
  if [[ ! -e "$work/empty/usr/bin/dpkg" ]]; then
    say "Making an empty Debian 12 in $work"
    debootstrap --variant=minbase --include=adduser,curl bookworm "$work/empty" \
      "${DEBIAN_MIRROR:-http://deb.debian.org/debian}" >"$work/debootstrap.log"
  fi
  export INSIDE_OWN_NAMES=yes
  unshare --mount --net --pid --fork --mount-proc "$0" "$(readlink -f "$deb")" "$work"
  exit
fi

deb="$1" work="$2"
ip link set lo up 2>/dev/null || python3 -c '
import fcntl, socket, struct
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
fcntl.ioctl(s, 0x8914, struct.pack("16sh14x", b"lo", 0x1 | 0x40))'
one="$work/one" two="$work/two"
rm -rf "$one" "$two"

machine() { # machine ROOT: a fresh one of its own
  cp -a "$work/empty" "$1"
  mount -t proc proc "$1/proc"
  mount -t tmpfs tmpfs "$1/dev/shm"
  mkdir -p "$1/dev/pts" && mount -t devpts devpts "$1/dev/pts"
}
on() { # on ROOT COMMAND…: shows it and does it
  local root="$1"
  shift
  echo "\$ $*"
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"
}
as_inside() {
  local root="$1"
  shift
  on "$root" runuser -u mainstay-inside -- "$@"
}
of_unit() { # of_unit ROOT UNIT KEY
  sed -n "s/^$3=//p" "$1/lib/systemd/system/$2.service"
}
start() { # start ROOT UNIT SECONDS: runs the unit's own lines and waits for its word
  local root="$1" unit="$2" user words
  user="$(of_unit "$root" "$unit" User)"
  LOG="$work/$(basename "$root")-$unit.log"
  on "$root" runuser -u "$user" -- env "$(of_unit "$root" "$unit" Environment)" \
    $(of_unit "$root" "$unit" ExecStartPre)
  words="$(of_unit "$root" "$unit" ExecStart)"
  : >"$LOG"
  echo "\$ $words   # as $user"
  local began=$EPOCHREALTIME
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 \
    runuser -u "$user" -- env "$(of_unit "$root" "$unit" Environment)" $words >"$LOG" 2>&1 &
  STARTED=$!
  for ((i = 0; i < $3 * 20; i++)); do
    if grep -q "Mainstay is ready" "$LOG"; then
      sed 's/^/  /' "$LOG"
      awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "  ready after %.1f s\n", b - a }'
      return 0
    fi
    kill -0 "$STARTED" 2>/dev/null || break
    sleep 0.05
  done
  sed 's/^/  /' "$LOG"
  return 1
}
stop() {
  # runuser hands the signal on to the house, and the house stops its database.
  kill -TERM "$STARTED"
  wait "$STARTED" || true
}
health() { on "$1" curl -fsS "http://127.0.0.1:$2/health"; }

say "1. Install on a fresh Debian 12"
machine "$one"
cp "$deb" "$one/root/mainstay.deb"
on "$one" cat /etc/debian_version
on "$one" apt-get install -y -q /root/mainstay.deb 2>&1 | tail -4
on "$one" stat -c '%A %U %n' /etc/mainstay/keys /etc/mainstay/keys-front /var/lib/mainstay /var/backups/mainstay

say "2. First start: no password from the start, a link for the first lead"
start "$one" mainstay 180 || fail "it did not start"
link="$(sed -n 's/^ *\(http.*\)$/\1/p' "$LOG" | head -1)"
[[ -n "$link" ]] || fail "no link was printed"
on "$one" curl -fsS -o /dev/null -w '%{http_code}\n' "$link" | grep 200 || fail "the link does not open"
health "$one" 9190
on "$one" curl -s -o /dev/null -w '%{http_code}\n' http://127.0.0.1:8080/health | grep 404 || fail "health is public"
stop

say "3. A lead, and a start that finds its data"
as_inside "$one" mainstay account add --config /etc/mainstay/run.yaml --name "First Lead" --role LEAD >/dev/null
start "$one" mainstay 60 || fail "it did not start again"
! grep -q "Nobody leads" "$LOG" || fail "the lead is not there"

say "4. Back up while it stands, and restore on trial"
as_inside "$one" mainstay backup --prove --config /etc/mainstay/run.yaml || fail "no backup"
health "$one" 9190
stop

say "5. Restore on a second empty machine"
machine "$two"
cp "$deb" "$two/root/mainstay.deb"
on "$two" apt-get install -y -q /root/mainstay.deb >/dev/null 2>&1
cp -a "$one/etc/mainstay/keys/." "$two/etc/mainstay/keys/"
cp -a "$one/var/backups/mainstay/." "$two/var/backups/mainstay/"
chroot "$two" chown -R mainstay-inside:mainstay-inside /etc/mainstay/keys /var/backups/mainstay
file="$(chroot "$two" sh -c 'ls /var/backups/mainstay/*.backup' | tail -1)"
as_inside "$two" mainstay restore "$file" --config /etc/mainstay/run.yaml || fail "not restored"
start "$two" mainstay 180 || fail "the restored house did not start"
! grep -q "Nobody leads" "$LOG" || fail "the restored house lost its lead"
stop

say "6. Upgrade to the next version, which changes a table"
next="$work/next"
rm -rf "$next"
dpkg-deb -R "$deb" "$next"
mkdir -p "$work/step/org/mainstay/house/jobs"
echo "comment on schema house_jobs is 'of the next version';" >"$work/step/org/mainstay/house/jobs/V9001__next.sql"
(cd "$work/step" && "${JAVA_HOME:?}/bin/jar" --update --file "$(ls "$next"/usr/lib/mainstay/lib/house-*.jar)" org)
sed -i 's/^Version: .*/Version: 0.1.1/' "$next/DEBIAN/control"
echo 0.1.1 >"$next/usr/lib/mainstay/VERSION"
dpkg-deb --root-owner-group -Znone -b "$next" "$one/root/next.deb" >/dev/null
before="$(find "$one/var/backups/mainstay" -name '*.backup' | wc -l)"
on "$one" apt-get install -y -q /root/next.deb 2>&1 | tail -2
start "$one" mainstay 180 || fail "the next version did not start"
grep -q "taking a backup first" "$LOG" || fail "no backup was taken before the upgrade"
[[ "$(find "$one/var/backups/mainstay" -name '*.backup' | wc -l)" -gt "$before" ]] || fail "no new backup"
stop

say "7. The version before refuses this data"
on "$one" apt-get install -y -q --allow-downgrades /root/mainstay.deb 2>&1 | tail -1
if start "$one" mainstay 60; then fail "the older version started"; fi
grep -q MAINSTAY-DATABASE-015 "$LOG" || fail "not the refusal that was meant"

say "8. Sides apart, from the next version"
on "$one" apt-get install -y -q /root/next.deb >/dev/null 2>&1
start "$one" mainstay-inside 180 || fail "the inside did not start"
inside=$STARTED
for side in front outside; do
  on "$one" mainstay keys give --config /etc/mainstay/inside.yaml --side "$side" --to "/etc/mainstay/keys-$side" --owner "mainstay-$side"
  start "$one" "mainstay-$side" 180 || fail "the $side did not start"
  declare "$side=$STARTED"
done
for asked in "8081 /p/start 303" "8081 /help 200" "8081 /team/sign-in 404" "8081 /open 404" "8082 /team/sign-in 200" "8082 /p/start 404" "8083 /open 200" "8083 /p/start 404"; do
  read -r port path want <<<"$asked"
  got="$(chroot "$one" curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port$path")"
  echo "  port $port $path: $got"
  [[ "$got" == "$want" ]] || fail "expected $want"
done
if chroot "$one" runuser -u mainstay-front -- cat /etc/mainstay/keys/kek.keyset 2>/dev/null; then
  fail "the front's account reads the inside's keys"
fi
# A key too many, and the front refuses to start.
kill -TERM "$front" && wait "$front" || true
cp "$one/etc/mainstay/keys/inside-private.keyset" "$one/etc/mainstay/keys-front/"
chroot "$one" chown mainstay-front /etc/mainstay/keys-front/inside-private.keyset
if start "$one" mainstay-front 60; then fail "the front started with a private key"; fi
grep -q MAINSTAY-KEYS-016 "$LOG" || fail "not the refusal that was meant"
for process in "$outside" "$inside"; do kill -TERM "$process" && wait "$process" || true; done

say "9. Removing the package leaves records, keys and backups"
on "$one" apt-get purge -y -q mainstay 2>&1 | tail -3
[[ -d "$one/var/lib/mainstay/data/database" && -e "$one/etc/mainstay/keys/kek.keyset" ]] || fail "something was deleted"
[[ -n "$(ls "$one/var/backups/mainstay")" ]] || fail "backups were deleted"
say "All of it went as docs/operations.md says."
