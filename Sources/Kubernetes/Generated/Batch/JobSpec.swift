// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.batch.v1.JobSpec.
package struct JobSpec: NodeConvertible {
  package var parallelism: Int?
  package var completions: Int?
  package var completionMode: CompletionMode?
  package var activeDeadlineSeconds: Int?
  package var backoffLimit: Int?
  package var backoffLimitPerIndex: Int?
  package var maxFailedIndexes: Int?
  package var podFailurePolicy: PodFailurePolicy?
  package var successPolicy: SuccessPolicy?
  package var ttlSecondsAfterFinished: Int?
  package var suspend: Bool?
  package var selector: LabelSelector?
  package var manualSelector: Bool?
  package var managedBy: String?
  package var podReplacementPolicy: PodReplacementPolicy?
  @Boxed package var scheduling: JobSchedulingConfiguration?
  package var template: PodTemplateSpec

  package init(
    parallelism: Int? = nil,
    completions: Int? = nil,
    completionMode: CompletionMode? = nil,
    activeDeadlineSeconds: Int? = nil,
    backoffLimit: Int? = nil,
    backoffLimitPerIndex: Int? = nil,
    maxFailedIndexes: Int? = nil,
    podFailurePolicy: PodFailurePolicy? = nil,
    successPolicy: SuccessPolicy? = nil,
    ttlSecondsAfterFinished: Int? = nil,
    suspend: Bool? = nil,
    selector: LabelSelector? = nil,
    manualSelector: Bool? = nil,
    managedBy: String? = nil,
    podReplacementPolicy: PodReplacementPolicy? = nil,
    scheduling: JobSchedulingConfiguration? = nil,
    template: PodTemplateSpec
  ) {
    self.parallelism = parallelism
    self.completions = completions
    self.completionMode = completionMode
    self.activeDeadlineSeconds = activeDeadlineSeconds
    self.backoffLimit = backoffLimit
    self.backoffLimitPerIndex = backoffLimitPerIndex
    self.maxFailedIndexes = maxFailedIndexes
    self.podFailurePolicy = podFailurePolicy
    self.successPolicy = successPolicy
    self.ttlSecondsAfterFinished = ttlSecondsAfterFinished
    self.suspend = suspend
    self.selector = selector
    self.manualSelector = manualSelector
    self.managedBy = managedBy
    self.podReplacementPolicy = podReplacementPolicy
    self.scheduling = scheduling
    self.template = template
  }

  package var node: Node {
    var fields = Fields(capacity: 17)
    fields.add("parallelism", self.parallelism)
    fields.add("completions", self.completions)
    fields.add("completionMode", self.completionMode)
    fields.add("activeDeadlineSeconds", self.activeDeadlineSeconds)
    fields.add("backoffLimit", self.backoffLimit)
    fields.add("backoffLimitPerIndex", self.backoffLimitPerIndex)
    fields.add("maxFailedIndexes", self.maxFailedIndexes)
    fields.add("podFailurePolicy", self.podFailurePolicy)
    fields.add("successPolicy", self.successPolicy)
    fields.add("ttlSecondsAfterFinished", self.ttlSecondsAfterFinished)
    fields.add("suspend", self.suspend)
    fields.add("selector", self.selector)
    fields.add("manualSelector", self.manualSelector)
    fields.add("managedBy", self.managedBy)
    fields.add("podReplacementPolicy", self.podReplacementPolicy)
    fields.add("scheduling", self.scheduling)
    fields.add("template", self.template)
    return fields.node
  }
}
