import TestSupport
import YAML

/// What the emitted configuration needs to run on the loopback address of a machine without a
/// cluster; everything else stays as it was emitted.
///
/// Of Prometheus:
/// 1. Debian's program is built without Kubernetes discovery, so `kubernetes_sd_configs` becomes
///    `file_sd_configs` with the file `targets/JOB.json`, and the target relabelings that read what
///    discovery found go, as do the certificate and the token of a pod.
/// 2. Addresses of Alertmanagers and the folder of the rules are those of the test.
///
/// Of Alertmanager:
/// 3. Debian's 0.25 does not know `url_file` of a webhook, and nobody else may be reached: each
///    receiver becomes a webhook whose path is the receiver's name. For a check without starting it,
///    only `url_file` becomes `url`.
///
/// For the tests that wait for an alert:
/// 4. Times of scraping, evaluating and grouping are a second.
struct LoopbackSubstitution {
  var folder: String
  var alertmanager = "127.0.0.1:1"

  func prometheus(_ node: Node) -> Node {
    node.mapped("scrape_configs") { jobs in
      .sequence((jobs.items ?? []).map(job))
    }.mapped("rule_files") { _ in .sequence([.string("\(folder)/rules/*.yaml")]) }
      .mapped("alerting") { _ in
        .mapping([
          .init(
            "alertmanagers",
            .sequence([
              .mapping([
                .init(
                  "static_configs",
                  .sequence([
                    .mapping([.init("targets", .sequence([.string(alertmanager)]))])
                  ]))
              ])
            ]))
        ])
      }
  }

  private func job(_ job: Node) -> Node {
    let name = job["job_name"]?.string ?? ""
    let ofThePod: Set = ["scheme", "authorization", "tls_config", "relabel_configs"]
    return .mapping(
      (job.entries ?? []).filter { !ofThePod.contains($0.key) }.map { entry in
        guard entry.key == "kubernetes_sd_configs" else { return entry }
        return .init(
          "file_sd_configs",
          .sequence([
            .mapping([
              .init("files", .sequence([.string("\(folder)/targets/\(name).json")]))
            ])
          ]))
      })
  }

  /// Every receiver told at one address.
  func alertmanager(_ node: Node, receiver port: Int) -> Node {
    node.mapped("receivers") { receivers in
      .sequence(
        (receivers.items ?? []).map { receiver in
          let name = receiver["name"]?.string ?? ""
          return .mapping([
            .init("name", .string(name)),
            .init(
              "webhook_configs",
              .sequence([
                .mapping([.init("url", .string("http://127.0.0.1:\(port)/\(name)"))])
              ])),
          ])
        })
    }
  }

  /// As emitted, but for what 0.25 does not know.
  static func readable(_ node: Node) -> Node {
    node.everywhere { entry in
      entry.key == "url_file" ? .init("url", .string("http://127.0.0.1:1/")) : entry
    }
  }

  /// Every time of the configuration that a test would wait for.
  static func hurried(_ node: Node) -> Node {
    let times: Set = ["scrape_interval", "evaluation_interval", "group_wait", "group_interval"]
    return node.everywhere { times.contains($0.key) ? .init($0.key, .string("1s")) : $0 }
  }
}

extension Node {
  /// With the value of one key replaced.
  fileprivate func mapped(_ key: String, _ change: (Node) -> Node) -> Node {
    .mapping((entries ?? []).map { $0.key == key ? .init(key, change($0.value)) : $0 })
  }

  /// With every entry of every mapping replaced.
  fileprivate func everywhere(_ change: (Entry) -> Entry) -> Node {
    if let entries {
      return .mapping(
        entries.map { change(.init($0.key, $0.value.everywhere(change))) })
    }
    if let items { return .sequence(items.map { $0.everywhere(change) }) }
    return self
  }
}
