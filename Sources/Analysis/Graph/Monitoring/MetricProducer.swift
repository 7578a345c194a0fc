import Kubernetes
import Scalars

/// A program whose metrics are known, in the release that the set runs.
package struct MetricProducer: Sendable {
  package let program: ExportingProgram
  /// Nil where the image tells none.
  package let release: ProgramRelease?
  /// The pod that it runs in; nil for programs of the cluster, and pods that controllers make.
  package let pod: PodTemplate?

  /// `kube-state-metrics 2.13`.
  package var description: String {
    let name = program.followsKubernetes ? "\(program.rawValue) of Kubernetes" : program.rawValue
    return release.map { "\(name) \($0)" } ?? program.rawValue
  }

  static func all(in objects: ObjectSet) -> [MetricProducer] {
    var producers: [MetricProducer] = []
    for pod in objects.pods {
      for container in pod.containers {
        guard let reference = container.image.flatMap({ try? ImageReference(parsing: $0) }),
          let program = ExportingProgram(image: reference)
        else { continue }
        producers.append(
          MetricProducer(
            program: program, release: reference.tag.flatMap { ProgramRelease(tag: $0) },
            pod: pod))
      }
    }
    if objects.members("Cluster").contains(where: { $0.identity.group == "postgresql.cnpg.io" }) {
      producers.append(MetricProducer(program: .cloudNativePG, release: nil, pod: nil))
    }
    for object in objects.members("Prometheus") where object.identity.group.hasSuffix("coreos.com")
    {
      producers.append(
        MetricProducer(
          program: .prometheus,
          release: object.root[at: "spec", "version"].text
            .flatMap { ProgramRelease(tag: $0) }, pod: nil))
    }
    let kubernetes = objects.facts.kubernetes
    for program in ExportingProgram.allCases where program.isPartOfCluster {
      guard !producers.contains(where: { $0.program == program }) else { continue }
      producers.append(
        MetricProducer(
          program: program,
          release: program.followsKubernetes
            ? ProgramRelease(kubernetes.major, kubernetes.minor) : nil, pod: nil))
    }
    return producers
  }
}
