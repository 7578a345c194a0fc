package import Findings
import Kubernetes

/// A workload has one autoscaler.
package struct AutoscalersOnOneTarget: Check {
  package static let info = CheckInfo(
    id: "ref-hpa-duplicate",
    finds: "a workload that two autoscalers scale",
    why: "each sets its own number of replicas, so pods come and go without end",
    mend: "keep one autoscaler with the metrics of both",
    source: "Kubernetes documentation, Horizontal Pod Autoscaling; KEDA 2.15, ScaledObject",
    example: CheckExample(
      bad: """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web-cpu, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 4
        ---
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web-memory, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 8
        """,
      good: """
        apiVersion: autoscaling/v2
        kind: HorizontalPodAutoscaler
        metadata: { name: web, namespace: shop }
        spec:
          scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: web }
          maxReplicas: 8
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    var first: [[String]: ObjectSet.Member] = [:]
    let scalers = objects.members("HorizontalPodAutoscaler") + objects.members("ScaledObject")
    return scalers.compactMap { scaler in
      let target = scaler.root[at: "spec", "scaleTargetRef"]
      guard let name = target["name"].text else { return nil }
      let kind = target["kind"].text ?? "Deployment"
      let key = [scaler.namespace, kind, name]
      guard let other = first[key] else {
        first[key] = scaler
        return nil
      }
      // Two objects of one name are another finding.
      guard other.identity != scaler.identity else { return nil }
      return finding(
        target, "\(kind) \(name) is scaled by \(other.identity.description) too")
    }
  }
}
