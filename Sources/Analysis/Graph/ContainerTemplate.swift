package import Scalars

/// One container of a pod template, with what it inherits.
package struct ContainerTemplate: Sendable {
  package let cursor: Cursor
  /// The spec of its pod.
  package let pod: Cursor
  package let isInit: Bool
  /// What a LimitRange adds, by resource name.
  let defaults: ContainerDefaults

  package var name: String { cursor["name"].text ?? "" }
  package var image: String? { cursor["image"].text }
  /// Starts with the init containers and goes on running.
  ///
  /// Source: Kubernetes 1.29, "Sidecar Containers".
  package var isSidecar: Bool { isInit && cursor["restartPolicy"].text == "Always" }

  package var ports: [ContainerPort] {
    cursor["ports"].items.compactMap { port in
      port["containerPort"].integer.map {
        ContainerPort(
          cursor: port, number: $0, name: port["name"].text,
          transport: port["protocol"].text ?? "TCP")
      }
    }
  }

  /// `command` and `args` in one list.
  package var arguments: [Cursor] { cursor["command"].items + cursor["args"].items }

  package var environment: [Cursor] { cursor["env"].items }

  package var mounts: [Cursor] { cursor["volumeMounts"].items }

  // MARK: Security

  /// A field of the container's security context, or the pod's where the container says nothing.
  package func security(_ field: String) -> Cursor {
    let own = cursor[at: "securityContext", field]
    guard !own.exists, Self.inherited.contains(field) else { return own }
    let pod = pod[at: "securityContext", field]
    return pod.exists ? pod : own
  }

  /// Source: Kubernetes 1.33 API, PodSecurityContext: the fields that SecurityContext overrides.
  private static let inherited: Set<String> = [
    "runAsUser", "runAsGroup", "runAsNonRoot", "seccompProfile", "seLinuxOptions",
    "appArmorProfile", "windowsOptions",
  ]

  // MARK: Resources

  /// A request after what the API server adds: a LimitRange's default, else the limit.
  ///
  /// Source: Kubernetes documentation, "Limit Ranges" and "Resource Management for Pods".
  package func request(_ resource: String) -> Quantity? {
    own("requests", resource) ?? own("limits", resource) ?? defaults.requests[resource]
      ?? limit(resource)
  }

  package func limit(_ resource: String) -> Quantity? {
    own("limits", resource) ?? defaults.limits[resource]
  }

  private func own(_ group: String, _ resource: String) -> Quantity? {
    cursor[at: "resources", group, resource].quantity
  }
}

extension Cursor {
  /// The value as an amount; nil when it is none.
  package var quantity: Quantity? { text.flatMap { try? Quantity(parsing: $0) } }
}
