/// The folder below Generated of each API group.
enum Folders {
  static func builtIn(_ definition: String) -> String {
    let parts = definition.split(separator: ".")
    let group = parts.count > 2 ? String(parts[parts.count - 3]) : ""
    return names[group] ?? SwiftName.capitalized(group)
  }

  static func custom(_ group: String) -> String { names[group] ?? group }

  private static let names = [
    "admissionregistration": "AdmissionRegistration",
    "apiregistration": "APIRegistration",
    "rbac": "RBAC",
    "bitnami.com": "SealedSecrets",
    "cert-manager.io": "CertManager",
    "external-secrets.io": "ExternalSecrets",
    "keda.sh": "KEDA",
    "monitoring.coreos.com": "PrometheusOperator",
    "postgresql.cnpg.io": "CloudNativePG",
    "templates.gatekeeper.sh": "Gatekeeper",
  ]
}
