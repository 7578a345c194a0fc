/// A host that a setting of the set names.
package struct HostUse: Sendable {
  package let address: HostAddress
  /// Where names without a dot are looked up.
  package let namespace: String
  /// Who uses it; empty for a text that nothing mounts.
  package let pods: [PodTemplate]
  /// The variable, argument or key of a text.
  package let place: SettingPlace
  /// For messages, without any value: `variable DATABASE_URL`, `line 12`.
  package let origin: String
  /// The setting is one of a host by its name, or a URL: a name that is no Service is a mistake.
  package let isCertain: Bool
}

extension HostUse {
  /// A pod that looks names up elsewhere: nothing can be said of them.
  var usesOtherNames: Bool {
    pods.contains { pod in
      let policy = pod.spec["dnsPolicy"].text
      return policy == "None" || policy == "Default"
        || pod.spec["hostNetwork"].boolean == true && policy != "ClusterFirstWithHostNet"
        || pod.spec[at: "dnsConfig", "searches"].exists
        || pod.spec["hostAliases"].items.contains { alias in
          alias["hostnames"].items.contains { $0.text == address.host }
        }
    }
  }
}
