#!/bin/sh
# Make the secrets that docker-compose.yml mounts, those that are missing: sh deploy/docker/secrets.sh
# Each is 256 random bits in a file of its own. The folder is closed to others; the files are readable inside containers,
# whose users are not yours. `.env` gives the control plane's token to the gateway, which takes it from its environment.
set -eu

cd "$(dirname "$0")/../.."
umask 077
mkdir -p secrets
for name in control_token grafana_password redis_gateway redis_sequencer redis_indexer redis_reader redis_desk redis_archiver redis_loader; do
    if [ ! -s "secrets/$name" ]; then
        od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"secrets/$name"
        chmod 0444 "secrets/$name"
    fi
done
if ! grep -qs '^CAVEAT_CONTROL_TOKEN=' .env; then
    printf 'CAVEAT_CONTROL_TOKEN=%s\n' "$(cat secrets/control_token)" >>.env
fi
