import Findings
import Kubernetes
import Scalars
import YAML

extension FixRequest {
  /// The autoscaler decides anyway; an apply without the number leaves its decision alone.
  func omitReplicas() -> SafeFix? {
    guard steps == ["spec", "replicas"], let spec = member.node["spec"] else { return nil }
    return fix("take spec.replicas out") { $0.removing("replicas", from: spec) }
  }

  /// The variables of Services are the only thing that goes.
  func disableServiceLinks() -> SafeFix? {
    guard steps.last == "enableServiceLinks",
      let spec = member.node.value(at: Array(steps.dropLast()))
    else { return nil }
    if let written = spec["enableServiceLinks"] {
      return fix("set enableServiceLinks to false") { $0.replacing(written, with: "false") }
    }
    return fix("add enableServiceLinks: false") {
      $0.adding("enableServiceLinks", .boolean(false), to: spec)
    }
  }

  /// The image of the server's version: a newer client dumps an older server, never the other way.
  ///
  /// A digest names one build, which no other tag may be written beside.
  func raiseClient() -> SafeFix? {
    guard let node = member.node.value(at: steps), let text = node.string,
      let reference = ImageReference(text), reference.digest == nil, let tag = reference.tag,
      let client = KnownImage(reference, objects.facts.images)?.major,
      let server = serverMajor(of: reference), server > client
    else { return nil }
    let digits = tag.prefix { $0.isNumber || $0 == "." }
    guard Int(digits.prefix { $0.isNumber }) == client else { return nil }
    let image = "\(reference.name):\(server)\(tag.dropFirst(digits.count))"
    return fix("raise the client to \(image)") { $0.replacing(node, with: image) }
  }

  /// The newest major version of the same image that a server of the set runs.
  private func serverMajor(of client: ImageReference) -> Int? {
    objects.pods.filter { !$0.kind.runsToCompletion }.flatMap(\.longRunning).compactMap {
      container in
      container.image.flatMap { ImageReference($0) }.flatMap { image in
        KnownImage.name(of: image) == KnownImage.name(of: client)
          ? KnownImage(image, objects.facts.images)?.major : nil
      }
    }.max()
  }
}
