package import Scalars

/// What the checks know beside the set: declared by an environment, or by a file of facts.
///
/// Nothing is guessed: without a fact the checks that need it are silent, and the report says so.
package struct Facts: Sendable, Hashable {
  /// Of the cluster; the checks of API versions and fields go by it.
  package var kubernetes: KubernetesVersion
  /// Objects that exist in the cluster without the set.
  package var objects: [DeclaredObject]
  /// Pods of others that flows of the set come from or go to.
  package var pods: [DeclaredPods]
  /// API groups of custom kinds whose definitions the cluster has.
  package var customGroups: Set<String>
  /// Stricter where others depend on the environment.
  package var profile: Profile
  /// Registries and tags.
  package var images: ImageFacts
  /// In which order the objects are applied.
  package var order = AppliedOrder.files
  /// What is promised about losing data.
  package var recovery = RecoveryFacts()
  /// Custom kinds whose definitions were given with `--crds`.
  package var customDefinitions = CustomDefinitions()
  /// Metrics that a real scrape has, of `--metrics`; empty: none was given.
  package var scraped = ScrapedMetrics()
  /// Nodes of the cluster; empty: not known.
  package var nodes: [NodePool] = []
  /// What the project chose where both ways are right.
  package var choices = ProjectChoices()
  /// Annotations beyond the table, by the prefix that is their controller's.
  package var annotations: [String: Set<String>] = [:]
  /// Addresses of what runs outside of the cluster's pods.
  package var network = NetworkFacts()
  /// Programs beside those that are known, or instead of them.
  package var programs: [ProgramFacts] = []

  /// How severe findings are.
  package enum Profile: String, Sendable, Hashable, CaseIterable {
    case development, staging, production
  }

  package init(
    kubernetes: KubernetesVersion = KubernetesVersion(stringLiteral: "1.31"),
    objects: [DeclaredObject] = [], pods: [DeclaredPods] = [], customGroups: Set<String> = [],
    profile: Profile = .production, images: ImageFacts = ImageFacts()
  ) {
    self.kubernetes = kubernetes
    self.objects = objects
    self.pods = pods
    self.customGroups = customGroups
    self.profile = profile
    self.images = images
  }
}
