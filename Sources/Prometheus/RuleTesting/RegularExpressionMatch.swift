extension RegularExpression {
  /// The captured texts, the whole first; nil if the expression does not match the whole text.
  package func captures(in text: String) -> [String]? {
    guard let program = try? RegularExpressionProgram(self) else { return nil }
    return RegularExpressionMatch.captures(of: program, in: text)
  }

  /// Whether the expression matches some part of a text; nil: its repetitions are too many.
  package func isFound(in text: String) -> Bool? {
    guard let program = try? RegularExpressionProgram(self, isWhole: false) else { return nil }
    return RegularExpressionMatch.isFound(program, in: text)
  }
}

/// Runs a program over texts.
enum RegularExpressionMatch {
  /// The captured texts, the whole first; nil if the expression does not match the whole text.
  static func captures(
    of program: RegularExpressionProgram, in text: String
  ) -> [String]? {
    let scalars = Array(text.unicodeScalars)
    var machine = Machine(program, scalars)
    guard let borders = machine.run(from: 0, isAnchored: true) else { return nil }
    return captures(borders, scalars)
  }

  static func matches(_ program: RegularExpressionProgram, _ text: String) -> Bool {
    var machine = Machine(program, Array(text.unicodeScalars))
    return machine.run(from: 0, isAnchored: true) != nil
  }

  static func isFound(_ program: RegularExpressionProgram, in text: String) -> Bool {
    var machine = Machine(program, Array(text.unicodeScalars))
    return machine.run(from: 0, isAnchored: false) != nil
  }

  /// Replaces every match.
  ///
  /// Source: Go, regexp, Regexp.ReplaceAllString: an empty match right behind a match is none.
  static func replaceAll(
    _ program: RegularExpressionProgram, in text: String, with replacement: ([String]) -> String
  ) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    var position = 0
    var copied = 0
    var lastEnd = -1
    while position <= scalars.count {
      var machine = Machine(program, scalars)
      guard let borders = machine.run(from: position, isAnchored: false) else { break }
      let (start, end) = (borders[0], borders[1])
      if end > start || start != lastEnd {
        result.append(contentsOf: scalars[copied..<start])
        result.append(contentsOf: replacement(captures(borders, scalars)).unicodeScalars)
        copied = end
      }
      lastEnd = end
      position = end > position ? end : position + 1
    }
    result.append(contentsOf: scalars[min(copied, scalars.count)...])
    return String(result)
  }

  private static func captures(_ borders: [Int], _ scalars: [Unicode.Scalar]) -> [String] {
    stride(from: 0, to: borders.count, by: 2).map { index in
      guard borders[index] >= 0, borders[index + 1] >= borders[index] else { return "" }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[borders[index]..<borders[index + 1]])
      return String(view)
    }
  }
}

/// The machine: all ways through the program at once, in the order of preference.
private struct Machine {
  private struct Thread {
    let step: Int
    let borders: [Int]
  }

  private let program: RegularExpressionProgram
  private let text: [Unicode.Scalar]
  /// The position at which a step was last reached: each is followed once a position.
  private var reached: [Int]

  init(_ program: RegularExpressionProgram, _ text: [Unicode.Scalar]) {
    self.program = program
    self.text = text
    reached = Array(repeating: -1, count: program.steps.count)
  }

  /// The borders of the leftmost match and its groups, -1 for those that matched nothing.
  mutating func run(from start: Int, isAnchored: Bool) -> [Int]? {
    let unset = Array(repeating: -1, count: program.borders)
    var threads: [Thread] = []
    var found: [Int]?
    for position in start...text.count {
      if found == nil, position == start || !isAnchored {
        follow(0, unset, at: position, into: &threads)
      }
      if threads.isEmpty, found != nil || isAnchored { break }
      var next: [Thread] = []
      search: for thread in threads {
        switch program.steps[thread.step] {
        case .match:
          found = thread.borders
          // What comes later is preferred less.
          break search
        case .character, .anyCharacter, .set:
          guard position < text.count, takes(thread.step, text[position]) else { continue }
          follow(thread.step + 1, thread.borders, at: position + 1, into: &next)
        case .assertion, .split, .jump, .save: continue
        }
      }
      threads = next
    }
    return found
  }

  private func takes(_ step: Int, _ scalar: Unicode.Scalar) -> Bool {
    switch program.steps[step] {
    case .character(let expected, let ignoresCase):
      scalar == expected || ignoresCase && scalar.folded == expected.folded
    case .anyCharacter(let includingNewline): includingNewline || scalar != "\n"
    case .set(let set): set.contains(scalar)
    default: false
    }
  }

  /// Goes on from a step to all that wait for a character or end the match.
  private mutating func follow(
    _ start: Int, _ borders: [Int], at position: Int, into threads: inout [Thread]
  ) {
    var waiting = [Thread(step: start, borders: borders)]
    while let thread = waiting.popLast() {
      guard reached[thread.step] != position else { continue }
      reached[thread.step] = position
      switch program.steps[thread.step] {
      case .jump(let target): waiting.append(Thread(step: target, borders: thread.borders))
      case .split(let first, let second):
        waiting.append(Thread(step: second, borders: thread.borders))
        waiting.append(Thread(step: first, borders: thread.borders))
      case .save(let border):
        var borders = thread.borders
        borders[border] = position
        waiting.append(Thread(step: thread.step + 1, borders: borders))
      case .assertion(let node):
        guard holds(node, at: position) else { continue }
        waiting.append(Thread(step: thread.step + 1, borders: thread.borders))
      case .character, .anyCharacter, .set, .match: threads.append(thread)
      }
    }
  }

  private func holds(_ node: RegularExpression.Node, at index: Int) -> Bool {
    switch node {
    case .textStart: return index == 0
    case .textEnd: return index == text.count
    case .lineStart: return index == 0 || text[index - 1] == "\n"
    case .lineEnd: return index == text.count || text[index] == "\n"
    case .wordBoundary(let isBoundary):
      let before = index > 0 && text[index - 1].isWordCharacter
      let after = index < text.count && text[index].isWordCharacter
      return (before != after) == isBoundary
    default: return true
    }
  }
}
