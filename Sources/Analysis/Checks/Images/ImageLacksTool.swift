package import Findings

/// Commands use programs that their image has.
package struct ImageLacksTool: Check {
  package static let info = CheckInfo(
    id: "img-tool-missing",
    finds: "a command that calls a program which its image lacks",
    why:
      "the container ends with \"not found\": a backup job fails every night without anybody noticing",
    mend: "use an image that has it, or do it in a container of its own",
    source: "Dockerfiles of the official images",
    example: CheckExample(
      bad: """
        apiVersion: v1
        kind: Pod
        metadata: { name: backup, namespace: shop }
        spec:
          containers:
            - name: backup
              image: postgres:16.9-bookworm
              command: [sh, -c, "pg_dump shop > /tmp/dump && aws s3 cp /tmp/dump s3://backup/"]
        """,
      good: """
        apiVersion: v1
        kind: Pod
        metadata: { name: backup, namespace: shop }
        spec:
          containers:
            - name: backup
              image: postgres:16.9-bookworm
              command: [sh, -c, "pg_dump shop > /tmp/dump"]
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.pods.flatMap { pod in pod.containers.flatMap { check($0, of: pod, in: objects) } }
  }

  private func check(
    _ container: ContainerTemplate, of pod: PodTemplate, in objects: ObjectSet
  ) -> [Finding] {
    guard let image = container.image, let known = objects.knownImage(image) else { return [] }
    let hasProgram = container.cursor["command"].exists
    let written = container.arguments.enumerated().filter { index, argument in
      let text = argument.text ?? ""
      return text.contains(" ") || text.contains("\n") || index == 0 && hasProgram
    }.map(\.element)
    var seen: Set<String> = []
    return (written + MountedScripts.of(container, in: pod, objects)).flatMap { script in
      ShellWords.commands(in: script.text ?? "").filter {
        known.lacks.contains($0) && seen.insert($0).inserted
      }.map {
        finding(script, "container '\(container.name)' calls \($0), which \(image) lacks")
      }
    }
  }
}
