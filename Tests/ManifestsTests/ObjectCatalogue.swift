import Environment
import Contract
import Kubernetes
import Manifests
import Scalars
import YAML

/// What exists in a namespace after the set is applied, by kind and name, with the keys of those
/// that have some.
struct ObjectCatalogue {
  private var names: [String: Set<String>] = [:]
  private var keys: [String: Set<String>] = [:]

  init(_ built: BuiltEnvironment) {
    for object in built.objects {
      switch object.kind {
      case "ConfigMap", "PersistentVolumeClaim", "ServiceAccount":
        add(object.kind, object.name, object.node["data"]?.strings.keys.map { $0 } ?? [])
      case "Secret":
        let data = (object.node["stringData"] ?? object.node["data"])?.strings ?? [:]
        add("Secret", object.name, Array(data.keys))
      case "ExternalSecret":
        let target = object.spec.at("target", "name")?.text ?? object.name
        add("Secret", target, object.spec.list("data").compactMap { $0["secretKey"]?.text })
        let template = object.spec.at("target", "template", "data")?.strings ?? [:]
        add("Secret", target, Array(template.keys))
      case "SealedSecret":
        add("Secret", object.name, object.spec["encryptedData"]?.strings.keys.map { $0 } ?? [])
      case "Certificate":
        add("Secret", object.spec["secretName"]?.text ?? "", ["tls.crt", "tls.key"])
        // Only an authority of the namespace tells who it is.
        if object.spec.at("issuerRef", "kind")?.text == "Issuer" {
          add("Secret", object.spec["secretName"]?.text ?? "", ["ca.crt"])
        }
      case "Cluster":
        // CloudNativePG: the certificate authority of the cluster.
        add("Secret", "\(object.name)-ca", ["ca.crt"])
      default: break
      }
    }
    if built.spec.secrets.isGenerated {
      // `vibe-gen secrets generate` makes them outside of `out/`.
      for planned in SecretPlan(built.spec).secrets {
        add("Secret", planned.name.description, planned.entries.map(\.key))
      }
    }
  }

  private mutating func add(_ kind: String, _ name: String, _ newKeys: [String]) {
    names[kind, default: []].insert(name)
    keys["\(kind) \(name)", default: []].formUnion(newKeys)
  }

  /// The references of a pod that lead nowhere.
  func missing(for pod: PodView) -> [String] {
    var result: [String] = []
    func expect(_ kind: String, _ name: Node?, keys wanted: [String] = []) {
      let name = name?.text ?? ""
      if names[kind]?.contains(name) != true {
        result.append("\(kind) \(name)")
      } else {
        result += wanted.filter { keys["\(kind) \(name)"]?.contains($0) != true }
          .map { "\(kind) \(name) key \($0)" }
      }
    }
    func itemKeys(_ source: Node) -> [String] {
      source.list("items").compactMap { $0["key"]?.text }
    }
    expect("ServiceAccount", pod.spec["serviceAccountName"])
    let claims = pod.owner.spec.list("volumeClaimTemplates").compactMap {
      $0.at("metadata", "name")?.text
    }
    let volumes = pod.spec.list("volumes")
    for volume in volumes {
      let projected = volume["projected"]?.list("sources") ?? []
      for source in [volume] + projected {
        if let configMap = source["configMap"] {
          expect("ConfigMap", configMap["name"], keys: itemKeys(configMap))
        }
        if let secret = source["secret"] {
          expect("Secret", secret["secretName"] ?? secret["name"], keys: itemKeys(secret))
        }
      }
      if let claim = volume["persistentVolumeClaim"] {
        expect("PersistentVolumeClaim", claim["claimName"])
      }
    }
    let mounted = Set(volumes.compactMap { $0["name"]?.text } + claims)
    for container in pod.containers + pod.initContainers {
      for mount in container.list("volumeMounts") where !mounted.contains(mount["name"]?.text ?? "")
      {
        result.append("volume \(mount["name"]?.text ?? "")")
      }
      for source in container.list("envFrom") {
        if let configMap = source["configMapRef"] { expect("ConfigMap", configMap["name"]) }
        if let secret = source["secretRef"] { expect("Secret", secret["name"]) }
      }
      for variable in container.list("env") {
        if let reference = variable.at("valueFrom", "secretKeyRef") {
          expect("Secret", reference["name"], keys: [reference["key"]?.text ?? ""])
        }
        if let reference = variable.at("valueFrom", "configMapKeyRef") {
          expect("ConfigMap", reference["name"], keys: [reference["key"]?.text ?? ""])
        }
      }
    }
    return result
  }
}

extension PodView {
  /// Names and numbers of the ports that the containers declare.
  var portNames: [String] {
    containers.flatMap { container in
      container.list("ports").flatMap { port in
        [port["name"]?.text, port["containerPort"]?.text].compactMap { $0 }
      }
    }
  }
}

extension SecretsSpec {
  fileprivate var isGenerated: Bool {
    guard case .generated = provider else { return false }
    return true
  }
}
