import Findings
import Scalars

extension BackupSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    destination =
      reader.group(
        "destination", "Where the dumps go: exactly one of s3, gcs and volume.",
        as: DestinationGroup.self
      ).destination
    daily = reader.group("daily", "The backup of every day.")
    weekly = reader.group("weekly", "The backup that is kept longer.")
    scratch = reader.value(
      "scratch", in: "64Mi"..."16Ti", "Room for one compressed dump.", example: "20Gi",
      text: \.description)
    resources = reader.group("resources", "CPU and memory of the backup job.")
    if reader.isSound("daily", "weekly"), daily.retentionDays > weekly.retentionDays {
      reader.report(
        .dailyKeptLonger(daily.retentionDays, weekly.retentionDays),
        at: ["daily", "retentionDays"],
        or: ["weekly", "retentionDays"])
    }
  }
}

/// The group `backup.destination`, of which exactly one key is given.
private struct DestinationGroup: FieldGroup {
  var destination: BackupSpec.Destination

  init(from reader: inout FieldReader) {
    let s3: S3Group? = reader.optionalGroup(
      "s3", "A bucket of Amazon S3 or a service like it; needs provides.objectStore.")
    let gcs: GCSGroup? = reader.optionalGroup(
      "gcs", "A bucket of Google Cloud Storage; needs provides.objectStore.")
    let volume: VolumeGroup? = reader.optionalGroup(
      "volume", "A volume claim in the namespace: lost together with the cluster.")
    destination = s3?.destination ?? gcs?.destination ?? volume?.destination ?? .volume(size: .zero)
    guard reader.isSound("s3", "gcs", "volume") else { return }
    let given = [("s3", s3 != nil), ("gcs", gcs != nil), ("volume", volume != nil)]
      .filter { $0.1 }.map { $0.0 }
    switch given.count {
    case 0: reader.report(.noDestination(), needingOneOf: ["s3", "gcs", "volume"])
    case 1: break
    default:
      reader.report(.severalDestinations(given), at: [given[given.count - 1]], or: [given[0]])
    }
  }
}

private struct S3Group: FieldGroup {
  var destination: BackupSpec.Destination

  init(from reader: inout FieldReader) {
    let bucket = reader.value("bucket", "Name of the bucket.", as: BucketName.self)
    let region = reader.value("region", "Region of the bucket.", as: RegionName.self)
    let endpoint = reader.optionalValue(
      "endpoint", "Address of a service other than Amazon's own.", as: EndpointURL.self)
    destination = .s3(bucket: bucket.text, region: region.text, endpoint: endpoint?.text)
  }
}

private struct GCSGroup: FieldGroup {
  var destination: BackupSpec.Destination

  init(from reader: inout FieldReader) {
    let bucket = reader.value("bucket", "Name of the bucket.", as: BucketName.self)
    destination = .gcs(bucket: bucket.text)
  }
}

private struct VolumeGroup: FieldGroup {
  var destination: BackupSpec.Destination

  init(from reader: inout FieldReader) {
    let size: Quantity = reader.value(
      "size", in: "1Gi"..."64Ti", "Size of the claim, for all dumps that are kept.",
      example: "50Gi",
      text: \.description)
    destination = .volume(size: size)
  }
}

extension BackupScheduleSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    schedule = reader.value("schedule", "Five fields of cron, in UTC.")
    retentionDays = reader.integer(
      "retentionDays", in: 1...3650, "Days after which a dump is deleted.")
  }
}

extension Finding {
  fileprivate static func dailyKeptLonger(_ daily: Int, _ weekly: Int) -> Finding {
    Finding(
      id: "retention-order",
      message: "daily backups are kept for \(daily) days, weekly ones only for \(weekly)",
      hint: "raise weekly.retentionDays to \(daily) at least")
  }

  fileprivate static func noDestination() -> Finding {
    Finding(
      id: "missing-key", message: "missing key 's3', 'gcs' or 'volume' under backup.destination",
      hint: "add s3: { bucket: vibe-ensemble-backups, region: us-east-1 }")
  }

  fileprivate static func severalDestinations(_ keys: [String]) -> Finding {
    Finding(
      id: "conflicting-keys",
      message: "found \(keys.joined(separator: " and ")), expected exactly one destination",
      hint: "remove the others; null removes what base.yaml has")
  }
}
