import Kubernetes

/// Finds the pod templates of a set, with what they inherit.
enum PodTemplates {
  static func all(
    _ members: [ObjectSet.Member], byKind: [String: [ObjectSet.Member]],
    byIdentity: [ObjectIdentity: ObjectSet.Member]
  ) -> [PodTemplate] {
    let defaults = Dictionary(grouping: byKind["LimitRange"] ?? [], by: \.namespace)
      .mapValues(ContainerDefaults.init(limitRanges:))
    let autoscalers = autoscalers(
      (byKind["ScaledObject"] ?? []) + (byKind["HorizontalPodAutoscaler"] ?? []))
    return members.compactMap { member in
      guard let kind = WorkloadKind(rawValue: member.kind), kind.group == member.identity.group
      else { return nil }
      let template = kind.templateKeys.reduce(member.root) { $0[$1] }
      guard template["spec"].exists else { return nil }
      let accountName = template[at: "spec", "serviceAccountName"].text ?? "default"
      let account = byIdentity[
        ObjectIdentity(
          group: "", kind: "ServiceAccount", namespace: member.namespace, name: accountName)]
      return PodTemplate(
        kind: kind, template: template, labels: template[at: "metadata", "labels"].texts,
        containers: containers(template["spec"], defaults[member.namespace] ?? .none),
        serviceAccountName: accountName, mountsToken: mountsToken(template["spec"], account),
        scale: scale(member, kind, autoscalers[member.identity]))
    }
  }

  private static func containers(
    _ spec: Cursor, _ defaults: ContainerDefaults
  ) -> [ContainerTemplate] {
    let before = spec["initContainers"].items.map { ($0, true) }
    return (before + spec["containers"].items.map { ($0, false) }).map {
      ContainerTemplate(cursor: $0.0, pod: spec, isInit: $0.1, defaults: defaults)
    }
  }

  /// Source: Kubernetes documentation, "Configure Service Accounts for Pods".
  private static func mountsToken(_ spec: Cursor, _ account: ObjectSet.Member?) -> Bool {
    spec["automountServiceAccountToken"].boolean
      ?? account?.root["automountServiceAccountToken"].boolean ?? true
  }

  private static func scale(
    _ member: ObjectSet.Member, _ kind: WorkloadKind, _ autoscaler: Cursor?
  ) -> PodTemplate.Scale {
    let spec = member.root["spec"]
    let replicas =
      switch kind {
      case .deployment, .statefulSet, .replicaSet, .replicationController:
        spec["replicas"].integer ?? 1
      case .job: spec["parallelism"].integer ?? 1
      case .cronJob: spec[at: "jobTemplate", "spec", "parallelism"].integer ?? 1
      case .daemonSet, .pod: 1
      }
    guard let autoscaler else {
      return .init(replicas: replicas, autoscaler: nil, minimum: replicas, maximum: replicas)
    }
    var scale = PodTemplate.Scale(
      replicas: replicas, autoscaler: autoscaler, minimum: 1, maximum: replicas)
    let isScaledObject = autoscaler.member.kind == "ScaledObject"
    scale.minimum = scale.minimumField?.integer ?? (isScaledObject ? 0 : 1)
    scale.maximum = scale.maximumField?.integer ?? (isScaledObject ? 100 : replicas)
    return scale
  }

  /// The specs of the autoscalers by what they scale.
  ///
  /// Source: Kubernetes 1.33 API, HorizontalPodAutoscalerSpec; KEDA 2.15, ScaledObject: the target is a
  /// Deployment unless it says another kind, from 0 to 100 pods.
  private static func autoscalers(_ members: [ObjectSet.Member]) -> [ObjectIdentity: Cursor] {
    var found: [ObjectIdentity: Cursor] = [:]
    for member in members {
      let spec = member.root["spec"]
      let target = spec["scaleTargetRef"]
      let isScaledObject = member.kind == "ScaledObject"
      guard let name = target["name"].text,
        let kind = target["kind"].text ?? (isScaledObject ? "Deployment" : nil)
      else { continue }
      let version = target["apiVersion"].text ?? (isScaledObject ? "apps/v1" : "")
      let group = version.firstIndex(of: "/").map { String(version[..<$0]) }
      found[
        ObjectIdentity(
          group: group ?? "", kind: kind, namespace: member.namespace, name: name)] = spec
    }
    return found
  }
}

extension WorkloadKind {
  fileprivate var group: String {
    switch self {
    case .deployment, .statefulSet, .daemonSet, .replicaSet: "apps"
    case .job, .cronJob: "batch"
    case .replicationController, .pod: ""
    }
  }
}
