#!/usr/bin/env bash
# Counts the gold times that Babad's time tagger and HeidelTime's auto-indonesian read right in the same articles, in one run.
# HeidelTime is GPL: it is fetched into bench/target for this comparison only and is no part of the project.
#
#   bench/src/heideltime/beside-heideltime.sh GOLD...        folders of gold articles
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
target=$root/bench/target/heideltime
mkdir -p "$target/classes"
[ -d "$target/lib" ] || "$root/mvnw" -q -ntp -f "$here/pom.xml" \
  org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$target/lib"
# BABAD_CLASSPATH: the project's classes where they are not built by Maven.
path=${BABAD_CLASSPATH:-$root/bench/target/classes:$(cat "$root/bench/target/classpath.txt" 2>/dev/null || true)}
printf 'considerDate = true\nconsiderDuration = true\nconsiderSet = false\nconsiderTime = true\nconsiderTemponym = false\nuimaVarDate = Date\nuimaVarDuration = Duration\nuimaVarLanguage = Language\nuimaVarSet = Set\nuimaVarTime = Time\nuimaVarTemponym = Temponym\nuimaVarTypeToProcess = Type\ntypeSystemHome = desc/type/HeidelTime_TypeSystem.xml\ntypeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml\nchineseTokenizerPath =\n' > "$target/config.props"
javac -proc:none -d "$target/classes" -cp "$path:$target/lib/*" "$here"/java/org/babad/bench/peer/*.java
exec java -cp "$target/classes:$path:$target/lib/*" org.babad.bench.peer.BesideHeidelTime "$target/config.props" "$@"
