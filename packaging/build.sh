#!/usr/bin/env bash
# Makes what is handed out: an archive, a Debian package, the list of what is in them.
#   packaging/build.sh SOURCES OUT [archive]
# SOURCES is a clean copy of the sources, in which it builds. The same sources and the same JDK give
# the same bytes, in whatever folder they lie.
set -euo pipefail
sources="$(readlink -f "$1")"
mkdir -p "$2"
out="$(readlink -f "$2")"
only="${3:-all}"
cd "$sources"

version="$(sed -nE '0,/<version>/s/.*<version>(.*)<\/version>.*/\1/p' pom.xml)"
made="$(sed -nE 's/.*<project.build.outputTimestamp>(.*)<.*/\1/p' pom.xml)"
SOURCE_DATE_EPOCH="$(date -u -d "$made" +%s)"
export SOURCE_DATE_EPOCH TZ=UTC LC_ALL=C
umask 022
work="$sources/target/package"
tree="$work/mainstay-$version"
rm -rf "$work"
mkdir -p "$tree/lib"

say() { echo "$*" >&2; }

# Jars without a class that runs: lists of other jars, and notes for compilers.
readonly EMPTY='spring-boot-starter|listenablefuture|j2objc-annotations|jsr305|error_prone_annotations|checker-qual'

say "Building the jars"
./mvnw --no-transfer-progress -q ${MAINSTAY_MAVEN_WORDS:-} -Pquick -Dmaven.test.skip=true -pl house -am \
  package dependency:copy-dependencies org.cyclonedx:cyclonedx-maven-plugin:2.9.3:makeBom \
  -DincludeScope=runtime "-DoutputDirectory=$work/all" >&2
cp house/target/house-*.jar "$work/all/"
for jar in "$work"/all/*.jar; do
  [[ "$(basename "$jar")" =~ ^($EMPTY) ]] || cp "$jar" "$tree/lib/"
done

# Each library is one more that could turn against us.
readonly JARS_OF_OTHERS_MAX=90
others=0
for jar in "$tree"/lib/*.jar; do
  name="$(basename "$jar" .jar)"
  if [[ "$name" == *"-$version" && -d "$sources/${name%-"$version"}/src" ]]; then
    continue
  fi
  others=$((others + 1))
  grep -q "\"bom-ref\" : \"pkg:maven/.*/${name%-[0-9]*}@" "$work/all/bom.json" || {
    say "MAINSTAY-SCRIPT-013: $name is not in the list of libraries"
    exit 1
  }
done
say "$others jars of others"
if ((others > JARS_OF_OTHERS_MAX)); then
  say "MAINSTAY-SCRIPT-014: more than $JARS_OF_OTHERS_MAX jars of others"
  exit 1
fi

cp "$work/all/bom.json" "$tree/sbom.json"
cp -r handbook handbook-living-well docs "$tree/"
rm -rf "$tree/docs/pictures"
cp LICENSE CHANGELOG.md README.md SECURITY.md GLOSSARY.md packaging/LICENCES.md "$tree/"
cp packaging/mainstay "$tree/mainstay"
cp -r packaging/systemd packaging/etc "$tree/"
echo "$version" >"$tree/VERSION"

same() { # one time and one set of rights for all
  find "$1" -type d -exec chmod 755 {} +
  find "$1" -type f -exec chmod 644 {} +
  chmod 755 "$2/mainstay"
  [[ ! -d "$2/runtime" ]] || chmod 755 "$2"/runtime/bin/* "$2/runtime/lib/jspawnhelper"
  find "$1" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
}

same "$tree" "$tree"
tar --sort=name --format=gnu --owner=0 --group=0 --numeric-owner --mtime="@$SOURCE_DATE_EPOCH" \
  -C "$work" -c "mainstay-$version" | gzip -n -9 >"$out/mainstay-$version.tar.gz"
cp "$tree/sbom.json" "$out/mainstay-$version.sbom.json"
[[ "$only" == archive ]] && exit

say "Cutting the Java that goes with it"
deb="$work/deb"
lib="$deb/usr/lib/mainstay"
mkdir -p "$lib" "$deb/DEBIAN" "$deb/usr/bin" "$deb/lib/systemd/system" "$deb/usr/share/doc/mainstay" "$deb/etc/mainstay"
modules="java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,java.net.http,java.rmi,java.scripting,java.security.jgss,java.security.sasl,java.sql,java.transaction.xa,java.xml,java.xml.crypto,jdk.charsets,jdk.crypto.ec,jdk.httpserver,jdk.management,jdk.unsupported,jdk.zipfs,jdk.localedata"
"$JAVA_HOME/bin/jlink" --add-modules "$modules" --strip-debug --no-header-files --no-man-pages \
  --include-locales=en,cy --compress=zip-0 --output "$lib/runtime"
cp -r "$tree/lib" "$tree/handbook" "$tree/mainstay" "$tree/VERSION" "$tree/sbom.json" "$lib/"
ln -s ../lib/mainstay/mainstay "$deb/usr/bin/mainstay"
cp -r "$tree/docs" "$tree/CHANGELOG.md" "$tree/LICENCES.md" "$tree/handbook-living-well" "$deb/usr/share/doc/mainstay/"
cp "$tree/LICENSE" "$deb/usr/share/doc/mainstay/copyright"
cp packaging/systemd/*.service "$deb/lib/systemd/system/"
cp packaging/etc/*.yaml "$deb/etc/mainstay/"
sed "s/@VERSION@/$version/; s/@SIZE@/$(du -sk --apparent-size "$deb" | cut -f1)/" packaging/debian/control >"$deb/DEBIAN/control"
cp packaging/debian/conffiles packaging/debian/postinst packaging/debian/prerm packaging/debian/postrm "$deb/DEBIAN/"
same "$deb" "$lib"
chmod 755 "$deb"/DEBIAN/postinst "$deb"/DEBIAN/prerm "$deb"/DEBIAN/postrm
(cd "$deb" && find usr lib etc -type f -print0 | sort -z | xargs -0 md5sum) >"$deb/DEBIAN/md5sums"
touch -d "@$SOURCE_DATE_EPOCH" "$deb/DEBIAN/md5sums" "$deb/DEBIAN"
dpkg-deb --root-owner-group -Zgzip -b "$deb" "$out/mainstay_${version}_amd64.deb" >&2
