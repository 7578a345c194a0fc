extension ObjectSet {
  /// A volume of a pod whose claim only one node, or one pod, may mount, and that the pod writes to.
  ///
  /// Source: Kubernetes documentation, "Persistent Volumes": Access Modes.
  package func exclusiveVolume(of pod: PodTemplate) -> Cursor? {
    pod.spec["volumes"].items.first { volume in
      let source = volume["persistentVolumeClaim"]
      guard let name = source["claimName"].text, source["readOnly"].boolean != true,
        pod.writes(to: volume["name"].text ?? ""),
        let claim = member("PersistentVolumeClaim", pod.namespace, name)
      else { return false }
      let modes = claim.root[at: "spec", "accessModes"].items.compactMap(\.text)
      return !modes.isEmpty
        && modes.allSatisfy { $0 == "ReadWriteOnce" || $0 == "ReadWriteOncePod" }
    }
  }
}

extension PodTemplate {
  /// A container may write to the volume; a volume that nobody mounts yet counts as written.
  func writes(to volume: String) -> Bool {
    let mounts = containers.flatMap(\.mounts).filter { $0["name"].text == volume }
    return mounts.isEmpty || mounts.contains { $0["readOnly"].boolean != true }
  }

  /// It runs as several equal pods that go on running.
  package var isReplicated: Bool {
    switch kind {
    case .deployment, .statefulSet, .replicaSet, .replicationController: true
    case .daemonSet, .job, .cronJob, .pod: false
    }
  }
}
