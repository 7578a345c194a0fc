package import Scalars

/// Dumps of the database: where to, when, and how long they are kept.
package struct BackupSpec: Sendable {
  package var destination: Destination
  package var daily: BackupScheduleSpec
  package var weekly: BackupScheduleSpec
  /// Room for one dump before it is uploaded.
  package var scratch: Quantity
  package var resources: ResourcesSpec

  package enum Destination: Sendable {
    /// Needs `provides.objectStore`. `endpoint` nil: Amazon's own.
    case s3(bucket: String, region: String, endpoint: String?)
    /// Needs `provides.objectStore`.
    case gcs(bucket: String)
    /// A volume claim of this size in the namespace.
    case volume(size: Quantity)
  }
}

/// When a backup runs and how long it is kept.
package struct BackupScheduleSpec: Sendable {
  /// In UTC.
  package var schedule: CronSchedule
  /// 1 to 3650.
  package var retentionDays: Int
}
