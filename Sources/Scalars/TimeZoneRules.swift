/// How far a zone's clocks are from UTC at any moment.
///
/// The caller reads the zone's file, for example `/usr/share/zoneinfo/Europe/Berlin`: values of
/// this module know no disk.
package struct TimeZoneRules: Sendable {
  /// Moments at which the offset changes, in order.
  private let changes: [(time: UnixTime, offset: Int)]
  /// Seconds east of UTC before the first change.
  private let firstOffset: Int
  /// What holds after the last change; nil: the last offset for ever.
  private let rule: RecurringZoneRule?

  package static let utc = TimeZoneRules(changes: [], firstOffset: 0, rule: nil)

  private init(changes: [(time: UnixTime, offset: Int)], firstOffset: Int, rule: RecurringZoneRule?)
  {
    self.changes = changes
    self.firstOffset = firstOffset
    self.rule = rule
  }

  /// Seconds east of UTC.
  package func offset(at time: UnixTime) -> Int {
    var low = 0
    var high = changes.count
    while low < high {
      let middle = (low + high) / 2
      if changes[middle].time <= time { low = middle + 1 } else { high = middle }
    }
    if low == changes.count, let rule { return rule.offset(at: time) }
    return low == 0 ? firstOffset : changes[low - 1].offset
  }

  /// Reads the bytes of a compiled zone file.
  ///
  /// Source: RFC 9636, section 3.
  package init(timeZoneFile bytes: [UInt8]) throws(ScalarError) {
    var reader = ByteReader(bytes)
    var header = try Header(&reader)
    var timeWidth = 4
    if header.version >= UInt8(ascii: "2") {
      try reader.skip(header.size(timeWidth: 4))
      header = try Header(&reader)
      timeWidth = 8
    }
    let times = try reader.integers(count: header.timeCount, width: timeWidth)
    let indices = try reader.integers(count: header.timeCount, width: 1)
    var offsets: [Int] = []
    for _ in 0..<header.typeCount {
      offsets.append(try reader.integer(width: 4))
      try reader.skip(2)
    }
    guard let first = offsets.first, indices.allSatisfy({ offsets.indices.contains($0) }) else {
      throw ScalarError("found a time zone file whose types do not exist")
    }
    changes = zip(times, indices).map { (UnixTime($0), offsets[$1]) }
    firstOffset = first
    try reader.skip(header.size(timeWidth: timeWidth) - header.sizeBeforeNames(timeWidth))
    rule = timeWidth == 8 ? try RecurringZoneRule(footer: reader.rest) : nil
  }

  /// The counts at the start of each block.
  private struct Header {
    let version: UInt8
    let timeCount: Int
    let typeCount: Int
    private let others: Int

    init(_ reader: inout ByteReader) throws(ScalarError) {
      guard try reader.bytes(4) == Array("TZif".utf8) else {
        throw ScalarError("found a file without the mark TZif, expected a compiled time zone")
      }
      version = try reader.bytes(1)[0]
      try reader.skip(15)
      let counts = try reader.integers(count: 6, width: 4)
      guard counts.allSatisfy({ (0...100_000).contains($0) }) else {
        throw ScalarError("found a time zone file with impossible counts")
      }
      timeCount = counts[3]
      typeCount = counts[4]
      // Standard and UT indicators, then names; leap seconds are counted with their width.
      others = counts[0] + counts[1] + counts[5]
      leapCount = counts[2]
    }

    private let leapCount: Int

    func sizeBeforeNames(_ timeWidth: Int) -> Int { timeCount * (timeWidth + 1) + typeCount * 6 }

    func size(timeWidth: Int) -> Int {
      sizeBeforeNames(timeWidth) + others + leapCount * (timeWidth + 4)
    }
  }
}
