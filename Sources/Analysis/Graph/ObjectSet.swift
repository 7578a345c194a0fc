package import Kubernetes
import YAML

/// All objects of one set, indexed once; the checks ask it and walk nothing themselves.
///
/// What the API server and its controllers add without being told is already there: the settings of a
/// Pod that its containers inherit, those of its ServiceAccount, defaults of a LimitRange, and what
/// controllers make.
package struct ObjectSet: Sendable {
  package let members: [Member]
  package let facts: Facts
  /// The namespaces that objects of the set stand in; empty for cluster-scoped ones.
  package let namespaces: Set<String>
  /// Every pod that a workload of the set makes, in the order of the workloads.
  package let pods: [PodTemplate]
  /// What each of them does against the Pod Security Standards, in the same order.
  package let podSecurityViolations: [[PodSecurityViolation]]
  /// Every field that names another object, in the order of the set.
  package let references: [Reference]
  /// Every Service with the pods behind it, in the order of the set.
  package let services: [ServiceRoute]
  /// The texts of ConfigMaps and Secrets, in the order of the set.
  package let texts: [EmbeddedText]
  private let textMounts: TextMounts
  /// Every NetworkPolicy.
  package let networkPolicies: [NetworkPolicyRules]
  /// Everything that can be referred to, with its keys as in `DeclaredObject`.
  private let targets: [ObjectIdentity: Set<String>?]
  /// Names that exist, by kind and namespace, for hints.
  private let names: [ObjectIdentity: [String]]
  private let byIdentity: [ObjectIdentity: Member]
  private let byKind: [String: [Member]]
  private let podsByNamespace: [String: [PodTemplate]]
  private let schemaFindings = SchemaFindings()

  package init(_ files: [ManifestFile], facts: Facts = Facts()) {
    var members: [Member] = []
    for file in files {
      for object in file.objects {
        members.append(Member(object, file: file.path, index: members.count))
      }
    }
    self.init(members: members, facts: facts)
  }

  package init(members: [Member], facts: Facts) {
    self.members = members
    self.facts = facts
    namespaces = Set(members.map(\.identity.namespace))
    var targets: [ObjectIdentity: Set<String>?] = [:]
    for object in members.flatMap(MadeObjects.objects) + facts.objects {
      targets.updateValue(object.keys, forKey: object.identity)
    }
    for member in members {
      targets.updateValue(ReferableKeys.keys(of: member), forKey: member.identity)
    }
    self.targets = targets
    names = Dictionary(grouping: targets.keys, by: \.withoutName).mapValues {
      $0.map(\.name).sorted()
    }
    byIdentity = Dictionary(members.map { ($0.identity, $0) }) { first, _ in first }
    byKind = Dictionary(grouping: members, by: \.kind)
    references = members.flatMap(References.of)
    pods = PodTemplates.all(members, byKind: byKind, byIdentity: byIdentity)
    podsByNamespace = Dictionary(grouping: pods, by: \.namespace)
    services = (byKind["Service"] ?? []).map { [podsByNamespace] in
      ServiceRoute($0, among: podsByNamespace[$0.namespace] ?? [])
    }
    networkPolicies = (byKind["NetworkPolicy"] ?? []).map(NetworkPolicyRules.init)
    podSecurityViolations = pods.map { PodSecurity.violations(of: $0) }
    texts = EmbeddedTexts.all(members)
    textMounts = TextMounts(pods, byIdentity: byIdentity)
  }

  /// What the schemas of the kinds say of the objects.
  var schemas: SchemaFindings.Kinds { schemaFindings.kinds(of: self) }

  // MARK: Texts

  /// The texts of a format, in the order of the set.
  package func texts(_ format: TextFormat) -> [EmbeddedText] {
    texts.filter { $0.format == format }
  }

  /// The containers that have a text as a file.
  package func mounts(of text: EmbeddedText) -> [TextMount] { textMounts.of(text) }

  // MARK: Objects

  /// The objects of a kind, of whatever group, in the order of the set.
  package func members(_ kind: String) -> [Member] { byKind[kind] ?? [] }

  package func member(_ identity: ObjectIdentity) -> Member? { byIdentity[identity] }

  package func pods(in namespace: String) -> [PodTemplate] { podsByNamespace[namespace] ?? [] }

  /// An object of the core group.
  package func member(_ kind: String, _ namespace: String, _ name: String) -> Member? {
    member(ObjectIdentity(group: "", kind: kind, namespace: namespace, name: name))
  }

  /// Whether an object is in the set, declared, or made by a controller from the set.
  package func contains(_ identity: ObjectIdentity) -> Bool { targets[identity] != nil }

  /// The keys of an object; nil when it is not there or its keys are not known.
  package func keys(of identity: ObjectIdentity) -> Set<String>? { targets[identity] ?? nil }

  /// Names of the objects of the same kind and namespace, sorted.
  package func names(like identity: ObjectIdentity) -> [String] {
    names[identity.withoutName] ?? []
  }
}

extension ObjectIdentity {
  fileprivate var withoutName: ObjectIdentity {
    ObjectIdentity(group: group, kind: kind, namespace: namespace, name: "")
  }
}
