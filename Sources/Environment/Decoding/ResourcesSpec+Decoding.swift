import Findings
import Scalars

extension ResourcesSpec: FieldGroup {
  init(from reader: inout FieldReader) {
    requests = reader.group("requests", "What a node must have free for the container.")
    limits = reader.group("limits", "What the container may use at most; never below the requests.")
    guard reader.isSound("requests", "limits") else { return }
    check("cpu", \.cpu, &reader)
    check("memory", \.memory, &reader)
    switch (requests.ephemeralStorage, limits.ephemeralStorage) {
    case (let request?, let limit?) where limit < request:
      reader.report(
        .limitBelowRequest(limit, request), at: ["limits", "ephemeralStorage"],
        or: ["requests", "ephemeralStorage"])
    case (.some, nil):
      reader.report(.requestWithoutLimit(), at: ["requests", "ephemeralStorage"], or: ["limits"])
    case (nil, .some):
      reader.report(.limitWithoutRequest(), at: ["limits", "ephemeralStorage"], or: ["requests"])
    default: break
    }
  }

  private func check(
    _ key: String, _ amount: KeyPath<Amounts, Quantity>, _ reader: inout FieldReader
  ) {
    if limits[keyPath: amount] < requests[keyPath: amount] {
      reader.report(
        .limitBelowRequest(limits[keyPath: amount], requests[keyPath: amount]),
        at: ["limits", key],
        or: ["requests", key])
    }
  }
}

extension ResourcesSpec.Amounts: FieldGroup {
  init(from reader: inout FieldReader) {
    cpu = reader.value(
      "cpu", in: "1m"..."64", "CPU: 250m is a quarter of a core.", example: "250m",
      text: \.description)
    memory = reader.value(
      // 512m is half a byte, the classic slip.
      "memory", in: "16Mi"..."512Gi", "Memory.", example: "512Mi", text: \.description)
    ephemeralStorage = reader.optionalValue(
      "ephemeralStorage", "Space for files that do not outlive the pod.", example: "1Gi")
    if reader.isSound("ephemeralStorage"), let storage = ephemeralStorage, storage < "1Mi" {
      reader.report(.tinyStorage(storage), at: ["ephemeralStorage"])
    }
  }
}

extension Finding {
  fileprivate static func limitBelowRequest(_ limit: Quantity, _ request: Quantity) -> Finding {
    Finding(
      id: "limit-below-request", message: "limit \(limit) is below the request \(request)",
      hint: "raise the limit or lower the request")
  }

  fileprivate static func requestWithoutLimit() -> Finding {
    Finding(
      id: "one-sided-resources", message: "found a request of ephemeralStorage without a limit",
      hint: "add ephemeralStorage to the limits")
  }

  fileprivate static func limitWithoutRequest() -> Finding {
    Finding(
      id: "one-sided-resources", message: "found a limit of ephemeralStorage without a request",
      hint: "add ephemeralStorage to the requests")
  }

  fileprivate static func tinyStorage(_ found: Quantity) -> Finding {
    Finding(
      id: "out-of-range", message: "expected a quantity of at least 1Mi, found \(found)",
      hint: "write it like 1Gi")
  }
}
