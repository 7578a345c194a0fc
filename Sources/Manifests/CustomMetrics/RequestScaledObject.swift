import Contract
import Environment
import Kubernetes
import Prometheus
import Scalars

/// KEDA's autoscaler, which asks Prometheus itself.
///
/// KEDA makes the HorizontalPodAutoscaler of it, under the name that it has in every other
/// environment, so that alerts and runbooks find it.
///
/// Source: KEDA 2.16 documentation, "ScaledObject specification", "CPU", "Memory", "Prometheus".
enum RequestScaledObject {
  /// The object for a target of requests per second and replica; the URL is `http://HOST:PORT`.
  static func scaledObject(
    _ spec: EnvironmentSpec, _ autoscaling: AutoscalingSpec, requestsPerSecond: Int,
    server: WorkloadReference<ServerPort>, prometheusURL: String
  ) -> ScaledObject {
    ScaledObject(
      metadata: ObjectMeta("vibe-ensemble-server", of: .server, in: spec),
      spec: ScaledObjectSpec(
        scaleTargetRef: ScaledObjectScaleTargetRef(server),
        pollingInterval: 15,
        minReplicaCount: autoscaling.minReplicas,
        maxReplicaCount: autoscaling.maxReplicas,
        advanced: ScaledObjectAdvanced(
          horizontalPodAutoscalerConfig: ScaledObjectHorizontalPodAutoscalerConfig(
            name: Autoscaling.name.description, behavior: behavior)),
        // Without Prometheus the requests say no more than "as few as allowed", and CPU and memory
        // go on deciding.
        fallback: ScaledObjectFallback(replicas: autoscaling.minReplicas, failureThreshold: 4),
        triggers: [
          utilization("cpu", autoscaling.cpuUtilization),
          utilization("memory", autoscaling.memoryUtilization),
          ScaledObjectTrigger(
            metadata: [
              "serverAddress": prometheusURL,
              "query": RequestRate.total(spec).text,
              "threshold": "\(requestsPerSecond)",
              // Probes are counted, so nothing at all means that nobody looks.
              "ignoreNullValues": "false",
            ],
            type: "prometheus", metricType: ScaledObjectMetricType.averageValue.rawValue),
        ]))
  }

  private static func utilization(_ resource: String, _ percent: Int) -> ScaledObjectTrigger {
    ScaledObjectTrigger(
      metadata: ["value": "\(percent)"], type: resource,
      metricType: MetricTargetType.utilization.rawValue)
  }

  private static var behavior: ScaledObjectBehavior {
    ScaledObjectBehavior(
      scaleDown: Autoscaling.behavior.scaleDown.map(ScaledObjectScaleDown.init),
      scaleUp: Autoscaling.behavior.scaleUp.map(ScaledObjectScaleDown.init))
  }
}

extension ScaledObjectScaleDown {
  /// The same rules in KEDA's copy of the type.
  fileprivate init(_ rules: HPAScalingRules) {
    self.init(
      policies: rules.policies?.map {
        ScaledObjectPolicy(
          type: $0.type.rawValue, periodSeconds: $0.periodSeconds, value: $0.value)
      },
      selectPolicy: rules.selectPolicy?.rawValue,
      stabilizationWindowSeconds: rules.stabilizationWindowSeconds)
  }
}
