import Kubernetes

/// A text that a pod is given, wherever it stands.
package struct PodText: Sendable {
  package var form: Form
  /// The variable, or the key of the ConfigMap or Secret.
  package var name: String
  package var text: String
  /// The value itself: in the pod, or in the ConfigMap or Secret that it comes from.
  package var cursor: Cursor
  /// The same read as what it is, for files.
  package var embedded: EmbeddedText?

  /// Rules, dashboards and scrape configurations name series and targets, not hosts of the pod.
  var isAboutMetrics: Bool {
    switch embedded?.format {
    case .prometheusConfiguration, .prometheusRules, .prometheusRuleTests, .grafanaDashboard: true
    default: false
    }
  }

  package enum Form: Sendable { case variable, argument, file }
}

extension ObjectSet {
  /// Variables, arguments and mounted files of a pod, as far as their texts are in the set.
  package func texts(of pod: PodTemplate) -> [PodText] {
    var texts: [PodText] = []
    for container in pod.containers {
      for source in container.cursor["envFrom"].items {
        let prefix = source["prefix"].text ?? ""
        texts += data(source, "configMapRef", "secretRef").map { key, text, cursor in
          PodText(form: .variable, name: prefix + key, text: text, cursor: cursor)
        }
      }
      for variable in container.environment {
        guard let name = variable["name"].text else { continue }
        if let text = variable["value"].text {
          texts.append(
            PodText(form: .variable, name: name, text: text, cursor: variable["value"]))
        } else if let (text, cursor) = value(of: variable["valueFrom"]) {
          texts.append(PodText(form: .variable, name: name, text: text, cursor: cursor))
        }
      }
      for argument in container.arguments {
        guard let text = argument.text else { continue }
        texts.append(PodText(form: .argument, name: "", text: text, cursor: argument))
      }
    }
    return texts + files(of: pod)
  }

  /// The files that volumes put into a pod.
  package func files(of pod: PodTemplate) -> [PodText] {
    pod.spec["volumes"].items.flatMap { volume -> [PodText] in
      let sources = [volume] + volume[at: "projected", "sources"].items
      return sources.flatMap { source -> [PodText] in
        var chosen: Set<String> = []
        for field in ["configMap", "secret"] {
          chosen.formUnion(source[at: field, "items"].items.compactMap { $0["key"].text })
        }
        return data(source, "configMap", "secret").compactMap { key, text, cursor in
          chosen.isEmpty || chosen.contains(key)
            ? PodText(
              form: .file, name: key, text: text, cursor: cursor,
              embedded: textByKey[cursor.member.index]?[key].map { texts[$0] }) : nil
        }
      }
    }
  }

  private func value(of source: Cursor) -> (String, Cursor)? {
    for (field, kind) in [("configMapKeyRef", "ConfigMap"), ("secretKeyRef", "Secret")] {
      guard let name = source[at: field, "name"].text, let key = source[at: field, "key"].text,
        let member = member(kind, source.member.namespace, name)
      else { continue }
      return member.data.first { $0.key == key }.map { ($0.text, $0.cursor) }
    }
    return nil
  }

  private func data(
    _ source: Cursor, _ map: String, _ secret: String
  ) -> [(key: String, text: String, cursor: Cursor)] {
    let namespace = source.member.namespace
    for (field, kind) in [(map, "ConfigMap"), (secret, "Secret")] {
      guard let name = source[at: field, "name"].text ?? source[at: field, "secretName"].text,
        let member = member(kind, namespace, name)
      else { continue }
      return member.data
    }
    return []
  }
}

extension ObjectSet.Member {
  /// The texts of a ConfigMap or Secret, those in base64 read.
  fileprivate var data: [(key: String, text: String, cursor: Cursor)] {
    let isSecret = kind == "Secret"
    let plain = (isSecret ? root["stringData"] : root["data"]).entries
      .compactMap { key, cursor in cursor.text.map { (key, $0, cursor) } }
    guard isSecret else { return plain }
    return plain
      + root["data"].entries.compactMap { key, cursor in
        cursor.text.flatMap(Base64.decoded).map {
          (key, String(decoding: $0, as: UTF8.self), cursor)
        }
      }
  }
}
