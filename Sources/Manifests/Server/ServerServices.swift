import Contract
import Environment
import Kubernetes
import Scalars

/// The names that the server is reached by inside the cluster.
enum ServerServices {
  /// One address for all ready replicas: what the ingress and `kubectl port-forward` use.
  static func service(
    _ spec: EnvironmentSpec, _ server: WorkloadReference<ServerPort>
  ) -> Service {
    Service(
      metadata: ObjectMeta("vibe-ensemble-service", of: .server, in: spec),
      spec: ServiceSpec(
        server, type: .clusterIP, ports: [.http: 80, .metrics: ServerPort.metrics.number]))
  }

  /// The addresses of the single replicas, for those who must see each: Prometheus, people.
  static func headless(
    _ spec: EnvironmentSpec, _ server: WorkloadReference<ServerPort>
  ) -> Service {
    Service(
      metadata: ObjectMeta("vibe-ensemble-headless", of: .server, in: spec),
      spec: ServiceSpec(
        server, type: .clusterIP, clusterIP: "None",
        ports: [.http: ServerPort.http.number, .metrics: ServerPort.metrics.number]))
  }
}
