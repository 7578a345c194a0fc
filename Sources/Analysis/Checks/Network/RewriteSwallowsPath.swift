package import Findings
import Kubernetes

/// A rewritten request keeps the rest of its path.
package struct RewriteSwallowsPath: Check {
  package static let info = CheckInfo(
    id: "net-ingress-rewrite-swallow",
    finds:
      "a rewrite-target without a group of the path that carries the rest, on a path that takes whatever begins with it",
    why:
      "every request below the path arrives at the one address of the rewrite, so nothing else of the program answers",
    mend:
      "drop the annotation, or write the path as '/api(/|$)(.*)' with use-regex and rewrite to '/$2'",
    source: "ingress-nginx documentation, Rewrite: from 0.22 on, substrings must be captured",
    example: CheckExample(
      bad: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/rewrite-target: / }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /
                    pathType: Prefix
                    backend: { service: { name: web, port: { number: 80 } } }
        """,
      good: """
        apiVersion: networking.k8s.io/v1
        kind: Ingress
        metadata:
          name: web
          namespace: shop
          annotations: { nginx.ingress.kubernetes.io/rewrite-target: /$2, nginx.ingress.kubernetes.io/use-regex: "true" }
        spec:
          ingressClassName: nginx
          rules:
            - host: shop.example.com
              http:
                paths:
                  - path: /api(/|$)(.*)
                    pathType: ImplementationSpecific
                    backend: { service: { name: web, port: { number: 80 } } }
        """))

  package init() {}

  package func run(on objects: ObjectSet) -> [Finding] {
    objects.members("Ingress").flatMap { ingress -> [Finding] in
      let name = "nginx.ingress.kubernetes.io/rewrite-target"
      let annotation = ingress.root[at: "metadata", "annotations", name]
      guard let target = annotation.text, !target.isEmpty, !target.hasPrefix("http") else {
        return []
      }
      let swallowed = ingress.root[at: "spec", "rules"].items
        .flatMap { $0[at: "http", "paths"].items }.filter { isSwallowed($0, by: target) }
      guard let first = swallowed.first else { return [] }
      let paths = swallowed.compactMap { $0["path"].text ?? "/" }
      let groups = Self.groups(in: first["path"].text ?? "")
      let reason =
        target.contains("$")
        ? "the path has \(groups) \(groups == 1 ? "group" : "groups")"
        : "the target takes no group of the path"
      return [
        finding(
          annotation,
          "every request below \(paths.joined(separator: ", ")) becomes \(target): \(reason)")
      ]
    }
  }

  private func isSwallowed(_ path: Cursor, by target: String) -> Bool {
    let text = path["path"].text ?? "/"
    guard path["pathType"].text != "Exact" || Self.groups(in: text) > 0 else { return false }
    let wanted = Self.references(in: target)
    // A group that the path lacks is empty.
    return wanted.allSatisfy { $0 > Self.groups(in: text) }
  }

  /// The numbers behind `$`.
  private static func references(in target: String) -> [Int] {
    target.split(separator: "$", omittingEmptySubsequences: false).dropFirst().compactMap {
      Int($0.prefix { $0.isNumber })
    }
  }

  /// Groups that capture; `(?:` does not.
  private static func groups(in path: String) -> Int {
    var count = 0
    var previous: Character?
    for (index, character) in zip(path.indices, path) where character == "(" {
      previous = index > path.startIndex ? path[path.index(before: index)] : nil
      if previous != "\\", !path[index...].hasPrefix("(?:") { count += 1 }
    }
    return count
  }
}
