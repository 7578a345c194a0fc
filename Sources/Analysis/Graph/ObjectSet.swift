package import Kubernetes
package import YAML

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
  /// Every container of those pods with its variables and its program.
  package let containerUses: [ContainerUse]
  /// Every host that a variable, an argument or a text names.
  package let hostUses: [HostUse]
  /// What each of them does against the Pod Security Standards, in the same order.
  package let podSecurityViolations: [[PodSecurityViolation]]
  /// Every field that names another object, in the order of the set.
  package let references: [Reference]
  /// Every Service with the pods behind it, in the order of the set.
  package let services: [ServiceRoute]
  /// The texts of ConfigMaps and Secrets, in the order of the set.
  package let texts: [EmbeddedText]
  /// The values of those that are settings, in the same order.
  package let settings: [TextSetting]
  private let textMounts: TextMounts
  /// Places in `texts`, by object and key.
  let textByKey: [Int: [String: Int]]
  /// What the policies of the set say together.
  package let network: EffectivePolicies
  /// Files that were given beside the manifests and are none: rules of Prometheus and their tests.
  package let files: [SourceFile]
  /// Names of all files of the output; empty where manifests of others were read.
  package let paths: Set<String>
  let computedMonitoring = Computed<Monitoring>()
  /// Everything that can be referred to, with its keys as in `DeclaredObject`.
  private let targets: [ObjectIdentity: Set<String>?]
  /// Names that exist, by kind and namespace, for hints.
  private let names: [ObjectIdentity: [String]]
  private let byIdentity: [ObjectIdentity: Member]
  private let byKind: [String: [Member]]
  private let membersByNamespace: [String: [Member]]
  private let schemaFindings = SchemaFindings()
  let podIndex: PodIndex
  /// Places in `services` of those that select the pods of a workload.
  let servicesOfPod: [Int: [Int]]
  let computedFlows = Computed<NeededFlows>()
  /// Places in `services`, by namespace and name.
  let serviceByName: [String: [String: Int]]
  /// Of all namespaces.
  let serviceNames: Set<String>
  let computedPrograms = Computed<ProgramRuns>()
  let computedDatabases = Computed<ServedDatabases>()
  let computedBackups = Computed<BackupJobs>()
  let computedProcedures = Computed<Procedures>()
  /// Runbooks and scripts that stand beside the manifests, in their order.
  package var documents: [SetDocument] = []
  /// Sets that this one is compared with.
  package var comparison = SetComparison()
  /// The hosts that the pods of a workload use, by its place in the set.
  private let hostsByWorkload: [Int: [Int]]
  /// The texts that a container has as files, with their paths.
  private let filesByContainer: [ContainerKey: [(text: Int, path: String)]]
  /// Names of objects of custom kinds, whose operators make Services, by namespace.
  private let customNames: [String: [String]]

  package init(_ files: [ManifestFile], facts: Facts = Facts()) {
    var members: [Member] = []
    for file in files {
      for object in file.objects {
        members.append(Member(object, file: file.path, index: members.count))
      }
    }
    self.init(members: members, facts: facts, paths: Set(files.map(\.path)))
    documents = files.compactMap { file in
      guard case .text(let text) = file.content else { return nil }
      return SetDocument(path: file.path, text: text)
    }
  }

  /// - Parameters:
  ///   - members: the objects, in their order.
  ///   - facts: what is known beside them.
  ///   - files: rules of Prometheus and their tests that were given beside the manifests.
  ///   - paths: names of all files of the output.
  package init(
    members: [Member], facts: Facts, files: [SourceFile] = [], paths: Set<String> = []
  ) {
    self.members = members
    self.facts = facts
    self.files = files
    self.paths = paths
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
    membersByNamespace = Dictionary(grouping: members, by: \.namespace)
    references = members.flatMap(References.of)
    pods = PodTemplates.all(members, byKind: byKind, byIdentity: byIdentity)
    containerUses = ContainerUse.all(pods, facts: facts) { [byIdentity] kind, namespace, name in
      byIdentity[ObjectIdentity(group: "", kind: kind, namespace: namespace, name: name)]
    }
    podIndex = PodIndex(pods)
    services = (byKind["Service"] ?? []).map { [podIndex] in ServiceRoute($0, among: podIndex) }
    servicesOfPod = Dictionary(
      grouping: services.enumerated().flatMap { place, route in
        route.pods.map { ($0.workload.index, place) }
      }, by: \.0
    ).mapValues { $0.map(\.1) }
    serviceByName = Dictionary(grouping: services.indices) { [services] in
      services[$0].service.namespace
    }.mapValues { [services] in
      Dictionary($0.map { (services[$0].service.name, $0) }) { first, _ in first }
    }
    serviceNames = Set(services.map(\.service.name))
    customNames = Dictionary(grouping: members.filter(\.identity.isCustom), by: \.namespace)
      .mapValues { $0.map(\.name) }
    network = EffectivePolicies(members)
    podSecurityViolations = pods.map { PodSecurity.violations(of: $0) }
    texts = EmbeddedTexts.all(members)
    textMounts = TextMounts(pods, byIdentity: byIdentity)
    textByKey = Dictionary(grouping: texts.indices) { [texts] in texts[$0].member.index }
      .mapValues { [texts] in
        Dictionary($0.map { (texts[$0].name, $0) }) { first, _ in first }
      }
    settings = TextSettings.all(texts)
    var filesByContainer: [ContainerKey: [(text: Int, path: String)]] = [:]
    for (index, text) in texts.enumerated() {
      for mount in textMounts.of(text) {
        filesByContainer[ContainerKey(mount.container), default: []].append((index, mount.path))
      }
    }
    self.filesByContainer = filesByContainer
    hostUses = HostUses.all(
      containerUses, texts: texts, settings: settings, mounts: textMounts)
    var hostsByWorkload: [Int: [Int]] = [:]
    for (index, use) in hostUses.enumerated() {
      for pod in use.pods { hostsByWorkload[pod.workload.index, default: []].append(index) }
    }
    self.hostsByWorkload = hostsByWorkload
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

  /// The objects of a namespace, in the order of the set.
  package func inhabitants(of namespace: String) -> [Member] {
    membersByNamespace[namespace] ?? []
  }

  package func pods(in namespace: String) -> [PodTemplate] { podIndex.pods(in: namespace) }

  package func route(_ namespace: String, _ name: String) -> ServiceRoute? {
    serviceByName[namespace]?[name].map { services[$0] }
  }

  /// The texts that a container has as files, with their paths.
  func files(of use: ContainerUse) -> [(text: EmbeddedText, path: String)] {
    (filesByContainer[ContainerKey(use.container)] ?? []).map { (texts[$0.text], $0.path) }
  }

  /// The hosts that the variables, arguments and files of a container's pod name.
  func hostUses(of use: ContainerUse) -> [HostUse] {
    (hostsByWorkload[use.pod.workload.index] ?? []).map { hostUses[$0] }
  }

  func customNames(in namespace: String) -> [String] { customNames[namespace] ?? [] }

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

/// Tells the containers of a set apart.
private struct ContainerKey: Hashable, Sendable {
  var member: Int
  var name: String
  var isInit: Bool

  init(_ container: ContainerTemplate) {
    member = container.cursor.member.index
    name = container.name
    isInit = container.isInit
  }
}

extension ObjectIdentity {
  /// Of a group that a definition brings.
  fileprivate var isCustom: Bool { group.contains(".") && !group.hasSuffix(".k8s.io") }

  fileprivate var withoutName: ObjectIdentity {
    ObjectIdentity(group: group, kind: kind, namespace: namespace, name: "")
  }
}
