import Environment
import Findings
import Kubernetes
import Scalars

/// Makes a SealedSecret of each planned Secret from the ciphertexts of the environment file.
struct SealedSecretMaker {
  var spec: EnvironmentSpec
  var plan: SecretPlan
  var encryptedData: [SecretsSpec.SealedValue]

  /// Keys without a ciphertext and ciphertexts without a key.
  var findings: [Finding] {
    let wanted = plan.secrets.flatMap { planned in
      planned.entries.compactMap { sealed($0) ? address($0, in: planned) : nil }
    }
    let given = encryptedData.map { "\($0.secret)/\($0.key)" }
    return wanted.filter { !given.contains($0) }.map(Finding.sealedValueMissing)
      + given.filter { !wanted.contains($0) }.map { .sealedValueUnused($0, wanted: wanted) }
  }

  func sealedSecret(_ planned: PlannedSecret) -> SealedSecret {
    let plain: [(String, String)] = planned.entries.compactMap { entry in
      guard case .plain(let text) = entry.value else { return nil }
      return (entry.key, text)
    }
    return SealedSecret(
      metadata: ObjectMeta(planned.name, of: planned.component, in: spec),
      spec: SealedSecretSpec(
        encryptedData: StringMap(
          uniqueKeys: planned.entries.filter(sealed).map { ($0.key, ciphertext($0, in: planned)) }),
        template: SealedSecretTemplate(
          metadata: SealedSecretMetadata(
            name: planned.name.description, namespace: spec.namespace.description,
            labels: planned.labels(spec)),
          type: planned.type ?? "Opaque",
          data: plain.isEmpty ? nil : StringMap(uniqueKeys: plain))))
  }

  /// What is no secret stands in the template.
  private func sealed(_ entry: PlannedSecretEntry) -> Bool {
    if case .plain = entry.value { false } else { true }
  }

  /// Empty where the file gives none, which is a finding: nothing is written then.
  private func ciphertext(_ entry: PlannedSecretEntry, in planned: PlannedSecret) -> String {
    encryptedData.first { "\($0.secret)/\($0.key)" == address(entry, in: planned) }?.ciphertext
      ?? ""
  }

  private func address(_ entry: PlannedSecretEntry, in planned: PlannedSecret) -> String {
    "\(planned.name)/\(entry.key)"
  }
}

extension Finding {
  fileprivate static func sealedValueMissing(_ address: String) -> Finding {
    Finding(
      id: "sealed-value-missing", path: "secrets.sealed",
      message: "found no ciphertext for \(address), which this environment needs",
      hint: "add what `kubeseal --raw` prints for it, with the environment's namespace and name")
  }

  fileprivate static func sealedValueUnused(_ address: String, wanted: [String]) -> Finding {
    Finding(
      id: "sealed-value-unused", path: "secrets.sealed",
      message: "found a ciphertext for \(address), which nothing in this environment reads",
      hint: "remove it; needed are \(wanted.joined(separator: ", "))")
  }
}
