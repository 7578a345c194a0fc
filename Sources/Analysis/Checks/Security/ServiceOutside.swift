package import Findings

/// Services stay inside the cluster.
package struct ServiceOutside: Check {
  package static let info = CheckInfo(
    id: "sec-service-type",
    finds:
      "a Service of type NodePort or LoadBalancer open to everybody, or with external addresses",
    why:
      "it goes around the Ingress with its certificates, limits and logs; externalIPs also let it take over traffic for others",
    mend: "use type ClusterIP behind the Ingress, or limit it with loadBalancerSourceRanges",
    source: "Kubernetes documentation, Service: type and externalIPs; CVE-2020-8554",
    severity: .warning,
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          type: NodePort
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        """,
      good: """
        apiVersion: v1
        kind: Service
        metadata: { name: web, namespace: shop }
        spec:
          type: ClusterIP
          selector: { app: web }
          ports: [{ name: http, port: 80 }]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Service").flatMap { service -> [Finding] in
      let spec = service.root["spec"]
      var findings: [Finding] = []
      let type = spec["type"].text ?? "ClusterIP"
      let isLimited = !spec["loadBalancerSourceRanges"].items.isEmpty
      if type == "NodePort" || type == "LoadBalancer" && !isLimited {
        findings.append(finding(spec["type"], "the Service is of type \(type), expected ClusterIP"))
      }
      let addresses = spec["externalIPs"].items.compactMap(\.text)
      if !addresses.isEmpty {
        findings.append(
          finding(
            spec["externalIPs"],
            "the Service takes the external addresses \(addresses.joined(separator: ", "))"))
      }
      return findings
    }
  }
}
