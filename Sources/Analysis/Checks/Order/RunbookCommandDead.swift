package import Findings
import Kubernetes

/// What runbooks tell people to run works with the objects of the set.
package struct RunbookCommandDead: Check {
  package static let info = CheckInfo(
    id: "ord-runbook-command-dead",
    finds:
      "a command of a runbook or script that names an object, label, port, container or program"
      + " which the set lacks",
    why: "at night somebody copies it, gets an error or nothing, and draws the wrong conclusion",
    mend: "name what the set has, or add what the page needs",
    source: "Kubernetes 1.33, kubectl reference; the manifests of the set",
    example: CheckExample(
      bad: ProcedureExample.runbook("kubectl -n shop logs deployment/webb"),
      good: ProcedureExample.runbook("kubectl -n shop logs deployment/web")))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    let commands = objects.procedures.commands
    guard !commands.isEmpty else { return [] }
    let reader = KubectlAnswers(objects)
    return commands.compactMap { command -> Finding? in
      switch command.command.name {
      case "kubectl", "oc":
        guard let kubectl = KubectlCommand(command.words),
          let fault = reader.fault(kubectl, command)
        else { return nil }
        var finding = finding(command, fault.message, hint: fault.hint)
        if !fault.isProved { finding.severity = .warning }
        return finding
      case "curl", "wget":
        guard let fault = AddressAnswers(objects).fault(command) else { return nil }
        return finding(command, fault)
      default: return nil
      }
    }
  }
}
