import Findings

/// The variable of a program that a wrong name was probably meant to be.
enum NearestVariable {
  static func of(_ name: String, in variables: ProgramVariables) -> String? {
    var known = variables.known.keys.sorted()
    if let suffix = variables.fileSuffix, name.hasSuffix(suffix) {
      known = known.map { $0 + suffix }
    }
    if let nearest = NearestName.of(name, in: known, atMost: 2) { return nearest }
    // `MYSQL_USERNAME` for `MYSQL_USER`.
    if let shorter = known.last(where: { name.hasPrefix($0) }) { return shorter }
    // The same setting without the program's prefix, or with another word before it.
    if let longer = known.first(where: { $0.hasSuffix("_" + name) || name.hasSuffix("_" + $0) }) {
      return longer
    }
    let words = Set(name.split(separator: "_"))
    let scored = known.map { other -> (name: String, score: Int) in
      let others = Set(other.split(separator: "_"))
      let common = words.intersection(others).count
      return (other, 2 * common - abs(others.count - words.count))
    }
    let best = scored.max { $0.score < $1.score }
    return best.flatMap { $0.score >= 1 ? $0.name : nil }
      ?? NearestName.of(name, in: known)
  }
}
