import Scalars

/// Beginning of the names of images: a registry, or a part of one.
struct RegistryPrefix: TextField {
  let text: String
  init(unchecked text: String) { self.text = text }

  static let rules = ScalarRules(
    "a registry with or without a path", pattern: "^[a-z0-9.-]+(:[0-9]+)?(/[a-z0-9._-]+)*$",
    examples: ["ghcr.io/siy", "docker.io/library"])

  static func expectation(unmetBy text: String) -> String? {
    // Whatever continues a prefix to an image shows whether it is one.
    let isPrefix = text.contains(".") && (try? ImageReference(parsing: "\(text)/image:1")) != nil
    return isPrefix ? nil : "a registry like ghcr.io or ghcr.io/siy"
  }
}
