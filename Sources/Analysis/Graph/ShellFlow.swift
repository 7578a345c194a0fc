/// What becomes of a failure in a shell script.
struct ShellFlow {
  /// Why nobody notices that a command failed.
  enum Loss: Hashable {
    /// Only the last program of a pipe counts.
    case pipe(into: String)
    /// `|| true` and the like.
    case excused(by: String)
    /// Without `set -e` the script goes on.
    case ignored
    /// `set -e` does not look at the parts of `a && b` before the last.
    case chained
  }

  private let script: ContainerScript
  private let isWanted: (ShellCommand) -> Bool
  private(set) var losses: [(command: ShellCommand, loss: Loss)] = []

  /// - Parameters:
  ///   - script: the script; without a shell nothing is lost.
  ///   - isWanted: the commands whose failure matters.
  init(_ script: ContainerScript, where isWanted: @escaping (ShellCommand) -> Bool) {
    self.script = script
    self.isWanted = isWanted
    guard script.shell != nil, !script.script.variables.contains("PIPESTATUS[@]"),
      !script.script.variables.contains("PIPESTATUS")
    else { return }
    visit(script.script.pipelines, isLast: true)
  }

  /// - Parameters:
  ///   - pipelines: a list of the script.
  ///   - isLast: the status of the list is the script's, or its caller's.
  private mutating func visit(_ pipelines: [ShellPipeline], isLast: Bool) {
    var chains: [[ShellPipeline]] = []
    for pipeline in pipelines {
      if pipeline.follows == .start || chains.isEmpty {
        chains.append([pipeline])
      } else {
        chains[chains.count - 1].append(pipeline)
      }
    }
    for (index, chain) in chains.enumerated() {
      let isLastChain = isLast && index == chains.count - 1
      let next = index + 1 < chains.count ? chains[index + 1] : []
      let isAsked = next.first.map(Self.asksStatus) ?? false
      for (position, pipeline) in chain.enumerated() where !pipeline.isNegated {
        check(
          pipeline, in: chain, at: position, isKept: isLastChain || isAsked, isLast: isLastChain)
      }
    }
  }

  private mutating func check(
    _ pipeline: ShellPipeline, in chain: [ShellPipeline], at position: Int, isKept: Bool,
    isLast: Bool
  ) {
    for (index, stage) in pipeline.stages.enumerated() {
      switch stage {
      case .command(let command) where isWanted(command):
        if index < pipeline.stages.count - 1, !script.hasPipefail {
          let reader = pipeline.stages[index + 1].command?.name ?? ""
          losses.append((command, .pipe(into: reader.isEmpty ? "the next command" : reader)))
        } else if let loss = loss(chain, position, isKept, pipeline.isBackground) {
          losses.append((command, loss))
        }
      case .command: continue
      case .compound(let compound):
        // What a condition asks is looked at by that.
        switch compound.kind {
        case .function: visit(compound.body.flatMap(Self.unwrapped), isLast: true)
        case .loop: visit(compound.body, isLast: false)
        case .group, .subshell, .conditional, .selection, .test:
          let isHandled = loss(chain, position, isKept, pipeline.isBackground) == nil
          visit(compound.body, isLast: isHandled && position == chain.count - 1)
        }
      }
    }
  }

  /// The commands of the braces around a function's body.
  private static func unwrapped(_ pipeline: ShellPipeline) -> [ShellPipeline] {
    if case .compound(let compound) = pipeline.stages.first, compound.kind == .group {
      return compound.body
    }
    return [pipeline]
  }

  private func loss(
    _ chain: [ShellPipeline], _ position: Int, _ isKept: Bool, _ isBackground: Bool
  ) -> Loss? {
    if isBackground { return nil }
    let rest = chain[(position + 1)...]
    if let handler = rest.first(where: { $0.follows == .or }) {
      guard let command = handler.stages.first?.command, handler.stages.count == 1,
        ["true", ":", "echo", "printf"].contains(command.name), handler == chain.last
      else { return nil }
      return .excused(by: command.words.prefix(1).map(\.text).joined())
    }
    if isKept { return nil }
    if rest.isEmpty { return script.stopsAtFailure ? nil : .ignored }
    return .chained
  }

  /// The command looks at the status of the one before.
  private static func asksStatus(_ pipeline: ShellPipeline) -> Bool {
    pipeline.commands.contains { command in
      (command.words + command.assignments.map(\.value)).contains { $0.variables.contains("?") }
    }
  }
}
