import Kubernetes

/// Every flow that a set needs by what is written in it, in the order of the set.
package struct NeededFlows: Sendable {
  package private(set) var all: [NeededFlow] = []
  /// Places in `all`, by the workload at either end.
  private var bySource: [Int: [Int]] = [:]
  private var byDestination: [Int: [Int]] = [:]

  init(_ objects: ObjectSet) {
    let made = objects.members.compactMap(OperatorPods.of)
    let resolver = FlowResolver(objects, made)
    let grants = Grants(objects)
    for pod in objects.pods {
      all += CallFlows(objects, resolver).flows(of: pod)
      all += ScrapeFlows(objects, resolver).flows(of: pod)
      all += Self.apiServer(pod, grants)
      all += Self.probes(pod)
    }
    all += MonitorFlows(objects, made).flows
    all += IngressFlows(objects, resolver).flows
    all += WebhookFlows(objects).flows
    all = Self.once(all)
    all += Self.once(DeclaredFlows(objects, made).flows(beside: all))
    for (place, flow) in all.enumerated() {
      if let pod = flow.source.pod { bySource[pod.workload.index, default: []].append(place) }
      if let pod = flow.destination.pod {
        byDestination[pod.workload.index, default: []].append(place)
      }
    }
  }

  package func from(_ pod: PodTemplate) -> [NeededFlow] {
    (bySource[pod.workload.index] ?? []).map { all[$0] }
  }

  package func to(_ pod: PodTemplate) -> [NeededFlow] {
    (byDestination[pod.workload.index] ?? []).map { all[$0] }
  }

  /// One flow for each purpose and pair of ends, however often it is written.
  private static func once(_ flows: [NeededFlow]) -> [NeededFlow] {
    // What is scraped is called as well, and one of the two is enough to say.
    let scraped = Set(flows.filter { $0.purpose == .scrape }.map(\.ends))
    var seen: Set<String> = []
    return flows.filter { flow in
      let isScrape = flow.purpose == .call && scraped.contains(flow.ends)
      return !isScrape && seen.insert("\(flow.purpose) \(flow.ends)").inserted
    }
  }

  // MARK: Simple ones

  /// Pods with a token whose account has rights, or whose program is known to ask the API.
  private static func apiServer(_ pod: PodTemplate, _ grants: Grants) -> [NeededFlow] {
    guard pod.hasToken, let subject = grants.subject(of: pod) else { return [] }
    return [
      NeededFlow(
        purpose: .apiServer, source: .workload(pod), destination: .apiServer, port: 6443,
        transport: "TCP", written: subject,
        text: "rights of ServiceAccount \(pod.serviceAccountName)")
    ]
  }

  /// The kubelet's, from the node.
  private static func probes(_ pod: PodTemplate) -> [NeededFlow] {
    pod.containers.flatMap { container in
      ["startupProbe", "livenessProbe", "readinessProbe"].flatMap { name -> [NeededFlow] in
        ["httpGet", "tcpSocket", "grpc"].compactMap { form in
          let port = container.cursor[at: name, form, "port"]
          let number =
            port.integer ?? container.ports.first { $0.name == port.text }?.number
          return number.map {
            NeededFlow(
              purpose: .probe, source: .node, destination: .workload(pod), port: $0,
              transport: "TCP", written: port, text: name)
          }
        }
      }
    }
  }
}

/// The subjects of bindings, by the ServiceAccount that they name.
private struct Grants {
  private var subjects: [String: Cursor] = [:]

  init(_ objects: ObjectSet) {
    for grant in objects.roleGrants {
      guard let name = grant.subject["name"].text else { continue }
      let namespace = grant.subject["namespace"].text ?? grant.binding.namespace
      let key: String? =
        switch grant.subject["kind"].text {
        case "ServiceAccount": "\(namespace)/\(name)"
        case "User" where name.hasPrefix("system:serviceaccount:"):
          name.dropFirst("system:serviceaccount:".count).split(separator: ":")
            .joined(separator: "/")
        default: nil
        }
      if let key, subjects[key] == nil { subjects[key] = grant.subject }
    }
  }

  func subject(of pod: PodTemplate) -> Cursor? {
    subjects["\(pod.namespace)/\(pod.serviceAccountName)"]
  }
}

extension NeededFlow {
  /// The same for the same ends and port.
  var ends: String { "\(source.key) \(destination.key) \(port)/\(transport)" }
}

extension FlowEnd {
  /// The same for the same end.
  var key: String {
    switch self {
    case .workload(let pod): "\(pod.workload.index)"
    case .declared(let pods): "\(pods.namespace)/\(pods.name)"
    case .apiServer: "api"
    case .node: "node"
    case .outside(let name, _): "outside \(name)"
    }
  }
}

extension ObjectSet {
  /// Every flow that the set needs.
  package var flows: [NeededFlow] { neededFlows.all }

  /// The same, to be asked by their ends.
  package var neededFlows: NeededFlows { computedFlows { NeededFlows(self) } }
}
