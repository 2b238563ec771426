#!/usr/bin/env bash
# How long a packaged house takes from its start to its word that it is ready, its own database
# included, on data that is there already: with what Java has learnt, and without.
#   proof/debian/start.sh ARCHIVE.tar.gz [STARTS]
set -euo pipefail
archive="$(readlink -f "$1")"
starts="${2:-7}"
place="$(mktemp -d)"
trap 'rm -rf "$place"' EXIT
tar -C "$place" -xzf "$archive"
cd "$place"/mainstay-*

once() { # prints the seconds until it is ready, then stops it
  local began=$EPOCHREALTIME house
  ./mainstay run --data "$place/data" --keys "$place/keys" --port "${PORT:-18471}" >"$place/log" 2>&1 &
  house=$!
  until grep -q "Mainstay is ready" "$place/log"; do
    kill -0 "$house" 2>/dev/null || { cat "$place/log" >&2; exit 1; }
    sleep 0.01
  done
  awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.2f\n", b - a }'
  kill -TERM "$house"
  wait "$house" || true
}

./mainstay learn 2>/dev/null
echo "first start, no data yet: $(once) s"
for how in learnt cold; do
  if [[ $how == cold ]]; then
    # Nothing learnt, and nowhere to keep it.
    rm -rf cache && touch cache
  fi
  for ((i = 0; i < starts; i++)); do once; done | sort -n >"$place/$how"
  echo "$how: median $(sed -n "$((starts / 2 + 1))p" "$place/$how") s, all: $(paste -sd' ' "$place/$how")"
done
