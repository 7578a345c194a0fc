import Kubernetes
import Scalars

extension Derivation {
  /// What the containers of a workload ask for and are held to, after what a LimitRange adds.
  static func amounts(of pod: PodTemplate) -> Derivation {
    let rows = pod.containers.flatMap { container in
      ["cpu", "memory", "ephemeral-storage"].compactMap { resource -> [String]? in
        let (request, limit) = (container.request(resource), container.limit(resource))
        guard request != nil || limit != nil else { return nil }
        let name = (container.isInit && !container.isSidecar ? "init " : "") + container.name
        return [
          name, resource, "request \(request?.description ?? "none")",
          "limit \(limit?.description ?? "none")",
        ]
      }
    }
    return Derivation(
      "containers of \(pod.description)", rows,
      conclusion: rows.isEmpty
        ? "they ask for nothing and have no limit"
        : "one pod requests \(pod.amount(.request("cpu"))) cpu and"
          + " \(pod.amount(.request("memory"))) memory")
  }

  /// The bounds that the LimitRanges of a namespace set.
  static func bounds(of range: ObjectSet.Member) -> Derivation {
    let rows = range.root[at: "spec", "limits"].items.flatMap { item in
      ["min", "max", "default", "defaultRequest", "maxLimitRequestRatio"].flatMap { bound in
        item[bound].entries.map { resource, value in
          [item["type"].text ?? "", resource, bound, value.text ?? ""]
        }
      }
    }
    return Derivation("bounds of \(range.identity)", rows)
  }
}
