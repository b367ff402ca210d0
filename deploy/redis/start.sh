#!/bin/sh
# Put the digests of the users' passwords into the access list, then become redis-server.
# A password is the first line of $REDIS_SECRETS/redis_<user>; a user without such a file stays off.
set -eu

here=$(dirname "$0")
secrets=${REDIS_SECRETS:-/run/secrets}
list=${REDIS_ACL:-/tmp/users.acl}

if [ ! -s "$secrets/redis_gateway" ]; then
    echo "$secrets/redis_gateway: found no password, expected the gateway's" >&2
    exit 1
fi
umask 077
cp "$here/users.acl" "$list"
for user in gateway sequencer indexer archiver reader desk loader replica failover; do
    state=off
    if [ -s "$secrets/redis_$user" ]; then
        state="on #$(head -n 1 "$secrets/redis_$user" | tr -d '\r\n' | sha256sum | cut -d ' ' -f 1)"
    fi
    name=$(printf %s "$user" | tr '[:lower:]' '[:upper:]')
    sed -i "s/@$name@/$state/" "$list"
done
exec redis-server "$here/redis.conf" --aclfile "$list" "$@"
