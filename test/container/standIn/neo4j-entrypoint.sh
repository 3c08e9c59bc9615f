#!/bin/bash
# Makes a neo4j.conf of the environment, as the official image does, and runs Neo4j.
set -eu
echo 'This image is a stand-in made to test Demarche with. It is NOT the official image of Neo4j.' >&2

conf=$NEO4J_HOME/conf/neo4j.conf
if [ -d /conf ]; then
  rm -rf "$NEO4J_HOME"/conf/*
  cp /conf/* "$NEO4J_HOME/conf/"
fi

default() { grep -q "^$1=" "$conf" || printf '\n%s=%s\n' "$1" "$2" >>"$conf"; }
override() {
  [ "$1" = server.jvm.additional ] || sed --in-place "/^$1=/d" "$conf"
  printf '\n%s=%s\n' "$1" "$2" >>"$conf"
}

default server.memory.pagecache.size 512M
default server.default_listen_address 0.0.0.0
override server.directories.data /data
override server.directories.logs /logs
# NEO4J_server_bolt_advertised__address is server.bolt.advertised_address: _ is a dot, __ is _.
for variable in "${!NEO4J_@}"; do
  case $variable in
    NEO4J_AUTH | NEO4J_HOME) ;;
    *) override "$(sed 's/^NEO4J_//; s/_/./g; s/\.\./_/g' <<<"$variable")" "${!variable}" ;;
  esac
done

settings() { sed -n "s/^$1=//p" "$conf"; }
class_path="$NEO4J_HOME/lib/*"
if [[ ${NEO4J_AUTH:-} == neo4j/* ]]; then
  # Where somebody has a password already, it stays.
  [ -e /data/dbms/auth.ini ] || [ -e /data/databases/system ] ||
    NEO4J_CONF=$NEO4J_HOME/conf java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp "$class_path" org.neo4j.cli.AdminTool dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
elif [ "${NEO4J_AUTH:-}" = none ]; then
  override dbms.security.auth_enabled false
fi

mapfile -t additional < <(settings server.jvm.additional)
initial=$(settings server.memory.heap.initial_size)
largest=$(settings server.memory.heap.max_size)
exec java ${initial:+"-Xms$initial"} ${largest:+"-Xmx$largest"} -XX:+UseSerialGC "${additional[@]}" -cp "$class_path" \
  org.neo4j.server.CommunityEntryPoint --home-dir="$NEO4J_HOME" --config-dir="$NEO4J_HOME/conf" --console-mode
