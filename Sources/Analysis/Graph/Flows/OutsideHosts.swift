/// Hosts outside of the cluster that a pod names.
enum OutsideHosts {
  /// The first one; nil when all hosts that it names are Services, or it names none.
  static func first(of pod: PodTemplate, in objects: ObjectSet) -> String? {
    for text in objects.texts(of: pod) where !text.isAboutMetrics {
      for reference in HostReference.all(in: text.text) {
        guard reference.host.contains("."), reference.host != "127.0.0.1" else { continue }
        if case .outside = objects.target(ofHost: reference.host, from: pod.namespace) {
          return reference.host
        }
      }
      // A file or a variable from a Secret that is not in the set may hold any address.
      if text.form == .variable, mayHoldAddress(text.name) { return text.name }
      if text.form == .file, text.text.utf8.contains(UInt8(ascii: "_")), namesSecretAddress(text) {
        return text.name
      }
    }
    return objects.unknownAddress(of: pod)
  }

  /// `S3_BUCKET`, `RCLONE_CONFIG_…`: the settings of a client of an object store.
  private static func mayHoldAddress(_ name: String) -> Bool {
    let name = name.uppercased()
    return ["S3_", "AWS_", "RCLONE_", "GCS_", "AZURE_", "SMTP_", "BUCKET"].contains {
      name.contains($0)
    }
  }

  /// Receivers of Alertmanager, whose addresses stand in files of their own.
  private static func namesSecretAddress(_ text: PodText) -> Bool {
    ["url_file:", "pagerduty_configs:", "slack_configs:", "webhook_configs:"].contains {
      text.text.contains($0)
    }
  }
}

extension ObjectSet {
  /// A variable for an address whose value is not in the set.
  fileprivate func unknownAddress(of pod: PodTemplate) -> String? {
    for container in pod.containers {
      for variable in container.environment where variable["valueFrom"].exists {
        guard let name = variable["name"].text?.uppercased() else { continue }
        if ["URL", "URI", "ENDPOINT", "HOST", "ADDR", "BUCKET", "ACCESS_KEY", "API_KEY"].contains(
          where: name.contains)
        {
          return name
        }
      }
    }
    return nil
  }
}
