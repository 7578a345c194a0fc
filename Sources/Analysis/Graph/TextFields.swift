import Kubernetes
import YAML

extension ObjectSet {
  /// Fields of built-in kinds that hold free text, so that a reader may take them for something else:
  /// names, labels, annotations, selectors, variables, arguments, the data of ConfigMaps and Secrets.
  ///
  /// Source: Kubernetes 1.33 API, the fields of type string and of maps of strings.
  package var textFields: [Cursor] {
    members.flatMap(\.textFields) + pods.flatMap(\.textFields)
  }
}

extension ObjectSet.Member {
  fileprivate var textFields: [Cursor] {
    let metadata = root["metadata"]
    var maps = [metadata["labels"], metadata["annotations"]]
    switch (identity.group, kind) {
    case ("", "ConfigMap"): maps.append(root["data"])
    case ("", "Secret"): maps += [root["data"], root["stringData"]]
    case ("", "Service"): maps.append(root[at: "spec", "selector"])
    default: maps.append(root[at: "spec", "selector", "matchLabels"])
    }
    return [metadata["name"], metadata["namespace"]] + maps.flatMap { $0.entries.map(\.value) }
  }
}

extension PodTemplate {
  fileprivate var textFields: [Cursor] {
    var maps = [spec["nodeSelector"]]
    // A bare pod's own have been read with the object.
    if kind != .pod {
      maps += [template[at: "metadata", "labels"], template[at: "metadata", "annotations"]]
    }
    return maps.flatMap { $0.entries.map(\.value) }
      + containers.flatMap { container in
        [container.cursor["name"], container.cursor["image"]]
          + container.environment.flatMap { [$0["name"], $0["value"]] } + container.arguments
      }
  }
}
