import Environment
import Findings
import Kubernetes
import Scalars

/// What is enforced and watched beyond the settings of each pod: `security-policies.yaml`.
struct SecurityPolicies {
  let objects: [ManifestObject]
  let findings: [Finding]

  /// From everything that runs pods in the namespace, and whether cert-manager makes pods there.
  init(
    _ spec: EnvironmentSpec, workloads: [Workload], certificateSolver: Bool,
    templates: TemplateSet
  ) {
    var objects: [ManifestObject] = []
    var findings: [Finding] = []
    if let admission = spec.security.admission {
      let rules = PodRules(spec, admission, certificateSolver: certificateSolver)
      objects += Self.admission(spec, rules, templates, &findings)
      let images = workloads.flatMap(\.containers).compactMap(\.image)
      findings += rules.findings(images: images, server: spec.server.image)
      if objects.isEmpty { findings.append(.nobodyEnforces(spec.kubernetesVersion)) }
    }
    if let falco = spec.provides.falco {
      objects.append(ManifestObject(FalcoRules.configMap(spec, falco)))
    }
    self.objects = objects
    self.findings = findings
  }

  /// The rules for every engine that the cluster has.
  private static func admission(
    _ spec: EnvironmentSpec, _ rules: PodRules, _ templates: TemplateSet,
    _ findings: inout [Finding]
  ) -> [ManifestObject] {
    var objects: [ManifestObject] = []
    if spec.kubernetesVersion >= AdmissionPolicies.firstVersion {
      objects += AdmissionPolicies.objects(spec, rules: rules)
    }
    if spec.provides.gatekeeper {
      objects +=
        GatekeeperPolicy(spec, rules: rules, templates: templates, findings: &findings).objects
    }
    if spec.provides.kyverno { objects.append(ManifestObject(KyvernoPolicy(spec, rules: rules))) }
    return objects
  }
}

extension PodRules {
  init(_ spec: EnvironmentSpec, _ admission: AdmissionSpec, certificateSolver: Bool) {
    var controllers: [ControllerImage] = []
    if certificateSolver { controllers.append(.certificateSolver) }
    if case .cluster = spec.postgres.mode { controllers.append(.databaseOperator) }
    self.init(
      registries: admission.registries, requireDigest: admission.requireDigest,
      images: Images.all.map(\.reference), controllers: controllers)
  }

  /// What the rules would refuse of the environment itself.
  fileprivate func findings(images: [ImageReference], server: ImageReference) -> [Finding] {
    var names: [String] = []
    for name in images.map(\.canonicalName) + controllers.map(\.repository)
    where !names.contains(name) && !registries.contains(where: { name.hasPrefix($0 + "/") }) {
      names.append(name)
    }
    let missing = names.map(Finding.registryMissing)
    guard requireDigest, server.digest == nil else { return missing }
    return missing + [.digestMissing(server)]
  }
}

extension ImageReference {
  /// With the registry and the path that a short name leaves out.
  ///
  /// Source: `github.com/distribution/reference`, normalization of familiar names.
  fileprivate var canonicalName: String {
    let path = registry == nil && !repository.contains("/") ? "library/\(repository)" : repository
    return "\(registry ?? "docker.io")/\(path)"
  }
}

extension Finding {
  fileprivate static func registryMissing(_ image: String) -> Finding {
    Finding(
      id: "image-not-admitted", path: "security.admission.registries",
      message: "found no registry of the image \(image), which the environment runs",
      hint: "add its registry to security.admission.registries")
  }

  fileprivate static func digestMissing(_ image: ImageReference) -> Finding {
    Finding(
      id: "image-not-admitted", path: "server.image",
      message: "found the image \(image) without a digest, which security.admission.requireDigest"
        + " demands",
      hint: "write the image as name@sha256:..., as the registry prints it")
  }

  fileprivate static func nobodyEnforces(_ version: KubernetesVersion) -> Finding {
    Finding(
      id: "admission-without-engine", path: "security.admission",
      message: "found nothing that enforces the rules: Kubernetes \(version) has no"
        + " ValidatingAdmissionPolicy, and neither Gatekeeper nor Kyverno is provided",
      hint: "declare provides.gatekeeper or provides.kyverno, or remove security.admission")
  }
}
