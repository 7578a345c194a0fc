import Kubernetes

/// Something that every container of the namespace must fulfil.
///
/// One value, three engines: the API server's ValidatingAdmissionPolicy and Kyverno evaluate the
/// condition, which is CEL over `container` and `variables.pod`; Gatekeeper has the same rule in
/// `templates/pod-rules.rego`, under the same name.
struct PodRule {
  /// Part of the policy's name: `image-registry`.
  var name: String
  var containers: Containers
  var condition: String
  /// What to do, for the person whose object is refused.
  var message: String

  enum Containers {
    /// Those that the object declares.
    case declared
    /// Also those that a person adds with `kubectl debug`.
    case all
  }

  /// Holds for the pod if it holds for each of its containers.
  var expression: String {
    let list = containers == .all ? PodRule.allContainers : PodRule.declaredContainers
    return "variables.\(list.name).all(container, \(condition))"
  }

  // MARK: What conditions are made from

  private static let image = CELField("container", "image")

  /// Without a reference the image is whatever the node finds.
  static func imageMatches(_ pattern: String) -> String {
    "(\(image.isPresent) && \(image.text).matches(\(CEL.string(pattern))))"
  }

  static func imageBegins(with prefix: String) -> String {
    "(\(image.isPresent) && \(image.text).startsWith(\(CEL.string(prefix))))"
  }

  // MARK: Where the containers are

  /// The pod's specification, in a pod or in whatever makes pods.
  static let pod = Variable(
    name: "pod",
    expression: "object.kind == 'Pod' ? object.spec"
      + " : object.kind == 'CronJob' ? object.spec.jobTemplate.spec.template.spec"
      + " : object.spec.template.spec")

  static let declaredContainers = Variable(
    name: "declaredContainers",
    expression: "variables.pod.containers + "
      + CELField("variables.pod", "initContainers").value(or: "[]"))

  static let allContainers = Variable(
    name: "allContainers",
    expression: "variables.declaredContainers + "
      + CELField("variables.pod", "ephemeralContainers").value(or: "[]"))

  /// In the order in which they stand on each other.
  static let variables = [pod, declaredContainers, allContainers]
}
