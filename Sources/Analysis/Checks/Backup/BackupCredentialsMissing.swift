package import Findings
import Kubernetes

/// A job that sends backups to a store can log in there.
package struct BackupCredentialsMissing: Check {
  package static let info = CheckInfo(
    id: "bak-credentials-missing",
    finds: "a job that sends backups to a store without credentials for it, or with half of them",
    why: "each upload is refused: the dump is made and lost with the pod",
    mend: "give the container the variables or the file, or its ServiceAccount a role of the cloud",
    source: "AWS CLI user guide, Configuration: precedence; rclone, restic and Google Cloud CLI"
      + " documentation, environment variables",
    severity: .warning, certainty: .likely,
    example: CheckExample(
      bad: BackupExample.job(
        "set -o pipefail; pg_dump -h db shop | aws s3 cp - s3://backups/shop.sql",
        image: "registry.example.com/backup:1.0"),
      good: BackupExample.job(
        "set -o pipefail; pg_dump -h db shop | aws s3 cp - s3://backups/shop.sql",
        image: "registry.example.com/backup:1.0",
        environment: "{ name: AWS_ACCESS_KEY_ID, value: a }, { name: AWS_SECRET_ACCESS_KEY,"
          + " valueFrom: { secretKeyRef: { name: store, key: secret } } }")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.backups.jobs.flatMap { job -> [Finding] in
      var seen: Set<String> = []
      return (job.uploads + job.keepers).compactMap { run in
        guard
          let container = job.containers.first(where: { $0.container.name == run.container.name }),
          container.values.isComplete, seen.insert("\(run.container.name) \(run.name)").inserted,
          let fault = Self.fault(run, container, objects)
        else { return nil }
        return finding(
          container.container.cursor["env"],
          "container '\(run.container.name)' sends to a store with \(run.name), but \(fault)")
      }
    } + clusters(objects)
  }

  private static func fault(
    _ run: ProgramRun, _ container: ProgramRuns.OfContainer, _ objects: ObjectSet
  ) -> String? {
    let names = container.values.names.union(
      container.scripts.flatMap { $0.script.commands.flatMap { $0.assignments.map(\.name) } })
    func has(_ name: String) -> Bool { names.contains(name) }
    switch run.name {
    case "aws", "s5cmd", "wal-g", "barman-cloud-backup":
      if has("AWS_ACCESS_KEY_ID") != has("AWS_SECRET_ACCESS_KEY") {
        let (present, absent) =
          has("AWS_ACCESS_KEY_ID")
          ? ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY")
          : ("AWS_SECRET_ACCESS_KEY", "AWS_ACCESS_KEY_ID")
        return "\(present) comes without \(absent)"
      }
      let others = [
        "AWS_ACCESS_KEY_ID", "AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE", "AWS_PROFILE",
        "AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_CONTAINER_CREDENTIALS_FULL_URI",
      ]
      guard run.name == "aws", !others.contains(where: has),
        !run.arguments.contains("--no-sign-request"),
        !run.arguments.contains("--profile"), !isKnownToCloud(run, objects),
        !mountsSecret(container)
      else { return nil }
      return "it has neither AWS_ACCESS_KEY_ID nor a file, and its ServiceAccount no role"
    case "restic":
      let others = ["RESTIC_PASSWORD", "RESTIC_PASSWORD_FILE", "RESTIC_PASSWORD_COMMAND"]
      guard !others.contains(where: has),
        run.option("-p", "--password-file", "--password-command") == nil,
        !run.arguments.contains("--insecure-no-password")
      else { return nil }
      return "restic has no password: neither RESTIC_PASSWORD nor RESTIC_PASSWORD_FILE"
    case "gsutil", "gcloud":
      guard !has("GOOGLE_APPLICATION_CREDENTIALS"), !has("CLOUDSDK_AUTH_CREDENTIAL_FILE_OVERRIDE"),
        !container.runs.contains(where: { $0.arguments.contains("activate-service-account") }),
        !isKnownToCloud(run, objects), !mountsSecret(container)
      else { return nil }
      return "it has no GOOGLE_APPLICATION_CREDENTIALS, and its ServiceAccount no identity"
    case "mc", "mcli":
      guard !names.contains(where: { $0.hasPrefix("MC_HOST_") }), !mountsSecret(container),
        !container.runs.contains(where: {
          $0.arguments.contains("alias") || $0.arguments.contains("config")
        })
      else { return nil }
      return "no alias is set and no MC_HOST variable is there"
    default: return nil
    }
  }

  /// The ServiceAccount has a role of the cloud.
  ///
  /// Sources: Amazon EKS, "IAM roles for service accounts"; Google Kubernetes Engine, "Workload
  /// Identity"; Azure Workload Identity.
  private static func isKnownToCloud(_ run: ProgramRun, _ objects: ObjectSet) -> Bool {
    guard
      let account = objects.member(
        "ServiceAccount", run.pod.namespace, run.pod.serviceAccountName)
    else { return run.pod.serviceAccountName != "default" }
    return account.annotations.keys.contains { key in
      [
        "eks.amazonaws.com/role-arn", "iam.gke.io/gcp-service-account",
        "azure.workload.identity/client-id",
      ]
      .contains(key)
    }
  }

  /// A Secret, or what a driver brings, may be the file with the credentials.
  private static func mountsSecret(_ container: ProgramRuns.OfContainer) -> Bool {
    let volumes = container.pod.volumes
    return container.container.mounts.contains { mount in
      guard let volume = mount["name"].text.flatMap({ volumes[$0] }) else { return false }
      return volume["secret"].exists || volume["projected"].exists || volume["csi"].exists
    }
  }

  /// Source: CloudNativePG 1.27 API, BarmanObjectStoreConfiguration.
  private func clusters(_ objects: ObjectSet) -> [Finding] {
    objects.members("Cluster").compactMap { cluster in
      let store = cluster.root[at: "spec", "backup", "barmanObjectStore"]
      guard store.exists,
        !["s3Credentials", "azureCredentials", "googleCredentials"].contains(where: {
          store[$0].exists
        })
      else { return nil }
      return finding(
        store, "\(cluster.identity) sends backups to a store without credentials for it",
        hint: "add s3Credentials, or inheritFromIAMRole there")
    }
  }
}
