/// Something that checks take from what is declared, with the way to declare it.
package struct NeededFact: Sendable, Hashable {
  /// As `vibe-gen checks` names it: `image registries`.
  package var name: String
  /// What to do where it is missing.
  package var remedy: String

  package init(_ name: String, remedy: String) {
    self.name = name
    self.remedy = remedy
  }

  package static let imageRegistries = NeededFact(
    "image registries",
    remedy: "declare security.admission.registries, or images.registries in a file for --facts")
  package static let privateRegistries = NeededFact(
    "private registries", remedy: "declare images.privateRegistries in a file for --facts")
  package static let publishedTags = NeededFact(
    "published tags", remedy: "declare images.publishedTags in a file for --facts")
  package static let objectsElsewhere = NeededFact(
    "objects elsewhere",
    remedy: "give the manifests of that namespace too, or declare objects in a file for --facts")
  package static let podsElsewhere = NeededFact(
    "pods elsewhere",
    remedy: "give the manifests of that namespace too, or declare pods in a file for --facts")
  package static let secretKeys = NeededFact(
    "keys of Secrets", remedy: "declare the object with its keys in a file for --facts")
  package static let nodes = NeededFact(
    "nodes", remedy: "declare nodes with their number and size in a file for --facts")
  package static let cpuLimits = NeededFact(
    "rule for CPU limits", remedy: "declare choices.cpuLimits in a file for --facts")
  package static let metrics = NeededFact(
    "metrics of applications",
    remedy: "declare them by giving what the applications answer with --metrics")
  package static let dependencyPaths = NeededFact(
    "paths that answer for dependencies",
    remedy: "declare choices.dependencyPaths in a file for --facts")
}
