import Analysis
import Findings
import Kubernetes
import Testing
import YAML

@Suite("What checks cannot judge") struct UndecidedTests {
  private static let text = """
    apiVersion: v1
    kind: Pod
    metadata: { name: web, namespace: shop }
    spec:
      containers:
        - name: web
          image: registry.example.com/web:1.0.0
          env:
            - name: PASSWORD
              valueFrom: { secretKeyRef: { name: open, key: password } }
    ---
    apiVersion: rbac.authorization.k8s.io/v1
    kind: RoleBinding
    metadata: { name: reader, namespace: shop }
    roleRef: { apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: view }
    subjects: [{ kind: ServiceAccount, name: robot, namespace: elsewhere }]
    """

  private static func undecided(_ facts: Facts) -> [Undecided] {
    let reading = ManifestReader.read([SourceFile(path: "set.yaml", text: text)])
    return ObjectSetChecks.undecided(ObjectSet(members: reading.members, facts: facts))
  }

  private static let secret = DeclaredObject(kind: "Secret", namespace: "shop", name: "open")

  @Test("each says what is not known and what to declare")
  func missing() {
    let found = Self.undecided(Facts(objects: [Self.secret]))
    let ids = Set(found.map(\.id))
    for id in [
      "img-registry-not-allowed", "img-tag-never-published", "img-pull-secret-missing",
      "ref-secret-key-missing", "ref-service-account-missing",
    ] {
      #expect(ids.contains(id), "\(id)")
    }
    for entry in found {
      #expect(!entry.question.isEmpty)
      #expect(entry.remedy.contains("declare"))
      #expect(Catalogue.check(entry.id)?.info.facts.isEmpty == false, "\(entry.id)")
    }
    let account = found.first { $0.id == "ref-service-account-missing" }
    #expect(account?.object == "RoleBinding shop/reader")
    #expect(account?.question.contains("ServiceAccount elsewhere/robot") == true)
  }

  @Test("what is declared is no question any more")
  func declared() {
    let facts = Facts(
      objects: [
        DeclaredObject(kind: "Secret", namespace: "shop", name: "open", keys: ["password"]),
        DeclaredObject(kind: "ServiceAccount", namespace: "elsewhere", name: "robot"),
      ],
      images: ImageFacts(
        registries: ["registry.example.com"], privateRegistries: ["other.example.com"],
        publishedTags: ["registry.example.com/web": ["*"]]))
    let ids = Set(Self.undecided(facts).map(\.id))
    #expect(
      ids.isDisjoint(with: [
        "img-registry-not-allowed", "img-tag-never-published", "img-pull-secret-missing",
        "ref-secret-key-missing", "ref-service-account-missing",
      ]))
  }

  @Test("a check that uses facts for its verdict says which")
  func needs() {
    for check in Catalogue.checks where check.info.certainty == .needsFacts {
      #expect(!check.info.facts.isEmpty, "\(check.info.id)")
    }
  }
}
