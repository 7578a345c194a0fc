// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: prometheus-operator v0.93.0, ServiceMonitor spec.
package struct ServiceMonitorSpec: NodeConvertible {
  package var selector: LabelSelector
  package var namespaceSelector: ServiceMonitorNamespaceSelector?
  package var endpoints: [ServiceMonitorEndpoint]
  package var attachMetadata: ServiceMonitorAttachMetadata?
  package var bodySizeLimit: String?
  package var convertClassicHistogramsToNHCB: Bool?
  package var fallbackScrapeProtocol: ServiceMonitorFallbackScrapeProtocol?
  package var jobLabel: String?
  package var keepDroppedTargets: Int?
  package var labelLimit: Int?
  package var labelNameLengthLimit: Int?
  package var labelValueLengthLimit: Int?
  package var nativeHistogramBucketLimit: Int?
  package var nativeHistogramMinBucketFactor: IntOrString?
  package var podTargetLabels: [String]?
  package var sampleLimit: Int?
  package var scrapeClass: String?
  package var scrapeClassicHistograms: Bool?
  package var scrapeNativeHistograms: Bool?
  package var scrapeProtocols: [ServiceMonitorFallbackScrapeProtocol]?
  package var selectorMechanism: ServiceMonitorSelectorMechanism?
  package var serviceDiscoveryRole: ServiceMonitorServiceDiscoveryRole?
  package var targetLabels: [String]?
  package var targetLimit: Int?

  package init(
    selector: LabelSelector,
    namespaceSelector: ServiceMonitorNamespaceSelector? = nil,
    endpoints: [ServiceMonitorEndpoint],
    attachMetadata: ServiceMonitorAttachMetadata? = nil,
    bodySizeLimit: String? = nil,
    convertClassicHistogramsToNHCB: Bool? = nil,
    fallbackScrapeProtocol: ServiceMonitorFallbackScrapeProtocol? = nil,
    jobLabel: String? = nil,
    keepDroppedTargets: Int? = nil,
    labelLimit: Int? = nil,
    labelNameLengthLimit: Int? = nil,
    labelValueLengthLimit: Int? = nil,
    nativeHistogramBucketLimit: Int? = nil,
    nativeHistogramMinBucketFactor: IntOrString? = nil,
    podTargetLabels: [String]? = nil,
    sampleLimit: Int? = nil,
    scrapeClass: String? = nil,
    scrapeClassicHistograms: Bool? = nil,
    scrapeNativeHistograms: Bool? = nil,
    scrapeProtocols: [ServiceMonitorFallbackScrapeProtocol]? = nil,
    selectorMechanism: ServiceMonitorSelectorMechanism? = nil,
    serviceDiscoveryRole: ServiceMonitorServiceDiscoveryRole? = nil,
    targetLabels: [String]? = nil,
    targetLimit: Int? = nil
  ) {
    self.selector = selector
    self.namespaceSelector = namespaceSelector
    self.endpoints = endpoints
    self.attachMetadata = attachMetadata
    self.bodySizeLimit = bodySizeLimit
    self.convertClassicHistogramsToNHCB = convertClassicHistogramsToNHCB
    self.fallbackScrapeProtocol = fallbackScrapeProtocol
    self.jobLabel = jobLabel
    self.keepDroppedTargets = keepDroppedTargets
    self.labelLimit = labelLimit
    self.labelNameLengthLimit = labelNameLengthLimit
    self.labelValueLengthLimit = labelValueLengthLimit
    self.nativeHistogramBucketLimit = nativeHistogramBucketLimit
    self.nativeHistogramMinBucketFactor = nativeHistogramMinBucketFactor
    self.podTargetLabels = podTargetLabels
    self.sampleLimit = sampleLimit
    self.scrapeClass = scrapeClass
    self.scrapeClassicHistograms = scrapeClassicHistograms
    self.scrapeNativeHistograms = scrapeNativeHistograms
    self.scrapeProtocols = scrapeProtocols
    self.selectorMechanism = selectorMechanism
    self.serviceDiscoveryRole = serviceDiscoveryRole
    self.targetLabels = targetLabels
    self.targetLimit = targetLimit
  }

  package var node: Node {
    var fields = Fields(capacity: 24)
    fields.add("selector", self.selector)
    fields.add("namespaceSelector", self.namespaceSelector)
    fields.add("endpoints", self.endpoints)
    fields.add("attachMetadata", self.attachMetadata)
    fields.add("bodySizeLimit", self.bodySizeLimit)
    fields.add("convertClassicHistogramsToNHCB", self.convertClassicHistogramsToNHCB)
    fields.add("fallbackScrapeProtocol", self.fallbackScrapeProtocol)
    fields.add("jobLabel", self.jobLabel)
    fields.add("keepDroppedTargets", self.keepDroppedTargets)
    fields.add("labelLimit", self.labelLimit)
    fields.add("labelNameLengthLimit", self.labelNameLengthLimit)
    fields.add("labelValueLengthLimit", self.labelValueLengthLimit)
    fields.add("nativeHistogramBucketLimit", self.nativeHistogramBucketLimit)
    fields.add("nativeHistogramMinBucketFactor", self.nativeHistogramMinBucketFactor)
    fields.add("podTargetLabels", self.podTargetLabels)
    fields.add("sampleLimit", self.sampleLimit)
    fields.add("scrapeClass", self.scrapeClass)
    fields.add("scrapeClassicHistograms", self.scrapeClassicHistograms)
    fields.add("scrapeNativeHistograms", self.scrapeNativeHistograms)
    fields.add("scrapeProtocols", self.scrapeProtocols)
    fields.add("selectorMechanism", self.selectorMechanism)
    fields.add("serviceDiscoveryRole", self.serviceDiscoveryRole)
    fields.add("targetLabels", self.targetLabels)
    fields.add("targetLimit", self.targetLimit)
    return fields.node
  }
}
