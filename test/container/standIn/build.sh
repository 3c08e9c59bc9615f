#!/usr/bin/env bash
# Where no image registry can be reached: builds images to test with, from the programs of this machine and from Neo4j's
# jars on Maven Central. Neither is the official image, and neither bears its name.
#
# Usage: build.sh [neo4j] [node]      both unless told otherwise
# Needs: docker with a running engine, java, npm's packages of the project; Maven if the jars are not there yet.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
project=$(cd "$here/../../.." && pwd)
# The legacy builder: buildx is missing in Debian 12.
export DOCKER_BUILDKIT=0
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# The directories that every image has, and the few programs that a shell script needs.
base() {
  local root=$1 directory
  mkdir -p "$root"/{etc/ssl/certs,usr/bin,usr/sbin,usr/lib,usr/lib64,tmp,root,run,var}
  for directory in bin sbin lib lib64; do ln -s "usr/$directory" "$root/$directory"; done
  chmod 1777 "$root/tmp"
  printf 'root:x:0:0:root:/root:/bin/sh\n%s:x:%s:%s::/home/%s:/bin/sh\n' "$2" "$3" "$3" "$2" >"$root/etc/passwd"
  printf 'root:x:0:\n%s:x:%s:\n' "$2" "$3" >"$root/etc/group"
  # Where this machine trusts more certificates than others do, what is built in the image must too.
  [ ! -f /etc/ssl/certs/ca-certificates.crt ] || cp /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  # All of the C library, which programs added later may load.
  add_binaries "$root" "$(dirname "$(ldd /bin/bash | grep -o '/[^ ]*/libc\.so\.6')")"/lib{c,dl,m,nss_dns,nss_files,pthread,resolv,rt,util}.so.*
  for program in bash cat chmod chown cp env grep head id ls mkdir rm sed sleep tr; do
    add_binaries "$root" "$(command -v "$program")"
  done
  ln -s bash "$root/usr/bin/sh"
}

# Copies programs or libraries to where they are on this machine, with all libraries that they load.
add_binaries() {
  local root=$1
  shift
  { printf '%s\n' "$@"; ldd "$@" 2>/dev/null | grep -o '/[^ :]* ' || true; } | sort -u | tr -d ' ' |
    while read -r file; do
      mkdir -p "$root$(dirname "$file")"
      cp -Lu "$file" "$root$file"
    done
}

# The Java of this machine without what only developers need; links that leave its folder bring what they point at.
add_java() {
  local root=$1 home
  home=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
  {
    find "$home" \( -name jmods -o -name include -o -name man -o -name docs -o -name src.zip -o -name ct.sym -o -name demo \) -prune -o -print
    # Some point at packages that are not installed.
    find "$home" -type l -exec readlink -e {} + || true
  } | sort -u | sed 's|^/||' | tar -C / -c --no-recursion -T - | tar -x -C "$root"
  add_binaries "$root" "$home/bin/java" "$home"/lib/{libjava,libnet,libnio,libzip,libmanagement,libmanagement_ext,libextnet}.so "$home/lib/server/libjvm.so"
  ln -sfn "$home/bin/java" "$root/usr/bin/java"
}

# The Node of this machine with its npm.
add_node() {
  local root=$1 node npm
  node=$(readlink -f "$(command -v node)")
  npm=$(dirname "$(dirname "$(readlink -f "$(command -v npm)")")")
  mkdir -p "$root/usr/lib/node_modules" "$root/home/node"
  chown 1000:1000 "$root/home/node"
  add_binaries "$root" "$node"
  [ "$node" = /usr/bin/node ] || ln -s "$node" "$root/usr/bin/node"
  cp -r "$npm" "$root/usr/lib/node_modules/npm"
  ln -s ../lib/node_modules/npm/bin/npm-cli.js "$root/usr/bin/npm"
  ln -s ../lib/node_modules/npm/bin/npx-cli.js "$root/usr/bin/npx"
}

image() {
  tar -C "$work/root-$1" -cf "$work/$1/rootfs.tar" .
  cp "$here/$1.Dockerfile" "$work/$1/Dockerfile"
  docker build --quiet --tag "$2" "$work/$1" >/dev/null
  printf 'Built %s: a STAND-IN for %s, from this machine'\''s own programs. It is NOT the official image.\n' "$2" "$3"
}

neo4j() {
  local lib
  lib=$(cd "$project" && node --import tsx -e '
    const { jarsDirectory, provideJars } = await import("./src/engine/jars.ts")
    const { noProgress } = await import("./src/progress.ts")
    await provideJars(".demarche", noProgress)
    console.log(await jarsDirectory(".demarche"))
  ')
  mkdir "$work/neo4j"
  base "$work/root-neo4j" neo4j 7474
  add_java "$work/root-neo4j"
  cp -rL "$project/$lib" "$work/neo4j/lib"
  cp "$here/neo4j-entrypoint.sh" "$here/neo4j.conf" "$work/neo4j/"
  image neo4j demarche-test/neo4j-stand-in:5.26 neo4j:5.26-community
}

node_image() {
  mkdir "$work/node"
  base "$work/root-node" node 1000
  add_node "$work/root-node"
  image node demarche-test/node-stand-in "node:$(node -p 'process.versions.node.split(".")[0]')-bookworm-slim"
}

[ $# -gt 0 ] || set -- neo4j node
for name in "$@"; do
  case $name in
    neo4j) neo4j ;;
    node) node_image ;;
    *) printf 'There is no stand-in for %s: neo4j, node.\n' "$name" >&2 && exit 2 ;;
  esac
done
printf 'Use them: NEO4J_IMAGE=demarche-test/neo4j-stand-in:5.26 NODE_IMAGE=demarche-test/node-stand-in npm run test:container\n'
