import Kubernetes
import TestSupport
import YAML

/// All mutations of a set that make something wrong, by kind of fault.
///
/// Left out is what harms nobody: labels and annotations that nothing selects, descriptions, and fields
/// whose absence means the same.
struct Mutator {
  private(set) var mutations: [String: [Mutation]] = [:]

  init(_ set: MutatedSet) {
    for place in set.places {
      removeObject(place)
      renameObject(place)
      breakReference(place)
      swapLabel(place)
      changePort(place)
      lowerQuota(place)
      dropSecurity(place)
      dropResources(place)
      dropRequired(place)
      dropPolicyRule(place)
      misspellKey(place)
      changeType(place)
      changeImage(place)
      changeSetting(place)
      changeScale(place)
      breakExpression(place)
      breakTarget(place)
      useOldVersion(place)
    }
  }

  /// The same number of each kind of fault, drawn by a seed, in the order of the kinds.
  func draw(_ count: Int, seed: UInt64) -> [Mutation] {
    var generator = SeededGenerator(seed: seed)
    var rest = mutations.sorted { $0.key < $1.key }.map { $0.value.shuffled(using: &generator) }
    var drawn: [Mutation] = []
    while drawn.count < count, rest.contains(where: { !$0.isEmpty }) {
      for index in rest.indices where drawn.count < count {
        if let mutation = rest[index].popLast() { drawn.append(mutation) }
      }
    }
    return drawn
  }

  private mutating func add(
    _ operation: String, _ place: MutationPlace, _ replacement: Node?, _ detail: String
  ) {
    mutations[operation, default: []].append(
      Mutation(operation: operation, place: place, replacement: replacement, detail: detail))
  }

  // MARK: Objects

  private static let needed: Set<String> = [
    "ConfigMap", "Secret", "ExternalSecret", "Service", "ServiceAccount", "Role", "ClusterRole",
    "RoleBinding", "ClusterRoleBinding", "PersistentVolumeClaim", "NetworkPolicy", "Issuer",
    "ClusterIssuer", "Certificate", "Namespace", "PodDisruptionBudget", "ScheduledBackup",
  ]

  private mutating func removeObject(_ place: MutationPlace) {
    guard place.path.isEmpty, Self.needed.contains(place.kind) else { return }
    add("remove object", place, nil, "is gone")
  }

  private mutating func renameObject(_ place: MutationPlace) {
    guard place.pattern == "metadata.name", let name = place.node.string,
      Self.needed.contains(place.kind)
        && ![
          "NetworkPolicy", "PodDisruptionBudget", "ScheduledBackup", "Certificate", "RoleBinding",
          "ClusterRoleBinding", "ExternalSecret",
        ].contains(place.kind)
        || ["Deployment", "StatefulSet", "Cluster"].contains(place.kind)
    else { return }
    add("rename object", place, .string(name + "-old"), "-> \(name)-old")
  }

  // MARK: References

  private static let references: Set<String> = [
    "configMapRef.name", "secretRef.name", "configMapKeyRef.name", "secretKeyRef.name",
    "configMapKeyRef.key", "secretKeyRef.key", "configMap.name", "secret.secretName",
    "spec.serviceAccountName", "persistentVolumeClaim.claimName", "roleRef.name",
    "scaleTargetRef.name", "issuerRef.name", "secretStoreRef.name", "spec.serviceName",
    "service.name", "volumeMounts.[].name", "spec.ingressClassName", "cluster.name",
  ]

  private mutating func breakReference(_ place: MutationPlace) {
    let pattern = place.pattern
    guard let text = place.node.string,
      Self.references.contains(where: { pattern == $0 || pattern.hasSuffix("." + $0) })
    else { return }
    add("break reference", place, .string(text + "x"), "-> \(text)x")
  }

  private mutating func swapLabel(_ place: MutationPlace) {
    let pattern = place.pattern
    let isSelector =
      pattern.contains("matchLabels.")
      || place.kind == "Service" && pattern.hasPrefix("spec.selector.")
    let isLabel =
      pattern.contains("template.metadata.labels.app.kubernetes.io/name")
      || pattern.contains("template.metadata.labels.app.kubernetes.io/component")
    guard isSelector || isLabel, place.kind != "ExternalSecret", let text = place.node.string
    else { return }
    add("swap label", place, .string(text + "-old"), "-> \(text)-old")
  }

  // MARK: Numbers

  private mutating func changePort(_ place: MutationPlace) {
    let keys: Set<String> = ["port", "containerPort", "targetPort", "number"]
    guard let key = place.lastKey, keys.contains(key) else { return }
    // The names of a headless Service lead to pods: its ports say nothing.
    let isHeadless = place.manifest.node["spec"]?["clusterIP"]?.string == "None"
    guard place.kind != "Service" || !isHeadless else { return }
    if let number = place.node.integer {
      add("change port", place, .integer(number + 11), "-> \(number + 11)")
    } else if let name = place.node.string {
      add("change port", place, .string(name + "x"), "-> \(name)x")
    }
  }

  private mutating func lowerQuota(_ place: MutationPlace) {
    guard place.kind == "ResourceQuota", place.pattern.hasPrefix("spec.hard."),
      place.node.scalarText.map({ $0 != "0" && $0 != "1" }) ?? false
    else { return }
    add("lower quota", place, .string("1"), "-> 1")
  }

  private mutating func changeScale(_ place: MutationPlace) {
    switch (place.kind, place.pattern) {
    case ("HorizontalPodAutoscaler", "spec.maxReplicas"):
      add("change scale", place, .integer(1), "-> 1")
      add("change scale", place, .integer(500), "-> 500")
    case ("HorizontalPodAutoscaler", "spec.minReplicas"):
      add("change scale", place, .integer(1), "-> 1")
    case ("PodDisruptionBudget", "spec.minAvailable"),
      ("PodDisruptionBudget", "spec.maxUnavailable"):
      let blocked: Node = place.lastKey == "minAvailable" ? .string("100%") : .integer(0)
      add("change scale", place, blocked, "-> nothing may go")
    case ("CronJob", "spec.schedule"):
      add("change scale", place, .string("61 * * * *"), "-> 61 * * * *")
    case ("Deployment", let pattern)
    where pattern.hasSuffix("terminationGracePeriodSeconds")
      && place.manifest.name == "vibe-ensemble-server":
      add("change scale", place, .integer(1), "-> 1")
    default: break
    }
  }

  // MARK: Fields

  /// Everywhere in a pod: what is said twice would still hold.
  private mutating func dropSecurity(_ place: MutationPlace) {
    if place.lastKey == "pod-security.kubernetes.io/enforce" {
      add("drop security", place, nil, "is gone")
    }
    guard place.node["containers"] != nil else { return }
    for field in [
      "runAsNonRoot", "readOnlyRootFilesystem", "allowPrivilegeEscalation", "capabilities",
      "seccompProfile",
    ] {
      let changed = place.node.dropping(field)
      guard changed != place.node else { continue }
      add("drop security", place, changed, "without any \(field)")
    }
  }

  /// What a LimitRange fills in is left out: it means the same afterwards.
  private mutating func dropResources(_ place: MutationPlace) {
    let suffixes = ["emptyDir.sizeLimit", "readinessProbe", "startingDeadlineSeconds"]
    if suffixes.contains(where: { place.pattern.hasSuffix("." + $0) }) {
      add("drop field", place, nil, "is gone")
    }
    guard place.kind != "LimitRange", place.kind != "ResourceQuota", place.node.scalarText != nil
    else { return }
    for suffix in [".requests.memory", ".requests.cpu"] where place.pattern.hasSuffix(suffix) {
      add("raise request", place, .string("100Ti"), "-> 100Ti")
    }
  }

  private mutating func dropRequired(_ place: MutationPlace) {
    let suffixes = [
      "containers.[].image", "containers.[].name", "spec.selector", "ports.[].port",
      "ports.[].containerPort", "roleRef", "spec.template", "scaleTargetRef", "spec.schedule",
      "volumeMounts.[].mountPath", "pathType", "spec.podSelector", "metadata.name",
    ]
    let pattern = place.pattern
    guard suffixes.contains(where: { pattern == $0 || pattern.hasSuffix("." + $0) }),
      [
        "Deployment", "StatefulSet", "DaemonSet", "CronJob", "Service", "RoleBinding", "Ingress",
        "HorizontalPodAutoscaler", "NetworkPolicy", "ConfigMap",
      ].contains(place.kind),
      !(place.kind == "Service" && pattern == "spec.selector"),
      !(pattern.hasSuffix("metadata.name") && pattern != "metadata.name"),
      !(place.kind == "NetworkPolicy" && pattern.hasSuffix("ports.[].port"))
    else { return }
    add("drop required", place, nil, "is gone")
  }

  private mutating func dropPolicyRule(_ place: MutationPlace) {
    guard place.kind == "NetworkPolicy" else { return }
    switch place.pattern {
    case "spec.ingress.[]", "spec.egress.[]", "spec.ingress.[].ports.[]", "spec.egress.[].ports.[]":
      add("drop policy rule", place, nil, "is gone")
    default: break
    }
  }

  private static let builtIn: Set<String> = [
    "Deployment", "StatefulSet", "DaemonSet", "CronJob", "Service", "Ingress", "NetworkPolicy",
    "HorizontalPodAutoscaler", "PodDisruptionBudget", "ResourceQuota", "LimitRange", "Role",
    "RoleBinding", "ClusterRole", "ServiceAccount",
  ]
  /// Maps whose keys are free.
  private static let free: Set<String> = [
    "labels", "annotations", "matchLabels", "selector", "data", "hard", "requests", "limits",
    "default", "defaultRequest", "max", "min", "nodeSelector", "stringData",
  ]

  private mutating func misspellKey(_ place: MutationPlace) {
    guard Self.builtIn.contains(place.kind), let entries = place.node.entries, place.path.count > 0,
      place.lastKey.map({ !Self.free.contains($0) || $0 == "selector" && place.kind != "Service" })
        ?? true
    else { return }
    for entry in entries where entry.key.utf8.count > 3 {
      let name = entry.key + "s"
      add(
        "misspell key", place, place.node.renaming(entry.key, to: name), "\(entry.key) -> \(name)")
    }
  }

  private mutating func changeType(_ place: MutationPlace) {
    guard Self.builtIn.contains(place.kind), place.pattern.hasPrefix("spec.") else { return }
    if place.node.integer != nil,
      !["targetPort", "maxSurge", "maxUnavailable", "minAvailable", "port"]
        .contains(place.lastKey ?? ""), !place.pattern.contains("limits.")
    {
      add("change type", place, .string("many"), "-> many")
    } else if place.node.boolean != nil {
      add("change type", place, .string("yes"), "-> 'yes'")
    }
  }

  // MARK: Values

  private mutating func changeImage(_ place: MutationPlace) {
    guard place.pattern.hasSuffix("containers.[].image"), let text = place.node.string else {
      return
    }
    let name = String(text.prefix { $0 != "@" })
    let cut = name.lastIndex(of: ":").map { String(name[..<$0]) } ?? name
    add("change image", place, .string(cut + ":latest"), "-> latest")
    add("change image", place, .string(cut), "-> no tag")
    add("change image", place, .string("registry.evil.test/" + name), "-> another registry")
  }

  private mutating func changeSetting(_ place: MutationPlace) {
    guard place.kind == "ConfigMap", place.manifest.name == "vibe-ensemble-config" else { return }
    if place.pattern == "data", let entries = place.node.entries {
      for entry in entries where entry.key.hasPrefix("VIBE_") {
        add(
          "change setting", place, place.node.renaming(entry.key, to: entry.key + "X"),
          "\(entry.key) -> \(entry.key)X")
      }
    } else if let text = place.node.scalarText, Int(text) != nil {
      add("change setting", place, .string("lots"), "-> lots")
    }
  }

  private mutating func useOldVersion(_ place: MutationPlace) {
    guard place.pattern == "apiVersion" else { return }
    let old = [
      "PodDisruptionBudget": "policy/v1beta1", "CronJob": "batch/v1beta1",
      "HorizontalPodAutoscaler": "autoscaling/v2beta2", "Ingress": "extensions/v1beta1",
      "Deployment": "apps/v1beta1", "NetworkPolicy": "extensions/v1beta1",
    ]
    guard let version = old[place.kind] else { return }
    add("old version", place, .string(version), "-> \(version)")
  }

  // MARK: Texts

  /// Every expression of rules and dashboards, one after the other.
  private mutating func breakExpression(_ place: MutationPlace) {
    guard place.kind == "ConfigMap", place.pattern.hasPrefix("data."), let text = place.node.string,
      text.contains("expr")
    else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where line.contains("expr: ") || line.contains("\"expr\":") {
      for (detail, broken) in Self.broken(String(line)) {
        var changed = lines.map(String.init)
        changed[index] = broken
        add(
          "break expression", place, .string(changed.joined(separator: "\n")),
          "line \(index + 1): \(detail)")
      }
    }
  }

  private static func broken(_ line: String) -> [(detail: String, line: String)] {
    var broken: [(String, String)] = []
    if let end = line.lastIndex(of: ")") {
      var open = line
      open.remove(at: end)
      broken.append(("without ')'", open))
    }
    for metric in [
      "http_requests_total", "pg_up", "kube_pod_container_status_restarts_total", "vibe_ensemble_",
    ] {
      if let range = line.firstRange(of: metric) {
        broken.append(
          ("another metric", line.replacingCharacters(range, with: "x" + metric)))
        break
      }
    }
    return broken
  }

  /// Hosts and ports in the configuration of Prometheus.
  private mutating func breakTarget(_ place: MutationPlace) {
    guard place.kind == "ConfigMap", place.lastKey == "prometheus.yml", let text = place.node.string
    else { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated()
    where line.contains("targets:") || line.contains("- alertmanager") {
      // The Service: `alertmanager-0.alertmanager-headless.vibe-ensemble.svc:9093`, or `web:9090`.
      guard
        let name = line.split(whereSeparator: { " -.:'\"".contains($0) && $0 != "-" }).first(
          where: { $0.contains("-") && $0.last?.isNumber == false })
      else { continue }
      var changed = lines.map(String.init)
      changed[index] = line[..<name.endIndex] + "-old" + line[name.endIndex...]
      add("break target", place, .string(changed.joined(separator: "\n")), "line \(index + 1)")
    }
  }
}

extension String {
  fileprivate func replacingCharacters(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
