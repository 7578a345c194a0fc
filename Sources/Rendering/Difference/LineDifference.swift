/// The lines that two texts do not share.
enum LineDifference {
  /// Removed lines with `-`, added ones with `+`, in the order of the text.
  static func text(old: String, new: String, indent: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false)
    var removed: [Int: Substring] = [:]
    var inserted: [Int: Substring] = [:]
    for change in after.difference(from: before) {
      switch change {
      case .remove(let offset, let line, _): removed[offset] = line
      case .insert(let offset, let line, _): inserted[offset] = line
      }
    }
    var text = ""
    var oldIndex = 0
    var newIndex = 0
    while oldIndex < before.count || newIndex < after.count {
      if let line = removed[oldIndex] {
        text += "\(indent)- \(line)\n"
        oldIndex += 1
      } else if let line = inserted[newIndex] {
        text += "\(indent)+ \(line)\n"
        newIndex += 1
      } else {
        oldIndex += 1
        newIndex += 1
      }
    }
    return text
  }
}
