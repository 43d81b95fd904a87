# Sourced by the commands of this folder: builds what is older than its sources and sets $java and $classpath.
home=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$home" || exit 3
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
built=hearsay-bench/target/bench.built

if [ ! -f "$built" ] || [ -n "$(find pom.xml hearsay-core hearsay-formats hearsay-app hearsay-bench \
  \( -name target -o -name test \) -prune -o \( -name pom.xml -o -path '*/src/main/*' \) -type f -newer "$built" -print 2>/dev/null | head -n 1)" ]; then
  echo "building" >&2
  # shellcheck disable=SC2086
  mvn -q -B -Dmaven.test.skip=true -Dspotless.check.skip=true -Dforbiddenapis.skip=true \
    -pl hearsay-bench -am package ${HEARSAY_MAVEN_OPTIONS:-} >&2 || { echo "the build failed" >&2; exit 3; }
  touch "$built"
fi
classpath="hearsay-bench/target/classes:hearsay-bench/target/lib/*"
