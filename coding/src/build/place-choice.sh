#!/usr/bin/env bash
# Learns coding/src/main/resources/org/babad/coding/place/id/place-choice.tsv anew from annotated articles and measures it.
# Needs the compiled project (./mvnw -q -pl coding -am compile) and Jackson's jars in the local Maven repository.
#
#   coding/src/build/place-choice.sh LEARN [MEASURE...] [--errors]     folders of articles with claims
set -euo pipefail
cd "$(dirname "$0")/../../.."
repository=${MAVEN_REPOSITORY:-$HOME/.m2/repository}/com/fasterxml/jackson/core
jackson=$(ls "$repository"/jackson-core/2.21.2/*.jar "$repository"/jackson-databind/2.21.2/*.jar \
  "$repository"/jackson-annotations/2.21/*.jar | tr '\n' ':')
path=coding/target/classes:language/target/classes:knowledge/target/classes:model/target/classes:$jackson
classes=$(mktemp -d)
javac -d "$classes" -cp "$path" coding/src/build/java/org/babad/coding/place/*.java
learn=$1
shift
java -cp "$classes:$path" org.babad.coding.place.TrainPlaceChoice "$learn" \
  coding/src/main/resources/org/babad/coding/place/id/place-choice.tsv "$@"
