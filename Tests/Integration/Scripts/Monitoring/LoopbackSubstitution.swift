import Environment
import TestSupport
import YAML

/// What the emitted configuration needs to run on the loopback address of a machine without a
/// cluster, as quickly as a test wants; everything else stays as it was emitted.
///
/// Of Prometheus:
/// 1. Debian's program is built without Kubernetes discovery, so `kubernetes_sd_configs` becomes
///    `file_sd_configs` with the file `targets/JOB.json`, and the target relabelings that read what
///    discovery found go, as do the certificate and the token of a pod. The file gives the labels
///    that those relabelings write.
/// 2. Addresses of Alertmanagers and the folder of the rules are those of the test.
///
/// Of Alertmanager:
/// 3. Debian's 0.25 does not know `url_file` of a webhook, so it becomes `url`. Where it is started,
///    nobody else may be reached: every channel becomes a webhook to the test, which says of
///    resolved alerts what the channel said.
///
/// For the tests that wait for an alert:
/// 4. Scrapes, evaluations and groups of alerts come every second, and an alert fires without
///    waiting (`for`).
/// 5. For the test of maintenance windows, every window is open now.
struct LoopbackSubstitution {
  var folder: String
  /// Port of the Alertmanager.
  var alertmanager = 1
  /// Port of whoever is told, and is scraped instead of programs that are not here.
  var receiver = 1

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
                    .mapping([
                      .init("targets", .sequence([.string("127.0.0.1:\(alertmanager)")]))
                    ])
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

  /// The file that replaces the discovery of one job: a program's own port, or else the receiver's.
  func targets(of job: Node, in emitted: EmittedMonitoring, port: Int?) -> String {
    let name = job["job_name"]?.string ?? ""
    let written = (job["relabel_configs"]?.items ?? []).compactMap { $0["target_label"]?.string }
    var labels = written.map { label in
      Node.Entry(
        label,
        .string(label == "namespace" ? "\(emitted.spec.namespace)" : "\(name)-0"))
    }
    // A program of its own is asked for its own path.
    labels.append(.init("__metrics_path__", .string(port == nil ? "/\(name)" : "/metrics")))
    return JSONEmitter.text(
      .sequence([
        .mapping([
          .init("targets", .sequence([.string("127.0.0.1:\(port ?? receiver)")])),
          .init("labels", .mapping(labels)),
        ])
      ]))
  }

  /// Every channel told at one address; who has none stays silent.
  func alertmanager(_ node: Node) -> Node {
    node.mapped("receivers") { receivers in
      .sequence((receivers.items ?? []).map(webhook))
    }
  }

  private func webhook(_ receiver: Node) -> Node {
    .mapping(
      (receiver.entries ?? []).map { entry in
        guard entry.key != "name" else { return entry }
        return .init(
          "webhook_configs",
          .sequence(
            (entry.value.items ?? []).map { channel in
              .mapping([
                .init("url", .string("http://127.0.0.1:\(self.receiver)/")),
                .init("send_resolved", channel["send_resolved"] ?? .boolean(false)),
              ])
            }))
      })
  }

  /// As emitted, but for what 0.25 does not know.
  static func readable(_ node: Node) -> Node {
    node.everywhere { entry in
      entry.key == "url_file" ? .init("url", .string("http://127.0.0.1:1/")) : entry
    }
  }

  /// Without any time that a test would wait for.
  func hurried(_ node: Node) -> Node {
    let intervals: Set = [
      "scrape_interval", "evaluation_interval", "interval", "group_wait", "group_interval",
    ]
    return node.everywhere { entry in
      if intervals.contains(entry.key) { return .init(entry.key, .string("1s")) }
      return entry.key == "for" ? .init("for", .string("0s")) : entry
    }
  }

  /// Every maintenance window at any time.
  static func alwaysOpen(_ node: Node) -> Node {
    node.everywhere { entry in
      guard entry.key == "times" else { return entry }
      return .init(
        "times",
        .sequence([
          .mapping([
            .init("start_time", .string("00:00")), .init("end_time", .string("24:00")),
          ])
        ]))
    }.everywhere { entry in
      entry.key == "weekdays"
        ? .init("weekdays", .sequence([.string("sunday:saturday")])) : entry
    }
  }
}

extension Node {
  /// With the value of one key replaced.
  func mapped(_ key: String, _ change: (Node) -> Node) -> Node {
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
