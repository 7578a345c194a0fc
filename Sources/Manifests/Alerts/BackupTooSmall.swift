import Contract
import Environment
import Prometheus
import Scalars

extension AlertName {
  static let backupTooSmall = AlertName("BackupTooSmall")
}

/// A backup that is far smaller than the one before: something was not in it.
extension Alerts {
  static func backupTooSmall(_ spec: EnvironmentSpec) -> ProvenAlert {
    let settings = spec.alerts.backupTooSmall
    let metrics = DatabaseSeries(spec)
    let kind = BackupQuery.Column.kind.rawValue
    let threshold = Scalar.share(settings.threshold)
    let rule = rule(
      .backupTooSmall, spec, settings.timing,
      // Both sizes of one exporter: replicas may read the record a moment apart.
      fires: (metrics.lastBackupSize.series(of: spec).values
        / metrics.previousBackupSize.series(of: spec).values)
        .minimum(by: "namespace", kind) < threshold,
      summary: "A backup of Vibe Ensemble is far smaller than the one before",
      description: """
        The last \(.label(kind)) backup of \(.label("namespace")) has \(.value) of the size of the one \
        before, less than \(threshold.humanText).
        """, dashboard: .postgresql)
    let panel = Panel.timeSeries(
      "Backups against the one before",
      "The last finished backup of each kind as a share of the one before; the line is the threshold"
        + " of BackupTooSmall.",
      thresholds: .alert(below: threshold, settings.timing), size: .third,
      PanelQuery(
        (metrics.lastBackupSize.chosen.values / metrics.previousBackupSize.chosen.values)
          .minimum(by: kind), .labels(kind)))
    return ProvenAlert(
      .backupTooSmall, rule, backupTooSmallRunbook(RunbookCommands(spec: spec)),
      panel: AlertPanel(.backups, panel),
      tests: tests(
        ofSize: .slow(rule: rule, spec: spec), threshold: settings.threshold))
  }

  private static func tests(ofSize scenario: AlertScenario, threshold: Ratio) -> [RuleTest] {
    let metrics = DatabaseSeries(scenario.spec)
    let own = [NamedValue(BackupQuery.Column.kind.rawValue, BackupKind.daily.rawValue)]
    let steps = scenario.length(from: 0)
    let previous = 1e9
    let sizes = { (last: Double, foreign: Bool) in
      [
        scenario.series(
          metrics.lastBackupSize, own, .constant(last, steps: steps), foreign: foreign),
        scenario.series(
          metrics.previousBackupSize, own, .constant(previous, steps: steps), foreign: foreign),
      ]
    }
    let tooSmall = threshold.justBelow
    return scenario.proof(
      fires: "below \(Scalar.share(threshold).humanText) of the one before",
      silent: "above \(Scalar.share(threshold).humanText)", alert: scenario.alert(own),
      value: tooSmall, firing: sizes(tooSmall * previous, false),
      calm: sizes(threshold.justAbove * previous, false) + sizes(tooSmall * previous, true)) + [
        scenario.silent(
          "is silent after the first backup", from: 0,
          series: Array(sizes(tooSmall * previous, false).prefix(1)))
      ]
  }

  private static func backupTooSmallRunbook(_ commands: RunbookCommands) -> Runbook {
    Runbook(
      meaning: """
        Two finished backups in a row differ far more in size than a day's or a week's work explains. \
        Sizes are those that the backup itself recorded after it was read back.
        """,
      impact: "None now; whoever restores the last backup may find less than was there.",
      commands: [
        commands.query(
          "SELECT kind, name, bytes, finished_at FROM \(BackupRecords.table)"
            + " ORDER BY finished_at DESC LIMIT 10"),
        commands.query(
          "SELECT relname, n_live_tup, pg_size_pretty(pg_total_relation_size(relid))"
            + " FROM pg_stat_user_tables ORDER BY n_live_tup DESC LIMIT 10"),
        "\(commands.kubectl) logs --selector app.kubernetes.io/name=postgres-backup --tail 50"
          + " --all-containers --prefix",
      ],
      causes: [
        "Rows were deleted: by somebody, by a migration, by a retention job.",
        "A table was emptied or replaced, or the database restored from an older backup.",
        "The values in a large table compress better than those before.",
      ],
      remedies: [
        "If rows are missing that should be there: keep the backup before this one out of the"
          + " retention's reach (copy it to another folder) and restore from it with"
          + " `scripts/database-restore.sh`.",
        "If the shrinking was meant: nothing. The alert ends with the next backup, which is compared"
          + " with this one.",
      ])
  }
}
