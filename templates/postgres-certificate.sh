#!/bin/sh
# Makes an authority and a certificate for PostgreSQL where the cluster has no cert-manager.
#
#   sh scripts/postgres-certificate.sh FOLDER
#
# FOLDER then holds ca.crt, tls.crt and tls.key: the values of the Secret {{secret}}.
# The authority's own key is thrown away: to renew, make all three again and replace the Secret.
# Needs openssl 3.
set -eu

[ "$#" -eq 1 ] || {
  echo "ERROR postgres-certificate: usage: postgres-certificate.sh FOLDER" >&2
  exit 2
}
folder=$1
days=1825

umask 077
mkdir -p "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

key() {
  openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out "$1"
}

key "$scratch/ca.key"
openssl req -x509 -new -key "$scratch/ca.key" -days "$days" -out "$scratch/ca.crt" \
  -subj "/CN=postgres-authority.{{namespace}}" \
  -addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign"

key "$scratch/tls.key"
cat >"$scratch/extensions" <<END
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=serverAuth
subjectAltName={{names}}
END
openssl req -new -key "$scratch/tls.key" -subj "/CN={{name}}" -out "$scratch/request"
openssl x509 -req -in "$scratch/request" -CA "$scratch/ca.crt" -CAkey "$scratch/ca.key" \
  -days "$days" -extfile "$scratch/extensions" -out "$scratch/tls.crt"

mv "$scratch/ca.crt" "$scratch/tls.crt" "$scratch/tls.key" "$folder"
echo "ca.crt, tls.crt and tls.key are in $folder; they are the keys of the Secret {{secret}}:" >&2
echo "kubectl create secret generic {{secret}} --namespace {{namespace}} --from-file=$folder" >&2
