import Contract
import Environment
import Kubernetes
import Scalars

/// The number of the server's replicas, where the environment leaves it to the load.
enum Autoscaling {
  /// Of the HorizontalPodAutoscaler, whoever makes it.
  static let name: DNSName = "vibe-ensemble-hpa"

  /// `hpa.yaml`: the autoscaler, or what KEDA makes one of; empty where the environment fixes the
  /// number of replicas.
  static func objects(
    _ spec: EnvironmentSpec, _ server: WorkloadReference<ServerPort>,
    prometheus: PrometheusEndpoint?
  ) -> [ManifestObject] {
    guard case .automatic(let autoscaling) = spec.server.scaling else { return [] }
    // Two autoscalers of one Deployment would undo each other's work.
    if case .keda = spec.requestRateSource, let target = autoscaling.requestsPerSecond,
      let prometheus
    {
      return [
        ManifestObject(
          RequestScaledObject.scaledObject(
            spec, autoscaling, requestsPerSecond: target, server: server,
            prometheusURL: prometheus.url))
      ]
    }
    return [ManifestObject(horizontalPodAutoscaler(spec, autoscaling, server))]
  }

  private static func horizontalPodAutoscaler(
    _ spec: EnvironmentSpec, _ autoscaling: AutoscalingSpec,
    _ server: WorkloadReference<ServerPort>
  ) -> HorizontalPodAutoscaler {
    HorizontalPodAutoscaler(
      metadata: ObjectMeta(name, of: .server, in: spec),
      spec: HorizontalPodAutoscalerSpec(
        scaleTargetRef: CrossVersionObjectReference(server),
        minReplicas: autoscaling.minReplicas,
        maxReplicas: autoscaling.maxReplicas,
        metrics: metrics(autoscaling, requestsMetric: spec.requestRateSource?.customMetric),
        behavior: behavior))
  }

  private static func metrics(
    _ autoscaling: AutoscalingSpec, requestsMetric: String?
  ) -> [MetricSpec] {
    var metrics = [
      utilization("cpu", autoscaling.cpuUtilization),
      utilization("memory", autoscaling.memoryUtilization),
    ]
    if let requestsMetric, let target = autoscaling.requestsPerSecond {
      metrics.append(
        MetricSpec(
          type: .pods,
          pods: PodsMetricSource(
            metric: MetricIdentifier(name: requestsMetric),
            target: MetricTarget(type: .averageValue, averageValue: .units(target)))))
    }
    return metrics
  }

  private static func utilization(_ resource: String, _ percent: Int) -> MetricSpec {
    MetricSpec(
      type: .resource,
      resource: ResourceMetricSource(
        name: resource, target: MetricTarget(type: .utilization, averageUtilization: percent)))
  }

  /// Up within a minute and by half at most, so that one burst does not start every replica; down
  /// over minutes, since each replica that goes breaks the streams that it holds.
  static var behavior: HorizontalPodAutoscalerBehavior {
    HorizontalPodAutoscalerBehavior(
      scaleUp: HPAScalingRules(
        stabilizationWindowSeconds: 60,
        selectPolicy: .max,
        policies: [
          HPAScalingPolicy(type: .percent, value: 50, periodSeconds: 30),
          HPAScalingPolicy(type: .pods, value: 4, periodSeconds: 30),
        ]),
      scaleDown: HPAScalingRules(
        stabilizationWindowSeconds: 300,
        selectPolicy: .min,
        policies: [
          HPAScalingPolicy(type: .percent, value: 10, periodSeconds: 60),
          HPAScalingPolicy(type: .pods, value: 2, periodSeconds: 60),
        ]))
  }
}

extension RequestRateSource {
  /// Name of the metric of each pod; KEDA serves none.
  fileprivate var customMetric: String? {
    switch self {
    case .cluster(let metric): metric
    case .adapter: RequestRate.metricName
    case .keda: nil
    }
  }
}
