import Rendering
import Testing

@Suite struct OutputPlanTests {
  private let before = Toy.rendered(replicas: 3).outputFiles()
  private let after = Toy.rendered(replicas: 5).outputFiles()

  @Test("the same files change nothing")
  func same() {
    let plan = OutputPlan(existing: before, wanted: before)
    #expect(plan.changesNothing)
    #expect(plan.unchanged == before)
  }

  @Test("only different files are written")
  func changed() {
    let plan = OutputPlan(existing: before, wanted: after)
    #expect(plan.written.map(\.path) == ["inventory.json", "web.yaml"])
    #expect(plan.removed.isEmpty)
  }

  @Test("files that the inventory lists and nobody wants are removed")
  func removed() {
    let plan = OutputPlan(existing: before, wanted: after.filter { $0.path != "init.sql" })
    #expect(plan.removed == ["init.sql"])
    #expect(plan.foreign.isEmpty)
  }

  @Test("a file that no inventory lists is foreign")
  func foreign() {
    let note = OutputFile(path: "notes.txt", bytes: [65])
    #expect(OutputPlan(existing: before + [note], wanted: after).foreign == ["notes.txt"])
  }

  @Test("without an inventory every different file is foreign, also under a name of ours")
  func noInventory() {
    let existing = [OutputFile(path: "web.yaml", bytes: [65])]
    #expect(OutputPlan(existing: existing, wanted: after).foreign == ["web.yaml"])
  }

  @Test("after a merge conflict in the inventory, our header tells our files")
  func conflict() {
    let note = OutputFile(path: "notes.txt", bytes: [65])
    let existing = before.map { file in
      file.path == "inventory.json"
        ? OutputFile(path: file.path, bytes: Array("<<<<<<< HEAD\n".utf8)) : file
    }
    let plan = OutputPlan(existing: existing + [note], wanted: after)
    #expect(plan.foreign == ["notes.txt"])
    #expect(plan.written.map(\.path) == ["inventory.json", "web.yaml"])
  }

  @Test("nothing wanted means everything of ours goes")
  func nothingWanted() {
    let plan = OutputPlan(existing: before, wanted: [])
    #expect(plan.removed == before.map(\.path))
    #expect(plan.foreign.isEmpty)
  }
}
