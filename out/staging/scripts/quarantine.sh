#!/bin/sh
# Made by vibe-gen 0.1.0 from environments/base.yaml and environments/staging.yaml.
# Do not edit: change those and render again.
# Isolates a pod of this environment that may be compromised, and collects what an investigation needs.
#
#   sh scripts/quarantine.sh POD [FOLDER]
#
# The pod keeps running, so that its memory stays, but without the label that Services, controllers
# and network policies select it by: nobody sends it requests, a controller starts another in its
# place, and the policy "quarantine" lets it talk to nobody. Evidence goes to FOLDER, by default
# evidence-POD in the current folder; it may hold secrets and belongs to nobody but you.
#
# Exit status: 0 isolated and collected, 1 not isolated, 2 usage, 3 isolated, but not all collected.
set -eu

namespace='vibe-ensemble-staging'
waiting_seconds=${QUARANTINE_WAITING_SECONDS:-30}

fail() {
  echo "ERROR quarantine: $1" >&2
  exit "$2"
}

if [ "$#" -lt 1 ] || [ "$#" -gt 2 ]; then fail "usage: quarantine.sh POD [FOLDER]" 2; fi
pod=$1
folder=${2:-evidence-$pod}

# Before anything changes: the labels are evidence too.
umask 077
mkdir -p "$folder"
kubectl get pod "$pod" --namespace "$namespace" --output yaml >"$folder/pod.yaml" ||
  fail "no pod $pod in namespace $namespace" 1

kubectl label pod "$pod" --namespace "$namespace" --overwrite \
  'quarantine=true' 'app.kubernetes.io/component-' >&2 ||
  fail "pod $pod keeps its labels" 1

# Names of the pods that Services still send to, one a line.
endpoints() {
  kubectl get endpointslices --namespace "$namespace" --output \
    'jsonpath={range .items[*].endpoints[*]}{.targetRef.name}{"\n"}{end}'
}

waited=0
while true; do
  served=$(endpoints) || fail "cannot see whether a Service still sends to pod $pod" 1
  printf '%s\n' "$served" | grep -Fqx -- "$pod" || break
  [ "$waited" -lt "$waiting_seconds" ] ||
    fail "a Service still sends to pod $pod; an operator may have put its labels back:
 fence a database instance with its operator instead (annotation cnpg.io/fencedInstances)" 1
  sleep 1
  waited=$((waited + 1))
done
echo "pod $pod is isolated: no Service sends to it, no network policy lets it talk" >&2

# A part that is missing must not keep the others from being collected.
missing=0
collect() {
  file=$1
  shift
  "$@" >"$folder/$file" 2>"$folder/$file.errors" || {
    echo "WARNING quarantine: no $file: see $folder/$file.errors" >&2
    missing=1
  }
}

collect describe.txt kubectl describe pod "$pod" --namespace "$namespace"
collect events.yaml kubectl get events --namespace "$namespace" \
  --field-selector "involvedObject.name=$pod" --output yaml
collect logs.txt kubectl logs "$pod" --namespace "$namespace" --all-containers --timestamps
# There is none unless a container has been restarted.
kubectl logs "$pod" --namespace "$namespace" --all-containers --timestamps --previous \
  >"$folder/logs-previous.txt" 2>/dev/null || rm -f "$folder/logs-previous.txt"
# The address space of the first process; its memory itself needs a debugger on the node.
collect maps.txt kubectl exec "$pod" --namespace "$namespace" -- cat /proc/1/maps
find "$folder" -name '*.errors' -size 0 -exec rm -f {} +
sums=$(cd "$folder" && find . -type f ! -name SHA256SUMS -exec sha256sum {} +)
printf '%s\n' "$sums" | sort -k 2 >"$folder/SHA256SUMS"

echo "evidence is in $folder; afterwards: kubectl delete pod $pod --namespace $namespace" >&2
[ "$missing" -eq 0 ] || exit 3
