import Analysis
import Findings
import Kubernetes

/// What `vibe-gen why` was asked for.
struct WhyRequest {
  var id: String
  /// As it was written.
  var object: String
  /// Empty: all environments.
  var inputs: [String]
  var factFiles: FactFiles

  func run(_ runner: CommandRunner) throws {
    try SetInput(inputs: inputs, factFiles: factFiles).run(runner) { session throws(Failure) in
      let check = try check()
      var answers: [String] = []
      var names: [String] = []
      for input in try sets(&session) {
        let contents = try input.read(&session)
        names += contents.objects.members.map { "\($0.kind)/\($0.name)" }
        for member in contents.objects.members where isMeant(member.identity) {
          answers.append(
            try answer(check, member, contents, in: inputs.isEmpty ? input.inputs[0] : nil, session)
          )
        }
      }
      guard !answers.isEmpty else { throw noObject(names) }
      Console.output.write(answers.joined(separator: "\n"))
      return .success
    }
  }

  private func check() throws(Failure) -> any Check.Type {
    if let check = Catalogue.check(id) { return check }
    let nearest = NearestName.of(id, in: Catalogue.checks.map { $0.info.id })
    throw .usage(
      id: "unknown-check", "there is no check '\(id)'",
      hint: nearest.map { "did you mean '\($0)'?" } ?? "'vibe-gen checks' lists them")
  }

  private func sets(_ session: inout Session) throws(Failure) -> [SetInput] {
    guard inputs.isEmpty else { return [SetInput(inputs: inputs, factFiles: factFiles)] }
    return try session.readSources().selected(nil).map {
      SetInput(inputs: [$0], factFiles: factFiles)
    }
  }

  /// `Service/web`, `Service/shop/web`, `Service web`, `Service shop/web`; the kind in any case.
  private func isMeant(_ identity: ObjectIdentity) -> Bool {
    let parts = object.split { $0 == "/" || $0 == " " }.map(String.init)
    guard let kind = parts.first, kind.lowercased() == identity.kind.lowercased(),
      parts.last == identity.name
    else { return false }
    return parts.count == 2 || parts.count == 3 && parts[1] == identity.namespace
  }

  private func noObject(_ names: [String]) -> Failure {
    let nearest = NearestName.of(object, in: names)
    return .usage(
      id: "unknown-object", "there is no object '\(object)'",
      hint: nearest.map { "did you mean '\($0)'?" }
        ?? "write kind/name, as in Service/web; a namespace may stand between")
  }

  private func answer(
    _ type: any Check.Type, _ member: ObjectSet.Member, _ contents: SetInput.Contents,
    in environment: String?, _ session: Session
  ) throws(Failure) -> String {
    let check = type.init()
    let identity = member.identity.description
    let own = derivations(check, member, contents.objects)
    var found = check.run(on: contents.objects).filter { finding in
      finding.object == identity || finding.message.contains(member.name)
    }
    found = try contents.origins?.traced(found) ?? found
    var text = "\(identity)\(environment.map { " in \($0)" } ?? ""): "
    text += "\(type.info.id) finds \(type.info.finds)\n\n"
    text += found.isEmpty ? "Nothing is found.\n" : Report(found).text(sources: session.lines)
    for derivation in own { text += "\n" + derivation.text }
    return text
  }

  /// What the check says of itself, else what the graph knows of the object.
  private func derivations(
    _ check: any Check, _ member: ObjectSet.Member, _ objects: ObjectSet
  ) -> [Derivation] {
    let own = check.derivations(of: member, in: objects)
    return own.isEmpty ? ObjectFacts.about(member, in: objects) : own
  }
}
