/// The known name that a misspelt one was probably meant to be.
package enum NearestName {
  /// The nearest candidate within one edit for three letters (two at least for five or more), or nil.
  ///
  /// An edit is an inserted, missing, replaced or swapped letter; letter case costs nothing. Of
  /// equally near candidates the first wins, so the order of candidates decides.
  ///
  /// - Parameters:
  ///   - name: what was written.
  ///   - candidates: what is known.
  ///   - edits: fewer edits than usual, where the known names are not all that there are.
  /// - Returns: the candidate.
  package static func of(
    _ name: String, in candidates: some Sequence<String>, atMost edits: Int = .max
  ) -> String? {
    let letters = folded(name)
    guard !letters.isEmpty, letters.count <= longestName else { return nil }
    var nearest: (name: String, distance: Int)?
    var allowed = min(edits, letters.count < 5 ? 1 : max(2, letters.count / 3))
    for candidate in candidates where candidate != name {
      let distance = distance(letters, folded(candidate), atMost: allowed)
      guard distance <= allowed else { continue }
      nearest = (candidate, distance)
      allowed = distance - 1
      if allowed < 0 { break }
    }
    return nearest?.name
  }

  /// Names beyond this are no misspelt keys, and the work grows with the square of the length.
  private static let longestName = 100

  private static func folded(_ name: String) -> [UInt8] {
    name.utf8.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 }
  }

  /// Optimal string alignment distance; anything above the limit stands for "too far".
  private static func distance(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Int {
    guard abs(left.count - right.count) <= limit else { return limit + 1 }
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for i in 0..<left.count {
      var row = [i + 1]
      row.reserveCapacity(right.count + 1)
      for j in 0..<right.count {
        let replaced = last[j] + (left[i] == right[j] ? 0 : 1)
        var best = min(replaced, last[j + 1] + 1, row[j] + 1)
        if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
          best = min(best, beforeLast[j - 1] + 1)
        }
        row.append(best)
      }
      beforeLast = last
      last = row
    }
    return last[right.count]
  }
}
