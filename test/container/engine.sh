#!/usr/bin/env bash
# A container engine for the length of a run, where none runs: a dockerd with all that it keeps in a folder of its own.
#
# Usage: eval "$(engine.sh start FOLDER)"   says in DOCKER_HOST where it is
#        engine.sh stop FOLDER              ends it, with its containers, images and the folder
# Needs: root; Debian's packages docker.io and iptables.
set -euo pipefail
command=$1 folder=$2

case $command in
  start)
    mkdir -p "$folder"
    socket=unix://$folder/docker.sock
    # Ports are published on loopback unless told otherwise.
    setsid dockerd --data-root "$folder/data" --exec-root "$folder/exec" --pidfile "$folder/pid" --host "$socket" \
      --group root --ip 127.0.0.1 </dev/null >"$folder/log" 2>&1 &
    for _ in $(seq 300); do
      if docker --host "$socket" version >/dev/null 2>&1; then
        printf 'export DOCKER_HOST=%s\n' "$socket"
        exit
      fi
      kill -0 $! 2>/dev/null || break
      sleep 0.1
    done
    printf 'The container engine did not start. The end of its log:\n' >&2
    tail -n 20 "$folder/log" >&2
    exit 1
    ;;
  stop)
    if [ -f "$folder/pid" ]; then
      pid=$(cat "$folder/pid")
      kill "$pid" 2>/dev/null || true
      # It stops its containers first.
      for _ in $(seq 600); do
        kill -0 "$pid" 2>/dev/null || break
        sleep 0.1
      done
    fi
    rm -rf "$folder"
    ;;
  *)
    printf 'Usage: %s start|stop FOLDER\n' "$0" >&2
    exit 2
    ;;
esac
