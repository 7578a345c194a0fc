package import Findings
import Kubernetes
import Scalars

/// Backups run as often as the set promises.
package struct RecoveryGoalMissed: Check {
  package static let info = CheckInfo(
    id: "bak-rpo-rto-unreachable",
    finds:
      "a promise of how much work may be lost, or how long a restore may take, that the backups"
      + " cannot keep",
    why: "after a loss a day is missing where an hour was promised",
    mend: "run the backups more often or archive the log, or promise less",
    source: "the set itself; PostgreSQL 17 documentation, 25.3 Continuous Archiving",
    example: CheckExample(
      bad: BackupExample.job("pg_dump -h db -f /backup/shop.sql shop") + "\n---\n"
        + BackupExample.promise("1h"),
      good: BackupExample.job(
        "pg_dump -h db -f /backup/shop.sql shop", schedule: "*/30 * * * *") + "\n---\n"
        + BackupExample.promise("1h")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let promises = BackupPromise.all(objects)
    guard !promises.isEmpty else { return [] }
    let archive = BackupPromise.archiving(objects)
    let jobs = objects.backups.jobs.filter { $0.pod.kind == .cronJob }
    var findings: [Finding] = []
    for job in jobs {
      guard let interval = job.interval else { continue }
      // The best of the jobs of one database counts.
      let best = jobs.filter { $0.readsSame(as: job) }.compactMap(\.interval).min() ?? interval
      guard best == interval else { continue }
      for promise in promises {
        guard case .lost(let allowed) = promise.goal, promise.isAbout(job) else { continue }
        let real = archive.map { min($0, interval) } ?? interval
        guard real > allowed else { continue }
        findings.append(
          finding(
            job.schedule,
            "\(job.description) runs every \(interval.text), but \(promise.name) of"
              + " \(promise.place) promises \(allowed.text)"))
        break
      }
    }
    if archive == nil, let promise = promises.first(where: { $0.goal == .anyMoment }),
      promise.cursor != nil, !objects.databases.all.isEmpty
    {
      findings.append(
        found(
          promise,
          "\(promise.name) promises recovery to any moment, but no log is archived",
          hint: "archive the log: archive_command, WAL-G, or the store of the operator"))
    }
    return findings + restoreTime(promises, objects)
  }

  private func restoreTime(_ promises: [BackupPromise], _ objects: ObjectSet) -> [Finding] {
    let facts = objects.facts.recovery
    guard let size = facts.databaseSize, let speed = facts.restoredPerSecond,
      let seconds = size.ratio(to: speed)
    else { return [] }
    for promise in promises {
      guard case .restored(let allowed) = promise.goal, .seconds(seconds) > allowed else {
        continue
      }
      let message =
        "\(promise.name) of \(promise.place) promises a restore in \(allowed.text), but \(size) at"
        + " \(speed) a second take \(Duration.seconds(seconds).text)"
      return [found(promise, message)]
    }
    return []
  }

  /// At the promise, where that stands in the set.
  private func found(_ promise: BackupPromise, _ message: String, hint: String? = nil) -> Finding {
    guard let cursor = promise.cursor else { return finding(message, hint: hint) }
    guard let line = promise.line else { return finding(cursor, message, hint: hint) }
    return finding(cursor, line: line, message, hint: hint)
  }
}

/// What a set, or its environment, says about losing data.
private struct BackupPromise {
  enum Goal: Hashable {
    /// No more work than this is lost.
    case lost(Duration)
    /// It is back after this time.
    case restored(Duration)
    /// Every moment of the past can come back.
    case anyMoment
  }

  let goal: Goal
  let name: String
  let place: String
  let cursor: Cursor?
  var line: Int?

  static func all(_ objects: ObjectSet) -> [BackupPromise] {
    let facts = objects.facts.recovery
    var promises: [BackupPromise] = []
    if let goal = facts.pointObjective {
      promises.append(
        BackupPromise(goal: .lost(goal), name: "the RPO", place: "the environment", cursor: nil))
    }
    if let goal = facts.timeObjective {
      promises.append(
        BackupPromise(goal: .restored(goal), name: "the RTO", place: "the environment", cursor: nil)
      )
    }
    let settings = BackupSetting.all(
      objects, named: ["rpo", "rto", "pitr", "backup", "recovery", "point_in_time"])
    return promises + settings.compactMap(BackupPromise.init)
  }

  private init?(_ setting: BackupSetting) {
    let words = setting.words
    guard let goal = Self.goal(words, setting) else { return nil }
    self.init(goal: goal, name: setting.name, place: setting.place, cursor: setting.cursor)
    line = setting.line
  }

  private init(goal: Goal, name: String, place: String, cursor: Cursor?) {
    self.goal = goal
    self.name = name
    self.place = place
    self.cursor = cursor
  }

  private static func goal(_ words: [String], _ setting: BackupSetting) -> Goal? {
    let time = Duration.spoken(setting.value, unit: words.last ?? "")
    if words.contains("rpo") { return time.map(Goal.lost) }
    if words.contains("rto") { return time.map(Goal.restored) }
    let text = words.joined(separator: "_")
    if text.contains("recovery_point_objective") { return time.map(Goal.lost) }
    if text.contains("recovery_time_objective") { return time.map(Goal.restored) }
    if words.contains("pitr") || text.contains("point_in_time") {
      return setting.isOn ? .anyMoment : nil
    }
    guard words.contains(where: { $0.hasPrefix("backup") }) else { return nil }
    if words.contains("interval") || words.contains("frequency") { return time.map(Goal.lost) }
    if words.contains("schedule"), let schedule = try? CronSchedule(parsing: setting.value) {
      return schedule.longestGap.map(Goal.lost)
    }
    return nil
  }

  /// The promise is not one of another namespace.
  func isAbout(_ job: BackupJob) -> Bool {
    guard let cursor else { return true }
    let namespace = cursor.member.namespace
    return cursor.member !== job.pod.workload || !name.uppercased().contains("SCHEDULE")
      ? namespace.isEmpty || namespace == job.pod.namespace : false
  }

  /// How old the archived log is at most; nil when none is archived.
  ///
  /// Sources: CloudNativePG 1.27, "WAL archiving": archive_timeout is 5 minutes; PostgreSQL 17,
  /// archive_timeout: without one, a quiet server archives nothing.
  static func archiving(_ objects: ObjectSet) -> Duration? {
    for cluster in objects.members("Cluster") {
      let spec = cluster.root["spec"]
      let plugins = spec["plugins"].items.contains { $0["name"].text?.contains("barman") == true }
      if spec[at: "backup", "barmanObjectStore"].exists || plugins {
        return Duration.spoken(
          spec[at: "postgresql", "parameters", "archive_timeout"].text ?? "5min", unit: "seconds")
      }
    }
    var texts = objects.pods.flatMap(\.containers).flatMap(\.arguments).compactMap(\.text)
    for map in objects.members("ConfigMap") {
      for (key, value) in map.root["data"].entries where key.hasSuffix(".conf") {
        texts.append(value.text ?? "")
      }
    }
    guard texts.contains(where: { $0.contains("archive_command") }) else {
      let names = objects.pods.flatMap(\.containers).flatMap(\.environment).compactMap {
        $0["name"].text
      }
      let archives = ["WALG_", "WALE_", "PGBACKREST_"].contains { prefix in
        names.contains { $0.hasPrefix(prefix) }
      }
      return archives ? .seconds(60) : nil
    }
    for text in texts {
      guard let range = text.firstRange(of: "archive_timeout") else { continue }
      let value = text[range.upperBound...].drop { " ='".contains($0) }
        .prefix { $0.isLetter || $0.isNumber }
      if let time = Duration.spoken(String(value), unit: "seconds"), time > .zero { return time }
    }
    return .seconds(300)
  }
}

extension BackupJob {
  fileprivate var schedule: Cursor { pod.workload.root[at: "spec", "schedule"] }

  /// The longest time between two runs.
  fileprivate var interval: Duration? {
    guard pod.workload.root[at: "spec", "suspend"].boolean != true else { return nil }
    return schedule.text.flatMap { try? CronSchedule(parsing: $0) }?.longestGap
  }

  fileprivate func readsSame(as other: BackupJob) -> Bool {
    let (own, others) = (servers.map(\.member.index), other.servers.map(\.member.index))
    return own.isEmpty && others.isEmpty
      ? pod.namespace == other.pod.namespace
      : !Set(own).isDisjoint(with: others)
  }
}

extension CronSchedule {
  /// The longest time between two of the next runs, over some weeks at least.
  fileprivate var longestGap: Duration? {
    // 2026-01-01T00:00:00Z, a Thursday; schedules repeat by the week, or by months of about one length.
    let times = occurrences(after: UnixTime(1_767_225_600), count: 40)
    let gaps = zip(times, times.dropFirst()).map { $1.seconds - $0.seconds }
    return gaps.max().map { .seconds($0) }
  }
}

extension Duration {
  /// `6h`, `15 minutes`, `PT1H`, `24` where the name says hours.
  fileprivate static func spoken(_ text: String, unit name: String) -> Duration? {
    var text = text.lowercased()[...]
    if text.hasPrefix("pt") {
      text = text.dropFirst(2)
    } else if text.hasPrefix("p") {
      text = text.dropFirst()
    }
    let digits = text.prefix { $0.isNumber }
    guard let number = Int(digits), number < 1_000_000 else { return nil }
    let unit = text.dropFirst(digits.count).filter { $0.isLetter || $0.isNumber }
    switch unit.isEmpty ? name[...] : Substring(unit) {
    case "s", "sec", "second", "seconds": return .seconds(number)
    case "m", "min", "minute", "minutes", "mins": return .seconds(number * 60)
    case "h", "hour", "hours", "hr", "hrs": return .seconds(number * 3600)
    case "d", "day", "days": return .seconds(number * 86_400)
    default: return unit.isEmpty ? nil : try? Duration(parsing: String(text))
    }
  }

  /// `24h`, `30m`.
  fileprivate var text: String {
    let seconds = components.seconds
    if seconds.isMultiple(of: 3600) { return "\(seconds / 3600)h" }
    return seconds.isMultiple(of: 60) ? "\(seconds / 60)m" : "\(seconds)s"
  }
}

extension Quantity {
  /// Whole times that the other goes into it, rounded down.
  fileprivate func ratio(to other: Quantity) -> Int? {
    other > .zero ? Int(exactly: billionths / other.billionths) : nil
  }
}
