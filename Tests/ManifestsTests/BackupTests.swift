import Contract
@testable import Environment
import Findings
import Kubernetes
@testable import Manifests
import Scalars
import Testing
import YAML

@Suite("Backups") struct BackupTests {
  @Test("schedules, time zone and policies are those of the guide", arguments: BuiltEnvironment.all)
  func schedules(name: String) throws {
    let jobs = try cronJobs(BuiltEnvironment(named: name))
    #expect(jobs.map(\.name) == ["postgres-backup", "postgres-weekly-backup"])
    #expect(jobs.map { $0.spec["schedule"]?.text } == ["0 2 * * *", "0 1 * * 0"])
    for job in jobs {
      #expect(job.spec["timeZone"]?.text == "Etc/UTC")
      #expect(job.spec["concurrencyPolicy"]?.text == "Forbid")
      #expect(job.spec.at("jobTemplate", "spec", "backoffLimit")?.number != nil)
      #expect(job.spec.at("jobTemplate", "spec", "activeDeadlineSeconds")?.number != nil)
    }
  }

  @Test("the weekly backups are kept for 90 days")
  func retention() throws {
    let jobs = try cronJobs(BuiltEnvironment(named: "production"))
    let days = jobs.map { variables(of: "upload", in: $0)["BACKUP_RETENTION_DAYS"] }
    #expect(days == ["30", "90"])
  }

  @Test("every variable that a script names is given to it", arguments: BuiltEnvironment.all)
  func variables(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let scripts = try #require(
      built.objects.first { $0.name == "postgres-backup-scripts" }?.node["data"]?.strings)
    for job in try cronJobs(built) {
      for container in ["dump", "upload", "record"] {
        let script = "backup-\(container).sh"
        let text = try #require(scripts[script])
        let given = variables(of: container, in: job)
        let wanted = try #require(text.firstMatch(of: /for name in ([A-Z_ \\\n]+); do/)?.1)
        for variable in wanted.split(whereSeparator: { " \\\n".contains($0) }) {
          #expect(given[String(variable)]?.isEmpty == false, "\(script): \(variable)")
        }
      }
    }
  }

  @Test("the dump asks for every table of the server's schema")
  func tables() throws {
    for job in try cronJobs(BuiltEnvironment(named: "staging")) {
      let tables = variables(of: "dump", in: job)["BACKUP_EXPECTED_TABLES"] ?? ""
      #expect(
        tables.split(separator: " ").map(String.init) == DatabaseTable.allCases.map(\.rawValue))
    }
  }

  @Test("pg_dump is of the server's own major version")
  func versions() {
    let major = "\(Images.postgresMajorVersion)."
    #expect(Images.postgres.reference.tag?.hasPrefix(major) == true)
    #expect(Images.cloudNativePostgres.reference.tag?.hasPrefix(major) == true)
    #expect(Images.postgresMajorVersion >= DatabaseFacts.minimumMajorVersion)
    #expect(Images.all.allSatisfy { !$0.reference.isLatest && !$0.source.isEmpty })
  }

  @Test("the scratch folder fits the pod's ephemeral storage", arguments: BuiltEnvironment.all)
  func scratch(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    for pod in PodView.all(in: built.objects) where pod.owner.kind == "CronJob" {
      let sizes = pod.spec.list("volumes").compactMap {
        $0.at("emptyDir", "sizeLimit")?.quantity
      }
      let total = sizes.reduce(Quantity.zero) { $0 + $1 }
      for container in pod.containers + pod.initContainers {
        let limit = try #require(container.at("resources", "limits", "ephemeral-storage")?.quantity)
        #expect(total <= limit)
      }
    }
  }

  @Test("a limit below the scratch folder is a finding")
  func scratchLimit() throws {
    var spec = try BuiltEnvironment.spec(named: "staging")
    spec.backup.resources.limits.ephemeralStorage = "1Gi"
    let findings = try BuiltEnvironment(spec).manifests.findings
    #expect(findings.map(\.id) == ["backup-scratch"])
    #expect(findings.first?.path == "backup.resources.limits.ephemeralStorage")
  }

  private func cronJobs(_ built: BuiltEnvironment) throws -> [ManifestObject] {
    built.objects.filter { $0.kind == "CronJob" }
  }

  private func variables(of container: String, in job: ManifestObject) -> [String: String] {
    let pod = job.spec.at("jobTemplate", "spec", "template", "spec")
    let containers = (pod?.list("containers") ?? []) + (pod?.list("initContainers") ?? [])
    let list = containers.first { $0["name"]?.text == container }?.list("env") ?? []
    return list.reduce(into: [:]) { result, variable in
      guard let name = variable["name"]?.text else { return }
      result[name] = variable["value"]?.text ?? "from a Secret"
    }
  }
}
