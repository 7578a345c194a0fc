import Scalars
import YAML

/// All keys of a file of facts, in the order of their documentation.
package enum FactFields {
  package static let all: [FactField] =
    cluster + machines + images + programs + operations + project + tables

  // MARK: The cluster

  private static let name = FactShape.text(.any("a name"))
  private static let labels = FactShape.map(keys: .any("a label"), values: .text(.any("a value")))

  private static let cluster = [
    FactField(
      "kubernetes", "which version the cluster has",
      .text(.value(KubernetesVersion.self, "a version like 1.33")), example: "kubernetes: \"1.33\""
    ) { node, facts in
      if let version = node.scalarText.flatMap({ try? KubernetesVersion(parsing: $0) }) {
        facts.kubernetes = version
      }
    },
    FactField(
      "profile", "how severe findings are: stricter where others depend on the environment",
      .text(.choice(Facts.Profile.allCases.map(\.rawValue))), example: "profile: staging"
    ) { node, facts in
      if let profile = node.scalarText.flatMap(Facts.Profile.init(rawValue:)) {
        facts.profile = profile
      }
    },
    FactField(
      "objects", "which objects exist without the set, so that it may name them",
      .list(
        .group([
          .init("kind", "the kind", name, isRequired: true),
          .init("name", "the name", name, isRequired: true),
          .init("namespace", "none for objects of the cluster", .text(.any("a namespace"))),
          .init("group", "the API group; none for the core group", .text(.any("an API group"))),
          .init(
            "keys", "keys of a Secret or ConfigMap, ports of a Service; none: any",
            .list(.text(.any("a key")))),
        ])),
      example: """
        objects:
          - { kind: Secret, namespace: shop, name: database, keys: [username, password] }
          - { kind: StorageClass, group: storage.k8s.io, name: fast }
        """
    ) { node, facts in
      facts.objects += (node.items ?? []).map { item in
        DeclaredObject(
          group: item["group"]?.scalarText ?? "", kind: item["kind"]?.scalarText ?? "",
          namespace: item["namespace"]?.scalarText ?? "", name: item["name"]?.scalarText ?? "",
          keys: item["keys"].map { Set($0.texts) })
      }
    },
    FactField(
      "pods", "which pods of others the set talks with: DNS, an ingress controller, monitoring",
      .list(
        .group([
          .init("name", "what they are, for messages", name, isRequired: true),
          .init("namespace", "where they run", name, isRequired: true),
          .init("labels", "their labels", labels, isRequired: true),
          .init("namespaceLabels", "labels of their namespace", labels),
        ])),
      example: """
        pods:
          - name: the ingress controller
            namespace: ingress-nginx
            labels: { app.kubernetes.io/name: ingress-nginx }
        """
    ) { node, facts in
      facts.pods += (node.items ?? []).map { item in
        DeclaredPods(
          name: item["name"]?.scalarText ?? "", namespace: item["namespace"]?.scalarText ?? "",
          labels: item["labels"]?.textByKey ?? [:],
          namespaceLabels: item["namespaceLabels"]?.textByKey ?? [:])
      }
    },
    FactField(
      "customGroups", "which API groups of custom kinds the cluster has",
      .list(.text(.any("an API group"))), example: "customGroups: [route.openshift.io]"
    ) { node, facts in
      facts.customGroups.formUnion(node.texts)
    },
  ]

  // MARK: Images

  private static let imageName = FactText(name: "an image without tag") { text in
    (try? ImageReference(parsing: text)).map { reference in
      reference.tag == nil && reference.digest == nil
        ? nil : "expected an image without tag and digest, found '\(text)'"
    } ?? "expected an image like ghcr.io/acme/web, found '\(text)'"
  }

  private static let user = FactShape.integer(0...Int(UInt32.max))

  private static let images = [
    FactField(
      "images", "where images come from, how they are named, and what is in them",
      .group([
        .init(
          "registries", "registries, or beginnings of repositories in them, that are allowed",
          .list(.text(.any("a registry")))),
        .init(
          "privateRegistries", "registries that ask for a login",
          .list(.text(.any("a registry")))),
        .init(
          "publishedTags", "forms of the tags that a build publishes, `*` for any text",
          .map(keys: imageName, values: .list(.text(.any("a tag"))))),
        .init("requiresDigests", "whether images are pinned by digest in production", .boolean),
        .init(
          "known", "what is in an image, beside or instead of what is known",
          .map(
            keys: imageName,
            values: .group([
              .init("dataUser", "the user that owns its data", user),
              .init("alpineDataUser", "the same in the variant on Alpine", user),
              .init(
                "user", "the image's user where it is root, or a name and not a number",
                .text(.any("a user"))),
              .init("lacks", "programs that are not in it", .list(.text(.any("a program")))),
              .init(
                "oldestSupported", "the oldest major version with security fixes",
                .integer(0...100_000)),
              .init(
                "filePrefix", "beginning of the variables that it also reads from NAME_FILE",
                .text(.any("a beginning of names"))),
            ]))),
      ]),
      example: """
        images:
          registries: [ghcr.io, registry.example.com/shop]
          privateRegistries: [registry.example.com]
          publishedTags: { registry.example.com/shop/web: ["v*", "sha-*"] }
          requiresDigests: false
          known:
            registry.example.com/shop/web: { user: root, lacks: [curl, bash], oldestSupported: 4 }
        """
    ) { node, facts in
      if let registries = node["registries"] { facts.images.registries = Set(registries.texts) }
      facts.images.privateRegistries.formUnion(node["privateRegistries"]?.texts ?? [])
      for entry in node["publishedTags"]?.entries ?? [] {
        facts.images.publishedTags[entry.key] = entry.value.texts
      }
      if let digests = node["requiresDigests"]?.boolean { facts.images.requiresDigests = digests }
      for entry in node["known"]?.entries ?? [] {
        facts.images.add(KnownImage.Entry(entry.value), for: entry.key)
      }
    }
  ]

  // MARK: Tables

  private static let tables = [
    FactField(
      "annotations", "which annotations a controller knows beyond the table, by their prefix",
      .map(keys: .any("a prefix"), values: .list(.text(.any("an annotation without prefix")))),
      example: """
        annotations:
          nginx.ingress.kubernetes.io: [our-own-annotation]
        """
    ) { node, facts in
      for entry in node.entries ?? [] {
        facts.annotations[entry.key, default: []].formUnion(entry.value.texts)
      }
    }
  ]
}

extension KnownImage.Entry {
  fileprivate init(_ node: Node) {
    let user = node["dataUser"]?.integer
    self.init(
      dataUser: user.map { .init(usual: $0, alpine: node["alpineDataUser"]?.integer ?? $0) },
      unsuitableUser: node["user"]?.scalarText, lacks: Set(node["lacks"]?.texts ?? []),
      oldestSupported: node["oldestSupported"]?.integer,
      filePrefix: node["filePrefix"]?.scalarText)
  }
}
