import Environment
import Scalars

/// The rules of an environment, and the images that they know.
struct PodRules {
  /// Registries that images may come from.
  var registries: [String]
  var requireDigest: Bool
  /// Images that containers of the set run.
  var images: [ImageReference]
  /// Images that controllers of the cluster put into pods that they make in the namespace.
  var controllers: [ControllerImage]

  var all: [PodRule] {
    [registry] + (requireDigest ? [digest] : [])
      + [nonRoot, privilegeEscalation, readOnlyRoot, resources]
  }

  // MARK: Images

  private var registry: PodRule {
    PodRule(
      name: "image-registry", containers: .all,
      condition: PodRule.imageMatches(registryPattern)
        + " && !" + PodRule.imageBegins(with: ImagePattern.localRegistry),
      message: "images come from \(registries.joined(separator: ", ")) only")
  }

  var registryPattern: String { ImagePattern.within(registries) }

  /// The images of the set whose tag is pinned in Images.swift, and those of controllers, whose
  /// version the cluster decides, need no digest.
  private var digest: PodRule {
    PodRule(
      name: "image-digest", containers: .all,
      condition: PodRule.imageMatches(ImagePattern.withDigest)
        + " || " + PodRule.imageMatches(digestFreePattern),
      message: "images are named by their digest: name@sha256:...")
  }

  var digestFreePattern: String {
    ImagePattern.whole(
      ImagePattern.exactly(images.filter { $0.digest == nil })
        + ImagePattern.anyBuild(of: controllers.map(\.repository)))
  }

  // MARK: Privileges

  private var nonRoot: PodRule {
    let own = CELField("container", "securityContext", "runAsNonRoot")
    let pod = CELField("variables.pod", "securityContext", "runAsNonRoot")
    let user = CELField("container", "securityContext", "runAsUser")
    return PodRule(
      name: "non-root", containers: .all,
      condition: own.value(or: pod.isTrue) + " && " + user.value(or: "1") + " != 0",
      message: "containers run as non-root: securityContext.runAsNonRoot is true")
  }

  private var privilegeEscalation: PodRule {
    let escalation = CELField("container", "securityContext", "allowPrivilegeEscalation")
    let privileged = CELField("container", "securityContext", "privileged")
    return PodRule(
      name: "privilege-escalation", containers: .all,
      condition: "\(escalation.isFalse) && !\(privileged.isTrue)",
      message: "containers gain no privileges: securityContext.allowPrivilegeEscalation is false")
  }

  /// Not for what a person adds to look around: such a container writes into its own root only.
  private var readOnlyRoot: PodRule {
    let isReadOnly = CELField("container", "securityContext", "readOnlyRootFilesystem").isTrue
    let exceptions = writableRootPattern.map { " || " + PodRule.imageMatches($0) } ?? ""
    return PodRule(
      name: "read-only-root", containers: .declared, condition: isReadOnly + exceptions,
      message: "root file systems stay as they are:"
        + " securityContext.readOnlyRootFilesystem is true")
  }

  /// Nil where every controller makes its root file systems read-only.
  var writableRootPattern: String? {
    let repositories = controllers.filter { !$0.hasReadOnlyRoot }.map(\.repository)
    return repositories.isEmpty
      ? nil : ImagePattern.whole(ImagePattern.anyBuild(of: repositories))
  }

  // MARK: Resources

  /// A container that a person adds cannot have any.
  private var resources: PodRule {
    let amounts = ["requests", "limits"].flatMap { kind in
      ["cpu", "memory"].map { CELField("container", "resources", kind).contains($0) }
    }
    return PodRule(
      name: "resources", containers: .declared, condition: amounts.joined(separator: " && "),
      message: "containers say what they use: resources.requests and resources.limits"
        + " of cpu and memory")
  }
}
