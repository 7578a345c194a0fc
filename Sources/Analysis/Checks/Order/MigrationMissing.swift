package import Findings
import Kubernetes

/// The schema of a database is changed before the program that needs the change.
package struct MigrationMissing: Check {
  package static let info = CheckInfo(
    id: "ord-migration-missing",
    finds: "migrations of a schema that nothing runs, or that run beside or after the rollout",
    why: "new pods meet the old schema: they fail until somebody migrates by hand",
    mend: "run them in an init container, or in a job that ends before the rollout begins",
    source: "Helm documentation, Chart Hooks; Argo CD documentation, Sync Phases and Waves",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: ProcedureExample.web + "\n---\n" + migrations,
      good: ProcedureExample.web + "\n---\n" + migrations + "\n---\n"
        + job(annotations: "{ helm.sh/hook: 'pre-install,pre-upgrade' }")))

  private static let migrations = """
    apiVersion: v1
    kind: ConfigMap
    metadata: { name: migrations, namespace: shop }
    data:
      0001_create.up.sql: create table shop (id int);
    """

  private static func job(annotations: String) -> String {
    """
    apiVersion: batch/v1
    kind: Job
    metadata: { name: migrate, namespace: shop, annotations: \(annotations) }
    spec:
      template:
        spec:
          restartPolicy: Never
          containers: [{ name: migrate, image: "registry.example.com/web:1.0.0", command: [migrate, up] }]
    """
  }

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let runners = objects.pods.filter { pod in
      pod.kind.runsToCompletion ? pod.isMigration : pod.containers.contains(where: \.isMigration)
    }
    return unrun(objects, runners) + switchedOff(objects, runners) + late(objects, runners)
  }

  /// A ConfigMap full of migrations, and nobody who runs them.
  private func unrun(_ objects: ObjectSet, _ runners: [PodTemplate]) -> [Finding] {
    guard runners.isEmpty else { return [] }
    return objects.members("ConfigMap").compactMap { map in
      guard let first = map.root["data"].entries.first(where: { Self.isMigration($0.key) }),
        !objects.pods.contains(where: { $0.mounts(configMap: map.name, of: map.namespace) })
      else { return nil }
      return finding(
        map.root["data"],
        "it holds migrations (\(first.key)), but no job and no container runs them")
    }
  }

  /// The program is told not to migrate, and nobody else does.
  private func switchedOff(_ objects: ObjectSet, _ runners: [PodTemplate]) -> [Finding] {
    guard runners.isEmpty else { return [] }
    return objects.pods.filter { !$0.kind.runsToCompletion }.compactMap { pod in
      let variable = pod.containers.flatMap(\.environment).first { variable in
        let name = (variable["name"].text ?? "").uppercased()
        return name.contains("MIGRAT") && !name.contains("TIMEOUT")
          && ["false", "0", "off", "no", "disabled"].contains(
            (variable["value"].text ?? "").lowercased())
      }
      guard let variable else { return nil }
      return finding(
        variable["value"],
        "\(variable["name"].text ?? "") keeps \(pod.description) from migrating, and no job of the set"
          + " does it")
    }
  }

  /// A job with no place before the workload of the same image.
  private func late(_ objects: ObjectSet, _ runners: [PodTemplate]) -> [Finding] {
    let phases = ApplyPhases(objects)
    return runners.filter { $0.kind == .job }.compactMap { job in
      let users = objects.pods(in: job.namespace).filter { pod in
        !pod.kind.runsToCompletion && pod.shares(imageWith: job)
          && !pod.containers.contains { $0.isInit && ($0.isMigration || $0.waits) }
      }
      guard let user = users.first, !phases.isBefore(job.workload, user.workload) else {
        return nil
      }
      let after = phases.isAfterAll(job.workload)
      return finding(
        job.workload,
        "it migrates for \(user.description), but it runs \(after ? "after" : "beside") its rollout:"
          + " nothing makes the new pods wait")
    }
  }

  /// `V1__create.sql`, `0001_create.up.sql`, `20240101120000_create.sql`.
  private static func isMigration(_ key: String) -> Bool {
    guard key.hasSuffix(".sql") else { return false }
    if key.hasSuffix(".up.sql") { return true }
    if key.first == "V", key.contains("__") { return true }
    let digits = key.prefix { $0.isNumber }
    return digits.count >= 3 && key.dropFirst(digits.count).first == "_"
  }
}

extension ContainerTemplate {
  /// It migrates a schema, by its name or by what it runs.
  fileprivate var isMigration: Bool {
    let texts = [name] + arguments.compactMap(\.text) + [image ?? ""]
    return texts.contains { text in
      let text = text.lowercased()
      return [
        "migrat", "flyway", "liquibase", "alembic", "dbmate", "db:migrate", "goose", "sqitch",
        "schema:update", "prisma", "atlas schema",
      ].contains { text.contains($0) }
    }
  }

  /// It waits for something before the program starts.
  fileprivate var waits: Bool {
    name.lowercased().contains("wait")
      || arguments.contains {
        $0.text?.contains("wait") == true || $0.text?.contains("until") == true
      }
  }
}

extension PodTemplate {
  fileprivate var isMigration: Bool {
    workload.name.lowercased().contains("migrat") || containers.contains(where: \.isMigration)
  }

  fileprivate func mounts(configMap name: String, of namespace: String) -> Bool {
    self.namespace == namespace
      && spec["volumes"].items.contains { volume in
        volume[at: "configMap", "name"].text == name
          || volume[at: "projected", "sources"].items.contains {
            $0[at: "configMap", "name"].text == name
          }
      }
  }

  fileprivate func shares(imageWith other: PodTemplate) -> Bool {
    let images = Set(other.main.compactMap(\.image))
    return containers.contains { $0.image.map(images.contains) ?? false }
  }
}
