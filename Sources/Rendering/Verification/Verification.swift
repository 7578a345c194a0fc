package import Findings
import Kubernetes
import YAML

/// Whether a folder is exactly what the environment files and this program give.
///
/// Each difference is a finding that names the file or object and why it differs: edited by hand
/// (its hash is not the one in the inventory) or stale (it is what an earlier run wrote).
package struct Verification {
  private let folder: String
  private let existing: [OutputFile]
  private let wanted: [OutputFile]
  private let inventory: Inventory?

  /// Everything in which a folder differs; nil files stand for a folder that is not there.
  package static func findings(
    folder: String, existing: [OutputFile]?, wanted: RenderedEnvironment
  ) -> [Finding] {
    guard let existing else {
      return [.folderMissing(folder, environment: wanted.provenance.environment)]
    }
    return Verification(folder: folder, existing: existing, wanted: wanted.outputFiles()).findings()
  }

  private init(folder: String, existing: [OutputFile], wanted: [OutputFile]) {
    self.folder = folder
    self.existing = existing
    self.wanted = wanted
    inventory = Inventory(in: existing)
  }

  private func findings() -> [Finding] {
    let plan = OutputPlan(existing: existing, wanted: wanted)
    var findings: [Finding] = []
    for file in plan.written where file.path != Inventory.fileName {
      if let before = existing.first(where: { $0.path == file.path }) {
        findings += compare(before, file)
      } else {
        findings.append(.fileMissing(path(file.path)))
      }
    }
    for file in plan.removed where file != Inventory.fileName {
      findings.append(.fileLeft(path(file)))
    }
    for file in plan.foreign where !wanted.contains(where: { $0.path == file }) {
      findings.append(.fileForeign(path(file)))
    }
    // The inventory follows the other files; it is named when it alone differs.
    if findings.isEmpty, !plan.changesNothing || !plan.foreign.isEmpty {
      findings.append(
        inventory == nil
          ? .inventoryUnreadable(path(Inventory.fileName))
          : .inventoryDiffers(path(Inventory.fileName)))
    }
    return findings
  }

  private func path(_ file: String) -> String { "\(folder)/\(file)" }

  private func compare(_ before: OutputFile, _ after: OutputFile) -> [Finding] {
    let old = ComparedSet([before])
    let difference = SetDifference(old: old, new: ComparedSet([after]))
    let isUntouched = isAsWritten(before)
    let objects = difference.items.compactMap { item -> Finding? in
      guard case .object(let identity) = item.subject else { return nil }
      let isEdited = !isUntouched && !isAsWritten(identity, old.objects[identity])
      return .objectDiffers(
        item, identity, place: place(of: item, in: before), isEdited: isEdited)
    }
    if !objects.isEmpty { return objects }
    let line = firstDifferentLine(before, after)
    return [.fileDiffers(Place(file: path(before.path), line: line, column: 1), !isUntouched)]
  }

  private func isAsWritten(_ file: OutputFile) -> Bool {
    inventory?.files.first { $0.path == file.path }?.sha256 == Inventory.hash(file.bytes)
  }

  private func isAsWritten(_ identity: ObjectIdentity, _ node: Node?) -> Bool {
    guard let node else { return false }
    var bytes: [UInt8] = []
    Emitter.emit([node], into: &bytes)
    return inventory?.objects.first { $0.identity == identity }?.sha256 == Inventory.hash(bytes)
  }

  /// The line of the first field that differs, as the file has it.
  private func place(of item: SetDifference.Item, in file: OutputFile) -> Place {
    let mark = item.fields.lazy.compactMap(\.oldMark).first { $0.line > 0 }
    return Place(
      file: path(file.path), line: mark.map { Int($0.line) } ?? 1,
      column: mark.map { Int($0.column) } ?? 1)
  }

  private func firstDifferentLine(_ before: OutputFile, _ after: OutputFile) -> Int {
    let same = zip(before.bytes, after.bytes).prefix { $0 == $1 }
    return 1 + same.count { $0.0 == UInt8(ascii: "\n") }
  }
}

extension Finding {
  private static let edit = "change environments/ or the program instead, and render again"
  private static let again = "render again"

  fileprivate static func folderMissing(_ folder: String, environment: String) -> Finding {
    Finding(
      id: "missing-output", message: "\(folder) does not exist",
      hint: "run vibe-gen render \(environment) --output out/")
  }

  fileprivate static func fileMissing(_ path: String) -> Finding {
    Finding(id: "missing-output", message: "\(path) does not exist", hint: again)
  }

  fileprivate static func fileLeft(_ path: String) -> Finding {
    Finding(
      id: "stale-output", place: Place(file: path, line: 1, column: 1),
      message: "the file is no longer produced", hint: again)
  }

  fileprivate static func fileForeign(_ path: String) -> Finding {
    Finding(
      id: "foreign-file", place: Place(file: path, line: 1, column: 1),
      message: "vibe-gen did not make this file", hint: "move it out of the folder")
  }

  fileprivate static func fileDiffers(_ place: Place, _ isEdited: Bool) -> Finding {
    Finding(
      id: isEdited ? "edited-output" : "stale-output", place: place,
      message: isEdited
        ? "the file was edited by hand, from this line on"
        : "the file is stale, from this line on", hint: isEdited ? edit : again)
  }

  fileprivate static func objectDiffers(
    _ item: SetDifference.Item, _ identity: ObjectIdentity, place: Place, isEdited: Bool
  ) -> Finding {
    let how = isEdited ? "edited by hand" : "stale"
    let what =
      switch item.change {
      case .added: "the object is missing"
      case .removed: "the object is no longer produced"
      case .changed: DifferenceText.sentence(item.fields)
      }
    return Finding(
      id: isEdited ? "edited-output" : "stale-output", place: place,
      object: identity.description, message: "\(how): \(what)", hint: isEdited ? edit : again)
  }

  fileprivate static func inventoryUnreadable(_ path: String) -> Finding {
    Finding(
      id: "edited-output", place: Place(file: path, line: 1, column: 1),
      message: "this is not an inventory that vibe-gen wrote", hint: again)
  }

  fileprivate static func inventoryDiffers(_ path: String) -> Finding {
    Finding(
      id: "stale-output", place: Place(file: path, line: 1, column: 1),
      message: "the inventory is not that of the files beside it", hint: again)
  }
}
