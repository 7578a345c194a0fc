import Findings
import Kubernetes

/// What kubectl would say to a command, as far as the set tells.
struct KubectlAnswers {
  /// Why a command does not do what its page says.
  struct Fault {
    var message: String
    var hint: String?
    /// It follows from the set; else it is what is usual.
    var isProved = true
  }

  private let objects: ObjectSet
  private let kinds: KubectlKinds
  /// Namespaces that the set has objects in.
  private let namespaces: Set<String>
  /// What the texts make themselves: `create job by-hand`.
  private let made: Set<String>

  init(_ objects: ObjectSet) {
    self.objects = objects
    kinds = KubectlKinds(objects)
    // An object that only lets others in is put into a namespace of theirs.
    let guests: Set<String> = ["Role", "RoleBinding", "NetworkPolicy", "ServiceMonitor"]
    namespaces = Set(objects.members.filter { !guests.contains($0.kind) }.map(\.namespace))
      .subtracting([""])
    var made: Set<String> = []
    for command in objects.procedures.commands where command.command.name == "kubectl" {
      guard let kubectl = KubectlCommand(command.words) else { continue }
      let isMaker =
        kubectl.verb.hasPrefix("create ") || ["run", "debug", "expose"].contains(kubectl.verb)
      if isMaker { made.formUnion(kubectl.operands.compactMap { $0 }) }
    }
    self.made = made
  }

  /// The first thing that is wrong with a command; nil when nothing is, or nobody can tell.
  func fault(_ kubectl: KubectlCommand, _ command: ProcedureCommand) -> Fault? {
    if let word = kubectl.operands.first ?? nil,
      ["get", "describe", "delete"].contains(kubectl.verb),
      let release = KubectlKinds.removed[word.lowercased()]
    {
      return Fault(message: "kubectl knows no '\(word)': Kubernetes \(release) removed it")
    }
    if let namespace = kubectl.namespace, Self.isName(namespace), !isNamespace(namespace) {
      guard let nearest = NearestName.of(namespace, in: Array(namespaces)) else { return nil }
      return Fault(
        message: "there is no namespace '\(namespace)'", hint: "did you mean '\(nearest)'?",
        isProved: false)
    }
    // Of other namespaces the set says nothing.
    if let namespace = kubectl.namespace, !namespaces.contains(namespace) { return nil }
    return names(kubectl) ?? source(kubectl) ?? labels(kubectl) ?? container(kubectl)
      ?? program(kubectl) ?? port(kubectl) ?? label(kubectl, command) ?? filter(kubectl, command)
  }

  private func isNamespace(_ name: String) -> Bool {
    namespaces.contains(name) || name.hasPrefix("kube-") || name == "default"
      || objects.member("Namespace", "", name) != nil
      || objects.facts.pods.contains { $0.namespace == name }
      || objects.facts.objects.contains { $0.identity.namespace == name }
  }

  /// No placeholder: `POD`, `<pod>`, `$pod`, `pod-xyz`.
  private static func isName(_ text: String) -> Bool {
    !text.isEmpty
      && text.allSatisfy { $0.isLowercase || $0.isNumber || $0 == "-" || $0 == "." }
      && !text.contains("xxx") && !text.contains("xyz")
  }

  /// The namespaces that a command may be about.
  private func scope(_ kubectl: KubectlCommand) -> [String] {
    kubectl.namespace.map { [$0] } ?? namespaces.sorted()
  }

  // MARK: Objects

  private func names(_ kubectl: KubectlCommand) -> Fault? {
    for target in kubectl.targets(kinds) {
      guard let name = target.name, Self.isName(name), !made.contains(name),
        !exists(target, kubectl)
      else { continue }
      let known = scope(kubectl).flatMap { namespace in
        objects.names(
          like: ObjectIdentity(
            group: target.kind.group, kind: target.kind.kind,
            namespace: target.kind.isNamespaced ? namespace : "", name: ""))
      }
      let others = target.kind == .pod ? workloads(kubectl).map(\.workload.name) : known
      return Fault(
        message: "the set has no \(target.kind.kind) '\(name)'",
        hint: NearestName.of(name, in: others).map { "did you mean '\($0)'?" })
    }
    return nil
  }

  private func exists(_ target: KubectlCommand.Target, _ kubectl: KubectlCommand) -> Bool {
    guard let name = target.name else { return true }
    let kind = target.kind
    // What the set does not decide: objects that controllers and people make.
    guard Self.decided.contains(kind.kind) || kind == .pod else { return true }
    if kind == .pod { return isPod(name, kubectl) }
    if kind.kind == "Namespace" { return isNamespace(name) }
    guard kind.isNamespaced else {
      return objects.contains(
        ObjectIdentity(group: kind.group, kind: kind.kind, namespace: "", name: name))
    }
    let isThere = scope(kubectl).contains { namespace in
      objects.contains(
        ObjectIdentity(group: kind.group, kind: kind.kind, namespace: namespace, name: name))
    }
    // cert-manager makes a Certificate for each TLS Secret of an annotated Ingress.
    return isThere
      || kind.kind == "Certificate"
        && objects.members("Ingress").contains { ingress in
          ingress.root[at: "spec", "tls"].items.contains { $0["secretName"].text == name }
        }
  }

  private static let decided: Set<String> = [
    "Deployment", "StatefulSet", "DaemonSet", "CronJob", "Service", "Ingress", "ConfigMap",
    "Secret", "PersistentVolumeClaim", "HorizontalPodAutoscaler", "PodDisruptionBudget",
    "NetworkPolicy", "ServiceAccount", "Role", "RoleBinding", "ResourceQuota", "LimitRange",
    "Certificate", "Namespace", "Cluster", "ScheduledBackup", "ServiceMonitor", "PrometheusRule",
    "ExternalSecret",
  ]

  private func workloads(_ kubectl: KubectlCommand) -> [PodTemplate] {
    scope(kubectl).flatMap { objects.pods(in: $0) }
  }

  /// Pods get the name of what makes them, and more behind it.
  private func isPod(_ name: String, _ kubectl: KubectlCommand) -> Bool {
    let clusters = objects.members("Cluster").map(\.name)
    return workloads(kubectl).contains { pod in
      guard name.hasPrefix(pod.workload.name) else { return false }
      let rest = name.dropFirst(pod.workload.name.count)
      if rest.isEmpty { return pod.kind == .pod || pod.kind != .statefulSet }
      guard rest.hasPrefix("-") else { return false }
      return pod.kind != .statefulSet
        || Int(rest.dropFirst()).map { $0 < pod.scale.maximum } ?? false
    } || clusters.contains { name.hasPrefix($0 + "-") }
      || objects.facts.pods.contains { name.hasPrefix($0.name) }
  }

  /// `create job --from=cronjob/backup`.
  private func source(_ kubectl: KubectlCommand) -> Fault? {
    guard let from = kubectl.option("--from"), from.hasPrefix("cronjob/") else { return nil }
    let name = String(from.dropFirst("cronjob/".count))
    guard Self.isName(name), let kind = kinds["cronjob"],
      !exists(KubectlCommand.Target(kind: kind, name: name), kubectl)
    else { return nil }
    return Fault(message: "the set has no CronJob '\(name)'")
  }

  // MARK: Labels

  private func labels(_ kubectl: KubectlCommand) -> Fault? {
    guard let text = kubectl.selector, let selection = LabelWords(text),
      !objects.isMadeByOperator(Dictionary(selection.keys.map { ($0, "") }) { first, _ in first })
    else { return nil }
    let targets = targetKinds(kubectl)
    guard !targets.isEmpty else { return nil }
    let isFound = targets.contains { kind in
      guard kind == .pod || Self.decided.contains(kind.kind) || kind.kind == "Job" else {
        return true
      }
      if kind == .pod {
        return workloads(kubectl).contains { selection.matches($0.labels) }
          || objects.facts.pods.contains { selection.matches($0.labels) }
      }
      if kind.kind == "Job" {
        return workloads(kubectl).contains { pod in
          let template = pod.workload.root[at: "spec", "jobTemplate", "metadata", "labels"]
          return pod.kind.runsToCompletion
            && (selection.matches(template.texts) || selection.matches(pod.workload.labels))
        }
      }
      return objects.members(kind.kind).contains { member in
        (member.namespace.isEmpty || scope(kubectl).contains(member.namespace))
          && selection.matches(member.labels)
      }
    }
    guard !isFound else { return nil }
    let kind = targets[0].kind
    return Fault(message: "no \(kind) of the set has the labels \(text)")
  }

  private func targetKinds(_ kubectl: KubectlCommand) -> [KubectlKind] {
    if ["logs", "top pods", "top pod"].contains(kubectl.verb) { return [.pod] }
    guard ["get", "describe", "delete", "wait", "label", "rollout restart"].contains(kubectl.verb)
    else { return [] }
    return kubectl.targets(kinds).map(\.kind)
  }

  // MARK: Containers

  /// The pods that a command enters or reads; none where that is not known.
  private func entered(_ kubectl: KubectlCommand) -> [PodTemplate] {
    guard ["exec", "logs", "attach", "port-forward"].contains(kubectl.verb) else { return [] }
    guard let target = kubectl.targets(kinds).first else {
      guard let text = kubectl.selector, let selection = LabelWords(text) else { return [] }
      return workloads(kubectl).filter { selection.matches($0.labels) }
    }
    guard let name = target.name else { return [] }
    let pods = workloads(kubectl)
    switch target.kind.kind {
    case "Pod":
      return pods.filter { name.hasPrefix($0.workload.name + "-") || name == $0.workload.name }
    case "Service":
      return objects.services.filter { route in
        route.service.name == name && scope(kubectl).contains(route.service.namespace)
      }.flatMap(\.pods)
    default: return pods.filter { $0.workload.name == name && $0.workload.kind == target.kind.kind }
    }
  }

  private func container(_ kubectl: KubectlCommand) -> Fault? {
    guard let name = kubectl.container, Self.isName(name) else { return nil }
    let pods = entered(kubectl)
    guard !pods.isEmpty, !pods.contains(where: { $0.containers.contains { $0.name == name } })
    else {
      return nil
    }
    let known = pods[0].containers.map(\.name)
    return Fault(
      message: "the pods of \(pods[0].description) have no container '\(name)'",
      hint: "they have " + known.map { "'\($0)'" }.joined(separator: ", "))
  }

  private func program(_ kubectl: KubectlCommand) -> Fault? {
    guard kubectl.verb == "exec", let pod = entered(kubectl).first else { return nil }
    let container =
      kubectl.container.flatMap { name in pod.containers.first { $0.name == name } }
      ?? pod.main.first
    guard let container, let image = container.image else { return nil }
    let words = kubectl.inner.compactMap { $0 }
    guard let first = words.first else { return nil }
    if let known = KnownImage(image) {
      let called =
        ContainerScript.isShell(first)
        ? words.dropFirst().flatMap { ShellWords.commands(in: $0) } : [first]
      if let program = called.first(where: known.lacks.contains) {
        return Fault(
          message: "container '\(container.name)' of \(pod.description) has no \(program): \(image)"
            + " lacks it",
          hint: "run it from a pod that has it: kubectl debug, or kubectl run", isProved: false)
      }
    }
    if container.database == "postgres",
      let file = words.first(where: { $0.hasPrefix("/var/log/postgresql") })
    {
      return Fault(
        message: "there is no \(file): the server of \(image) writes its log to standard error",
        hint: "read it with kubectl logs", isProved: false)
    }
    return nil
  }

  private func port(_ kubectl: KubectlCommand) -> Fault? {
    guard kubectl.verb == "port-forward", let target = kubectl.targets(kinds).first,
      let name = target.name
    else { return nil }
    let ports = kubectl.operands.dropFirst().compactMap { $0 }.compactMap { word in
      word.split(separator: ":").last.map(String.init)
    }
    if target.kind.kind == "Service" {
      let routes = objects.services.filter {
        $0.service.name == name && scope(kubectl).contains($0.service.namespace)
      }
      guard let route = routes.first else { return nil }
      let known = Set(route.ports.flatMap { ["\($0.number)", $0.name ?? ""] })
      guard let wrong = ports.first(where: { !known.contains($0) }) else { return nil }
      return Fault(
        message: "Service \(name) has no port \(wrong)",
        hint: "it has \(route.ports.map { "\($0.number)" }.joined(separator: ", "))")
    }
    guard let pod = entered(kubectl).first else { return nil }
    let known = pod.containers.flatMap(\.ports)
    guard !known.isEmpty,
      let wrong = ports.first(where: { port in
        !known.contains { "\($0.number)" == port || $0.name == port }
      })
    else { return nil }
    return Fault(
      message: "no container of \(pod.description) declares port \(wrong)",
      hint: "they have \(known.map { "\($0.number)" }.joined(separator: ", "))", isProved: false)
  }

  // MARK: Effects

  /// A label that a page puts on a pod has to be selected by something.
  private func label(_ kubectl: KubectlCommand, _ command: ProcedureCommand) -> Fault? {
    guard kubectl.verb == "label", kinds[(kubectl.operands.first ?? nil) ?? ""] == .pod else {
      return nil
    }
    for word in kubectl.operands.compactMap({ $0 }) {
      guard let equals = word.firstIndex(of: "="), !word.contains("$") else { continue }
      let key = String(word[..<equals])
      let value = String(word[word.index(after: equals)...])
      let isSelected =
        objects.networkPolicies.contains { policy in
          let selector = policy.member.root[at: "spec", "podSelector"]
          return selector["matchLabels"].entries.contains {
            $0.key == key && $0.value.text == value
          }
            || selector["matchExpressions"].items.contains { $0["key"].text == key }
        } || objects.services.contains { $0.spec[at: "selector", key].text == value }
      guard !isSelected else { continue }
      return Fault(
        message:
          "no NetworkPolicy and no Service selects pods by \(word): the label changes nothing",
        hint: "add a policy that selects it and allows nothing", isProved: false)
    }
    return nil
  }

  /// `kubectl get clusterrolebindings | grep shop`: a word that no name of the set has.
  private func filter(_ kubectl: KubectlCommand, _ command: ProcedureCommand) -> Fault? {
    guard kubectl.verb == "get", kubectl.option("-o", "--output").map({ $0 == "name" }) ?? true,
      let grep = command.readers.first, grep.name == "grep",
      !grep.arguments.contains(where: { $0.literal?.hasPrefix("-v") == true }),
      let word = grep.arguments.compactMap(\.literal).first(where: { !$0.hasPrefix("-") }),
      Self.isName(word)
    else { return nil }
    let kinds = kubectl.targets(kinds).filter { $0.name == nil }.map(\.kind)
    guard !kinds.isEmpty,
      !["running", "pending", "failed", "error", "false", "true"].contains(word)
    else { return nil }
    for kind in kinds {
      guard kind != .pod,
        Self.decided.contains(kind.kind) || kind.kind.hasSuffix("RoleBinding")
          || kind.kind == "ClusterRole"
      else { return nil }
      let all = kind.isNamespaced ? scope(kubectl) : [""]
      let names = all.flatMap { namespace in
        objects.names(
          like: ObjectIdentity(group: kind.group, kind: kind.kind, namespace: namespace, name: ""))
      }
      // The table that is searched has the namespace and other columns too.
      if names.contains(where: { $0.contains(word) }) || all.contains(where: { $0.contains(word) })
      {
        return nil
      }
    }
    return Fault(message: "no \(kinds[0].kind) of the set has '\(word)' in its name")
  }
}

/// A selector as kubectl's option has it.
private struct LabelWords {
  private var requirements: [(key: String, values: [String]?, isWanted: Bool)] = []

  var keys: [String] { requirements.map(\.key) }

  /// Nil when it holds something that is not known.
  init?(_ text: String) {
    guard !text.isEmpty, !text.contains(where: { "$<*".contains($0) }) else { return nil }
    var rest = text[...]
    while !rest.isEmpty {
      // A list of values has commas of its own.
      var (end, depth) = (rest.startIndex, 0)
      while end < rest.endIndex, rest[end] != "," || depth > 0 {
        if rest[end] == "(" { depth += 1 }
        if rest[end] == ")" { depth -= 1 }
        end = rest.index(after: end)
      }
      add(rest[..<end])
      rest = end < rest.endIndex ? rest[rest.index(after: end)...] : ""
    }
  }

  private mutating func add(_ part: Substring) {
    let words = part.split { " (),".contains($0) }.map(String.init)
    if words.count > 2, words[1] == "in" || words[1] == "notin" {
      requirements.append((words[0], Array(words[2...]), words[1] == "in"))
    } else if let not = part.firstRange(of: "!=") {
      requirements.append(
        (String(part[..<not.lowerBound]), [String(part[not.upperBound...])], false))
    } else if let equals = part.firstIndex(of: "=") {
      let value = part[equals...].drop { $0 == "=" }
      requirements.append((String(part[..<equals]), [String(value)], true))
    } else if part.hasPrefix("!") {
      requirements.append((String(part.dropFirst()), nil, false))
    } else {
      requirements.append((String(part), nil, true))
    }
  }

  func matches(_ labels: [String: String]) -> Bool {
    requirements.allSatisfy { requirement in
      let value = labels[requirement.key]
      guard let values = requirement.values else { return (value != nil) == requirement.isWanted }
      return (value.map(values.contains) ?? false) == requirement.isWanted
    }
  }
}
