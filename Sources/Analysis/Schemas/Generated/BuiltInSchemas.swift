// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file

/// The kinds of Kubernetes 1.25 to 1.37.
enum BuiltInSchemas {
  /// `Deployment apps/v1 apps.v1.Deployment`, with `/26-31` behind the version where some releases
  /// lack it.
  static let kinds: StaticString = #"""
APIService apiregistration.k8s.io/v1 apiregistration.v1.APIService
Binding v1 core.v1.Binding
CSIDriver storage.k8s.io/v1 storage.v1.CSIDriver
CSINode storage.k8s.io/v1 storage.v1.CSINode
CSIStorageCapacity storage.k8s.io/v1 storage.v1.CSIStorageCapacity
CSIStorageCapacity storage.k8s.io/v1beta1/-26 storage.v1beta1.CSIStorageCapacity
CertificateSigningRequest certificates.k8s.io/v1 certificates.v1.CertificateSigningRequest
ClusterCIDR networking.k8s.io/v1alpha1/-28 networking.v1alpha1.ClusterCIDR
ClusterRole rbac.authorization.k8s.io/v1 rbac.v1.ClusterRole
ClusterRoleBinding rbac.authorization.k8s.io/v1 rbac.v1.ClusterRoleBinding
ClusterTrustBundle certificates.k8s.io/v1/37- certificates.v1.ClusterTrustBundle
ClusterTrustBundle certificates.k8s.io/v1alpha1/27-36 certificates.v1alpha1.ClusterTrustBundle
ClusterTrustBundle certificates.k8s.io/v1beta1/33- certificates.v1beta1.ClusterTrustBundle
ComponentStatus v1 core.v1.ComponentStatus
CompositePodGroup scheduling.k8s.io/v1alpha3/37- scheduling.v1alpha3.CompositePodGroup
ConfigMap v1 core.v1.ConfigMap
ControllerRevision apps/v1 apps.v1.ControllerRevision
CronJob batch/v1 batch.v1.CronJob
CustomResourceDefinition apiextensions.k8s.io/v1 apiextensions.v1.CustomResourceDefinition
DaemonSet apps/v1 apps.v1.DaemonSet
Deployment apps/v1 apps.v1.Deployment
DeviceClass resource.k8s.io/v1/34- resource.v1.DeviceClass
DeviceClass resource.k8s.io/v1alpha3/31-33 resource.v1alpha3.DeviceClass
DeviceClass resource.k8s.io/v1beta1/32- resource.v1beta1.DeviceClass
DeviceClass resource.k8s.io/v1beta2/33- resource.v1beta2.DeviceClass
DeviceTaintRule resource.k8s.io/v1/37- resource.v1.DeviceTaintRule
DeviceTaintRule resource.k8s.io/v1alpha3/33- resource.v1alpha3.DeviceTaintRule
DeviceTaintRule resource.k8s.io/v1beta2/36- resource.v1beta2.DeviceTaintRule
EndpointSlice discovery.k8s.io/v1 discovery.v1.EndpointSlice
Endpoints v1 core.v1.Endpoints
Event events.k8s.io/v1 events.v1.Event
Event v1 core.v1.Event
Eviction lifecycle.k8s.io/v1alpha1/37- lifecycle.v1alpha1.Eviction
Eviction policy/v1 policy.v1.Eviction
EvictionRequest lifecycle.k8s.io/v1alpha1/37- lifecycle.v1alpha1.EvictionRequest
FlowSchema flowcontrol.apiserver.k8s.io/v1/29- flowcontrol.v1.FlowSchema
FlowSchema flowcontrol.apiserver.k8s.io/v1beta1/-25 flowcontrol.v1beta1.FlowSchema
FlowSchema flowcontrol.apiserver.k8s.io/v1beta2/-28 flowcontrol.v1beta2.FlowSchema
FlowSchema flowcontrol.apiserver.k8s.io/v1beta3/26-31 flowcontrol.v1beta3.FlowSchema
HorizontalPodAutoscaler autoscaling/v1 autoscaling.v1.HorizontalPodAutoscaler
HorizontalPodAutoscaler autoscaling/v2 autoscaling.v2.HorizontalPodAutoscaler
HorizontalPodAutoscaler autoscaling/v2beta2/-25 autoscaling.v2beta2.HorizontalPodAutoscaler
IPAddress networking.k8s.io/v1/33- networking.v1.IPAddress
IPAddress networking.k8s.io/v1alpha1/27-30 networking.v1alpha1.IPAddress
IPAddress networking.k8s.io/v1beta1/31-36 networking.v1beta1.IPAddress
Ingress networking.k8s.io/v1 networking.v1.Ingress
IngressClass networking.k8s.io/v1 networking.v1.IngressClass
Job batch/v1 batch.v1.Job
Lease coordination.k8s.io/v1 coordination.v1.Lease
LeaseCandidate coordination.k8s.io/v1alpha1/31-31 coordination.v1alpha1.LeaseCandidate
LeaseCandidate coordination.k8s.io/v1alpha2/32- coordination.v1alpha2.LeaseCandidate
LeaseCandidate coordination.k8s.io/v1beta1/33- coordination.v1beta1.LeaseCandidate
LimitRange v1 core.v1.LimitRange
LocalSubjectAccessReview authorization.k8s.io/v1 authorization.v1.LocalSubjectAccessReview
MutatingAdmissionPolicy admissionregistration.k8s.io/v1/36- admissionregistration.v1.MutatingAdmissionPolicy
MutatingAdmissionPolicy admissionregistration.k8s.io/v1alpha1/32- admissionregistration.v1alpha1.MutatingAdmissionPolicy
MutatingAdmissionPolicy admissionregistration.k8s.io/v1beta1/34- admissionregistration.v1beta1.MutatingAdmissionPolicy
MutatingAdmissionPolicyBinding admissionregistration.k8s.io/v1/36- admissionregistration.v1.MutatingAdmissionPolicyBinding
MutatingAdmissionPolicyBinding admissionregistration.k8s.io/v1alpha1/32- admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding
MutatingAdmissionPolicyBinding admissionregistration.k8s.io/v1beta1/34- admissionregistration.v1beta1.MutatingAdmissionPolicyBinding
MutatingWebhookConfiguration admissionregistration.k8s.io/v1 admissionregistration.v1.MutatingWebhookConfiguration
Namespace v1 core.v1.Namespace
NetworkPolicy networking.k8s.io/v1 networking.v1.NetworkPolicy
Node v1 core.v1.Node
PersistentVolume v1 core.v1.PersistentVolume
PersistentVolumeClaim v1 core.v1.PersistentVolumeClaim
Pod v1 core.v1.Pod
PodCertificateRequest certificates.k8s.io/v1/37- certificates.v1.PodCertificateRequest
PodCertificateRequest certificates.k8s.io/v1alpha1/34-34 certificates.v1alpha1.PodCertificateRequest
PodCertificateRequest certificates.k8s.io/v1beta1/35- certificates.v1beta1.PodCertificateRequest
PodDisruptionBudget policy/v1 policy.v1.PodDisruptionBudget
PodGroup scheduling.k8s.io/v1alpha2/36-36 scheduling.v1alpha2.PodGroup
PodGroup scheduling.k8s.io/v1alpha3/37- scheduling.v1alpha3.PodGroup
PodGroup scheduling.k8s.io/v1beta1/37- scheduling.v1beta1.PodGroup
PodScheduling resource.k8s.io/v1alpha1/26-26 resource.v1alpha1.PodScheduling
PodSchedulingContext resource.k8s.io/v1alpha2/27-30 resource.v1alpha2.PodSchedulingContext
PodSchedulingContext resource.k8s.io/v1alpha3/31-31 resource.v1alpha3.PodSchedulingContext
PodTemplate v1 core.v1.PodTemplate
PriorityClass scheduling.k8s.io/v1 scheduling.v1.PriorityClass
PriorityLevelConfiguration flowcontrol.apiserver.k8s.io/v1/29- flowcontrol.v1.PriorityLevelConfiguration
PriorityLevelConfiguration flowcontrol.apiserver.k8s.io/v1beta1/-25 flowcontrol.v1beta1.PriorityLevelConfiguration
PriorityLevelConfiguration flowcontrol.apiserver.k8s.io/v1beta2/-28 flowcontrol.v1beta2.PriorityLevelConfiguration
PriorityLevelConfiguration flowcontrol.apiserver.k8s.io/v1beta3/26-31 flowcontrol.v1beta3.PriorityLevelConfiguration
ReplicaSet apps/v1 apps.v1.ReplicaSet
ReplicationController v1 core.v1.ReplicationController
ResourceClaim resource.k8s.io/v1/34- resource.v1.ResourceClaim
ResourceClaim resource.k8s.io/v1alpha1/26-26 resource.v1alpha1.ResourceClaim
ResourceClaim resource.k8s.io/v1alpha2/27-30 resource.v1alpha2.ResourceClaim
ResourceClaim resource.k8s.io/v1alpha3/31-33 resource.v1alpha3.ResourceClaim
ResourceClaim resource.k8s.io/v1beta1/32- resource.v1beta1.ResourceClaim
ResourceClaim resource.k8s.io/v1beta2/33- resource.v1beta2.ResourceClaim
ResourceClaimParameters resource.k8s.io/v1alpha2/30-30 resource.v1alpha2.ResourceClaimParameters
ResourceClaimTemplate resource.k8s.io/v1/34- resource.v1.ResourceClaimTemplate
ResourceClaimTemplate resource.k8s.io/v1alpha1/26-26 resource.v1alpha1.ResourceClaimTemplate
ResourceClaimTemplate resource.k8s.io/v1alpha2/27-30 resource.v1alpha2.ResourceClaimTemplate
ResourceClaimTemplate resource.k8s.io/v1alpha3/31-33 resource.v1alpha3.ResourceClaimTemplate
ResourceClaimTemplate resource.k8s.io/v1beta1/32- resource.v1beta1.ResourceClaimTemplate
ResourceClaimTemplate resource.k8s.io/v1beta2/33- resource.v1beta2.ResourceClaimTemplate
ResourceClass resource.k8s.io/v1alpha1/26-26 resource.v1alpha1.ResourceClass
ResourceClass resource.k8s.io/v1alpha2/27-30 resource.v1alpha2.ResourceClass
ResourceClassParameters resource.k8s.io/v1alpha2/30-30 resource.v1alpha2.ResourceClassParameters
ResourcePoolStatusRequest resource.k8s.io/v1alpha3/36- resource.v1alpha3.ResourcePoolStatusRequest
ResourceQuota v1 core.v1.ResourceQuota
ResourceSlice resource.k8s.io/v1/34- resource.v1.ResourceSlice
ResourceSlice resource.k8s.io/v1alpha2/30-30 resource.v1alpha2.ResourceSlice
ResourceSlice resource.k8s.io/v1alpha3/31-33 resource.v1alpha3.ResourceSlice
ResourceSlice resource.k8s.io/v1beta1/32- resource.v1beta1.ResourceSlice
ResourceSlice resource.k8s.io/v1beta2/33- resource.v1beta2.ResourceSlice
Role rbac.authorization.k8s.io/v1 rbac.v1.Role
RoleBinding rbac.authorization.k8s.io/v1 rbac.v1.RoleBinding
RuntimeClass node.k8s.io/v1 node.v1.RuntimeClass
Scale autoscaling/v1 autoscaling.v1.Scale
Secret v1 core.v1.Secret
SelfSubjectAccessReview authorization.k8s.io/v1 authorization.v1.SelfSubjectAccessReview
SelfSubjectReview authentication.k8s.io/v1/28- authentication.v1.SelfSubjectReview
SelfSubjectReview authentication.k8s.io/v1alpha1/26-31 authentication.v1alpha1.SelfSubjectReview
SelfSubjectReview authentication.k8s.io/v1beta1/27-32 authentication.v1beta1.SelfSubjectReview
SelfSubjectRulesReview authorization.k8s.io/v1 authorization.v1.SelfSubjectRulesReview
Service v1 core.v1.Service
ServiceAccount v1 core.v1.ServiceAccount
ServiceCIDR networking.k8s.io/v1/33- networking.v1.ServiceCIDR
ServiceCIDR networking.k8s.io/v1alpha1/29-30 networking.v1alpha1.ServiceCIDR
ServiceCIDR networking.k8s.io/v1beta1/31-36 networking.v1beta1.ServiceCIDR
StatefulSet apps/v1 apps.v1.StatefulSet
StorageClass storage.k8s.io/v1 storage.v1.StorageClass
StorageVersion internal.apiserver.k8s.io/v1alpha1 apiserverinternal.v1alpha1.StorageVersion
StorageVersionMigration storagemigration.k8s.io/v1/37- storagemigration.v1.StorageVersionMigration
StorageVersionMigration storagemigration.k8s.io/v1alpha1/30-34 storagemigration.v1alpha1.StorageVersionMigration
StorageVersionMigration storagemigration.k8s.io/v1beta1/35- storagemigration.v1beta1.StorageVersionMigration
SubjectAccessReview authorization.k8s.io/v1 authorization.v1.SubjectAccessReview
TokenRequest authentication.k8s.io/v1 authentication.v1.TokenRequest
TokenReview authentication.k8s.io/v1 authentication.v1.TokenReview
ValidatingAdmissionPolicy admissionregistration.k8s.io/v1/30- admissionregistration.v1.ValidatingAdmissionPolicy
ValidatingAdmissionPolicy admissionregistration.k8s.io/v1alpha1/26-31 admissionregistration.v1alpha1.ValidatingAdmissionPolicy
ValidatingAdmissionPolicy admissionregistration.k8s.io/v1beta1/28-33 admissionregistration.v1beta1.ValidatingAdmissionPolicy
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io/v1/30- admissionregistration.v1.ValidatingAdmissionPolicyBinding
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io/v1alpha1/26-31 admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding
ValidatingAdmissionPolicyBinding admissionregistration.k8s.io/v1beta1/28-33 admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding
ValidatingWebhookConfiguration admissionregistration.k8s.io/v1 admissionregistration.v1.ValidatingWebhookConfiguration
VolumeAttachment storage.k8s.io/v1 storage.v1.VolumeAttachment
VolumeAttributesClass storage.k8s.io/v1/34- storage.v1.VolumeAttributesClass
VolumeAttributesClass storage.k8s.io/v1alpha1/29-34 storage.v1alpha1.VolumeAttributesClass
VolumeAttributesClass storage.k8s.io/v1beta1/31-36 storage.v1beta1.VolumeAttributesClass
Workload scheduling.k8s.io/v1alpha1/35-35 scheduling.v1alpha1.Workload
Workload scheduling.k8s.io/v1alpha2/36-36 scheduling.v1alpha2.Workload
Workload scheduling.k8s.io/v1alpha3/37- scheduling.v1alpha3.Workload
Workload scheduling.k8s.io/v1beta1/37- scheduling.v1beta1.Workload
"""#

  /// The name of a definition and its fields; `SchemaReader` tells the notation.
  static let definitions: StaticString = #"""
admissionregistration.v1.ApplyConfiguration expression:s/36-
admissionregistration.v1.AuditAnnotation key!:s/30- valueExpression!:s/30-
admissionregistration.v1.JSONPatch expression:s/36-
admissionregistration.v1.MatchCondition expression!:s/27- name!:s/27-
admissionregistration.v1.MatchResources excludeResourceRules:[@admissionregistration.v1.NamedRuleWithOperations/30- matchPolicy:s(Exact|Equivalent)/30- namespaceSelector:@meta.v1.LabelSelector/30- objectSelector:@meta.v1.LabelSelector/30- resourceRules:[@admissionregistration.v1.NamedRuleWithOperations/30-
admissionregistration.v1.MutatingAdmissionPolicy apiVersion:s/36- kind:s/36- metadata:@meta.v1.ObjectMeta/36- spec:@admissionregistration.v1.MutatingAdmissionPolicySpec/36-
admissionregistration.v1.MutatingAdmissionPolicyBinding apiVersion:s/36- kind:s/36- metadata:@meta.v1.ObjectMeta/36- spec:@admissionregistration.v1.MutatingAdmissionPolicyBindingSpec/36-
admissionregistration.v1.MutatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1.MatchResources/36- paramRef:@admissionregistration.v1.ParamRef/36- policyName:s/36-
admissionregistration.v1.MutatingAdmissionPolicySpec failurePolicy:s/36- matchConditions:[@admissionregistration.v1.MatchCondition/36- matchConstraints:@admissionregistration.v1.MatchResources/36- mutations:[@admissionregistration.v1.Mutation/36- paramKind:@admissionregistration.v1.ParamKind/36- reinvocationPolicy:s/36- variables:[@admissionregistration.v1.Variable/36-
admissionregistration.v1.MutatingWebhook admissionReviewVersions!:[s clientConfig!:@admissionregistration.v1.WebhookClientConfig failurePolicy:s(Fail|Ignore) matchConditions:[@admissionregistration.v1.MatchCondition/27- matchPolicy:s(Exact|Equivalent) name!:s namespaceSelector:@meta.v1.LabelSelector objectSelector:@meta.v1.LabelSelector reinvocationPolicy:s(Never|IfNeeded) rules:[@admissionregistration.v1.RuleWithOperations sideEffects!:s(None|NoneOnDryRun) timeoutSeconds:i
admissionregistration.v1.MutatingWebhookConfiguration apiVersion:s kind:s metadata:@meta.v1.ObjectMeta webhooks:[@admissionregistration.v1.MutatingWebhook
admissionregistration.v1.Mutation applyConfiguration:@admissionregistration.v1.ApplyConfiguration/36- jsonPatch:@admissionregistration.v1.JSONPatch/36- patchType!:s/36-
admissionregistration.v1.NamedRuleWithOperations apiGroups:[s/30- apiVersions:[s/30- operations:[s(CREATE|UPDATE|DELETE|CONNECT|*)/30- resourceNames:[s/30- resources:[s/30- scope:s(Cluster|Namespaced|*)/30-
admissionregistration.v1.ParamKind apiVersion:s/30- kind:s/30-
admissionregistration.v1.ParamRef name:s/30- namespace:s/30- parameterNotFoundAction:s(Allow|Deny)/30- selector:@meta.v1.LabelSelector/30-
admissionregistration.v1.RuleWithOperations apiGroups:[s apiVersions:[s operations:[s(CREATE|UPDATE|DELETE|CONNECT|*) resources:[s scope:s(Cluster|Namespaced|*)
admissionregistration.v1.ServiceReference name!:s namespace!:s path:s port:i
admissionregistration.v1.ValidatingAdmissionPolicy apiVersion:s/30- kind:s/30- metadata:@meta.v1.ObjectMeta/30- spec:@admissionregistration.v1.ValidatingAdmissionPolicySpec/30- status:*/30-
admissionregistration.v1.ValidatingAdmissionPolicyBinding apiVersion:s/30- kind:s/30- metadata:@meta.v1.ObjectMeta/30- spec:@admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec/30-35 spec!:@admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec/36-
admissionregistration.v1.ValidatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1.MatchResources/30- paramRef:@admissionregistration.v1.ParamRef/30- policyName:s/30-35 policyName!:s/36- validationActions:[s(Deny|Warn|Audit)/30-35 validationActions!:[s(Deny|Warn|Audit)/36-
admissionregistration.v1.ValidatingAdmissionPolicySpec auditAnnotations:[@admissionregistration.v1.AuditAnnotation/30- failurePolicy:s(Fail|Ignore)/30- matchConditions:[@admissionregistration.v1.MatchCondition/30- matchConstraints:@admissionregistration.v1.MatchResources/30- paramKind:@admissionregistration.v1.ParamKind/30- validations:[@admissionregistration.v1.Validation/30- variables:[@admissionregistration.v1.Variable/30-
admissionregistration.v1.ValidatingWebhook admissionReviewVersions!:[s clientConfig!:@admissionregistration.v1.WebhookClientConfig failurePolicy:s(Fail|Ignore) matchConditions:[@admissionregistration.v1.MatchCondition/27- matchPolicy:s(Exact|Equivalent) name!:s namespaceSelector:@meta.v1.LabelSelector objectSelector:@meta.v1.LabelSelector rules:[@admissionregistration.v1.RuleWithOperations sideEffects!:s(None|NoneOnDryRun) timeoutSeconds:i
admissionregistration.v1.ValidatingWebhookConfiguration apiVersion:s kind:s metadata:@meta.v1.ObjectMeta webhooks:[@admissionregistration.v1.ValidatingWebhook
admissionregistration.v1.Validation expression!:s/30- message:s/30- messageExpression:s/30- reason:s/30-
admissionregistration.v1.Variable expression!:s/30- name!:s/30-
admissionregistration.v1.WebhookClientConfig caBundle:y service:@admissionregistration.v1.ServiceReference url:s
admissionregistration.v1alpha1.ApplyConfiguration expression:s/32-
admissionregistration.v1alpha1.AuditAnnotation key!:s/27-31 valueExpression!:s/27-31
admissionregistration.v1alpha1.JSONPatch expression:s/32-
admissionregistration.v1alpha1.MatchCondition expression!:s/27- name!:s/27-
admissionregistration.v1alpha1.MatchResources excludeResourceRules:[@admissionregistration.v1alpha1.NamedRuleWithOperations/26- matchPolicy:s(Exact|Equivalent)/26- namespaceSelector:@meta.v1.LabelSelector/26- objectSelector:@meta.v1.LabelSelector/26- resourceRules:[@admissionregistration.v1alpha1.NamedRuleWithOperations/26-
admissionregistration.v1alpha1.MutatingAdmissionPolicy apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec:@admissionregistration.v1alpha1.MutatingAdmissionPolicySpec/32-
admissionregistration.v1alpha1.MutatingAdmissionPolicyBinding apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec:@admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec/32-
admissionregistration.v1alpha1.MutatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1alpha1.MatchResources/32- paramRef:@admissionregistration.v1alpha1.ParamRef/32- policyName:s/32-
admissionregistration.v1alpha1.MutatingAdmissionPolicySpec failurePolicy:s/32- matchConditions:[@admissionregistration.v1alpha1.MatchCondition/32- matchConstraints:@admissionregistration.v1alpha1.MatchResources/32- mutations:[@admissionregistration.v1alpha1.Mutation/32- paramKind:@admissionregistration.v1alpha1.ParamKind/32- reinvocationPolicy:s/32- variables:[@admissionregistration.v1alpha1.Variable/32-
admissionregistration.v1alpha1.Mutation applyConfiguration:@admissionregistration.v1alpha1.ApplyConfiguration/32- jsonPatch:@admissionregistration.v1alpha1.JSONPatch/32- patchType!:s/32-
admissionregistration.v1alpha1.NamedRuleWithOperations apiGroups:[s/26- apiVersions:[s/26- operations:[s(CREATE|UPDATE|DELETE|CONNECT|*)/26- resourceNames:[s/26- resources:[s/26- scope:s(Cluster|Namespaced|*)/26-
admissionregistration.v1alpha1.ParamKind apiVersion:s/26- kind:s/26-
admissionregistration.v1alpha1.ParamRef name:s/26- namespace:s/26- parameterNotFoundAction:s(Allow|Deny)/28- selector:@meta.v1.LabelSelector/28-
admissionregistration.v1alpha1.ValidatingAdmissionPolicy apiVersion:s/26-31 kind:s/26-31 metadata:@meta.v1.ObjectMeta/26-31 spec:@admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec/26-31 status:*/27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBinding apiVersion:s/26-31 kind:s/26-31 metadata:@meta.v1.ObjectMeta/26-31 spec:@admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec/26-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1alpha1.MatchResources/26-31 paramRef:@admissionregistration.v1alpha1.ParamRef/26-31 policyName:s/26-31 validationActions:[s(Deny|Warn|Audit)/27-31
admissionregistration.v1alpha1.ValidatingAdmissionPolicySpec auditAnnotations:[@admissionregistration.v1alpha1.AuditAnnotation/27-31 failurePolicy:s(Fail|Ignore)/26-31 matchConditions:[@admissionregistration.v1alpha1.MatchCondition/27-31 matchConstraints:@admissionregistration.v1alpha1.MatchResources/26-31 paramKind:@admissionregistration.v1alpha1.ParamKind/26-31 validations!:[@admissionregistration.v1alpha1.Validation/26-26 validations:[@admissionregistration.v1alpha1.Validation/27-31 variables:[@admissionregistration.v1alpha1.Variable/28-31
admissionregistration.v1alpha1.Validation expression!:s/26-31 message:s/26-31 messageExpression:s/27-31 reason:s/26-31
admissionregistration.v1alpha1.Variable expression!:s/28- name!:s/28-
admissionregistration.v1beta1.ApplyConfiguration expression:s/34-
admissionregistration.v1beta1.AuditAnnotation key!:s/28-33 valueExpression!:s/28-33
admissionregistration.v1beta1.JSONPatch expression:s/34-
admissionregistration.v1beta1.MatchCondition expression!:s/28- name!:s/28-
admissionregistration.v1beta1.MatchResources excludeResourceRules:[@admissionregistration.v1beta1.NamedRuleWithOperations/28- matchPolicy:s(Exact|Equivalent)/28- namespaceSelector:@meta.v1.LabelSelector/28- objectSelector:@meta.v1.LabelSelector/28- resourceRules:[@admissionregistration.v1beta1.NamedRuleWithOperations/28-
admissionregistration.v1beta1.MutatingAdmissionPolicy apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec:@admissionregistration.v1beta1.MutatingAdmissionPolicySpec/34-
admissionregistration.v1beta1.MutatingAdmissionPolicyBinding apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec:@admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec/34-
admissionregistration.v1beta1.MutatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1beta1.MatchResources/34- paramRef:@admissionregistration.v1beta1.ParamRef/34- policyName:s/34-
admissionregistration.v1beta1.MutatingAdmissionPolicySpec failurePolicy:s/34- matchConditions:[@admissionregistration.v1beta1.MatchCondition/34- matchConstraints:@admissionregistration.v1beta1.MatchResources/34- mutations:[@admissionregistration.v1beta1.Mutation/34- paramKind:@admissionregistration.v1beta1.ParamKind/34- reinvocationPolicy:s/34- variables:[@admissionregistration.v1beta1.Variable/34-
admissionregistration.v1beta1.Mutation applyConfiguration:@admissionregistration.v1beta1.ApplyConfiguration/34- jsonPatch:@admissionregistration.v1beta1.JSONPatch/34- patchType!:s/34-
admissionregistration.v1beta1.NamedRuleWithOperations apiGroups:[s/28- apiVersions:[s/28- operations:[s(CREATE|UPDATE|DELETE|CONNECT|*)/28- resourceNames:[s/28- resources:[s/28- scope:s(Cluster|Namespaced|*)/28-
admissionregistration.v1beta1.ParamKind apiVersion:s/28- kind:s/28-
admissionregistration.v1beta1.ParamRef name:s/28- namespace:s/28- parameterNotFoundAction:s(Allow|Deny)/28- selector:@meta.v1.LabelSelector/28-
admissionregistration.v1beta1.ValidatingAdmissionPolicy apiVersion:s/28-33 kind:s/28-33 metadata:@meta.v1.ObjectMeta/28-33 spec:@admissionregistration.v1beta1.ValidatingAdmissionPolicySpec/28-33 status:*/28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicyBinding apiVersion:s/28-33 kind:s/28-33 metadata:@meta.v1.ObjectMeta/28-33 spec:@admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec/28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicyBindingSpec matchResources:@admissionregistration.v1beta1.MatchResources/28-33 paramRef:@admissionregistration.v1beta1.ParamRef/28-33 policyName:s/28-33 validationActions:[s(Deny|Warn|Audit)/28-33
admissionregistration.v1beta1.ValidatingAdmissionPolicySpec auditAnnotations:[@admissionregistration.v1beta1.AuditAnnotation/28-33 failurePolicy:s(Fail|Ignore)/28-33 matchConditions:[@admissionregistration.v1beta1.MatchCondition/28-33 matchConstraints:@admissionregistration.v1beta1.MatchResources/28-33 paramKind:@admissionregistration.v1beta1.ParamKind/28-33 validations:[@admissionregistration.v1beta1.Validation/28-33 variables:[@admissionregistration.v1beta1.Variable/28-33
admissionregistration.v1beta1.Validation expression!:s/28-33 message:s/28-33 messageExpression:s/28-33 reason:s/28-33
admissionregistration.v1beta1.Variable expression!:s/28- name!:s/28-
apiextensions.v1.CustomResourceColumnDefinition description:s format:s jsonPath!:s name!:s priority:i type!:s
apiextensions.v1.CustomResourceConversion strategy!:s(None|Webhook) webhook:@apiextensions.v1.WebhookConversion
apiextensions.v1.CustomResourceDefinition apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@apiextensions.v1.CustomResourceDefinitionSpec status:*
apiextensions.v1.CustomResourceDefinitionNames categories:[s kind!:s listKind:s plural!:s shortNames:[s singular:s
apiextensions.v1.CustomResourceDefinitionSpec conversion:@apiextensions.v1.CustomResourceConversion group!:s names!:@apiextensions.v1.CustomResourceDefinitionNames preserveUnknownFields:b scope!:s(Namespaced|Cluster) versions!:[@apiextensions.v1.CustomResourceDefinitionVersion
apiextensions.v1.CustomResourceDefinitionVersion additionalPrinterColumns:[@apiextensions.v1.CustomResourceColumnDefinition deprecated:b deprecationWarning:s name!:s schema:@apiextensions.v1.CustomResourceValidation selectableFields:[@apiextensions.v1.SelectableField/30- served!:b storage!:b subresources:@apiextensions.v1.CustomResourceSubresources
apiextensions.v1.CustomResourceSubresourceScale labelSelectorPath:s specReplicasPath!:s statusReplicasPath!:s
apiextensions.v1.CustomResourceSubresources scale:@apiextensions.v1.CustomResourceSubresourceScale status:o
apiextensions.v1.CustomResourceValidation openAPIV3Schema:@apiextensions.v1.JSONSchemaProps
apiextensions.v1.ExternalDocumentation description:s url:s
apiextensions.v1.JSONSchemaProps $ref:s $schema:s additionalItems:* additionalProperties:* allOf:[@apiextensions.v1.JSONSchemaProps anyOf:[@apiextensions.v1.JSONSchemaProps default:* definitions:{@apiextensions.v1.JSONSchemaProps dependencies:{* description:s enum:[* example:* exclusiveMaximum:b exclusiveMinimum:b externalDocs:@apiextensions.v1.ExternalDocumentation format:s id:s items:* maxItems:l maxLength:l maxProperties:l maximum:d minItems:l minLength:l minProperties:l minimum:d multipleOf:d not:@apiextensions.v1.JSONSchemaProps nullable:b oneOf:[@apiextensions.v1.JSONSchemaProps pattern:s patternProperties:{@apiextensions.v1.JSONSchemaProps properties:{@apiextensions.v1.JSONSchemaProps required:[s title:s type:s uniqueItems:b x-kubernetes-embedded-resource:b x-kubernetes-int-or-string:b x-kubernetes-list-map-keys:[s x-kubernetes-list-type:s x-kubernetes-map-type:s x-kubernetes-preserve-unknown-fields:b x-kubernetes-validations:[@apiextensions.v1.ValidationRule
apiextensions.v1.SelectableField jsonPath!:s/30-
apiextensions.v1.ServiceReference name!:s namespace!:s path:s port:i
apiextensions.v1.ValidationRule fieldPath:s/28- message:s messageExpression:s/27- optionalOldSelf:b/29- reason:s/28- rule!:s
apiextensions.v1.WebhookClientConfig caBundle:y service:@apiextensions.v1.ServiceReference url:s
apiextensions.v1.WebhookConversion clientConfig:@apiextensions.v1.WebhookClientConfig conversionReviewVersions!:[s
apiregistration.v1.APIService apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@apiregistration.v1.APIServiceSpec status:*
apiregistration.v1.APIServiceSpec caBundle:y group:s groupPriorityMinimum!:i insecureSkipTLSVerify:b service:@apiregistration.v1.ServiceReference version:s versionPriority!:i
apiregistration.v1.ServiceReference name:s namespace:s port:i
apiserverinternal.v1alpha1.StorageVersion apiVersion:s kind:s metadata:@meta.v1.ObjectMeta/-35 metadata!:@meta.v1.ObjectMeta/36- spec!:o/-35 spec:o/36- status!:*/-35 status:*/36-
apps.v1.ControllerRevision apiVersion:s data:o/-36 data!:o/37- kind:s metadata:@meta.v1.ObjectMeta revision!:l/-36 revision:l/37-
apps.v1.DaemonSet apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@apps.v1.DaemonSetSpec/-36 spec!:@apps.v1.DaemonSetSpec/37- status:*
apps.v1.DaemonSetSpec minReadySeconds:i revisionHistoryLimit:i selector!:@meta.v1.LabelSelector template!:@core.v1.PodTemplateSpec updateStrategy:@apps.v1.DaemonSetUpdateStrategy
apps.v1.DaemonSetUpdateStrategy rollingUpdate:@apps.v1.RollingUpdateDaemonSet type:s(RollingUpdate|OnDelete)
apps.v1.Deployment apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@apps.v1.DeploymentSpec/-36 spec!:@apps.v1.DeploymentSpec/37- status:*
apps.v1.DeploymentSpec minReadySeconds:i paused:b progressDeadlineSeconds:i replicas:i revisionHistoryLimit:i selector!:@meta.v1.LabelSelector strategy:@apps.v1.DeploymentStrategy template!:@core.v1.PodTemplateSpec
apps.v1.DeploymentStrategy rollingUpdate:@apps.v1.RollingUpdateDeployment type:s(RollingUpdate|Recreate)
apps.v1.ReplicaSet apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@apps.v1.ReplicaSetSpec/-36 spec!:@apps.v1.ReplicaSetSpec/37- status:*
apps.v1.ReplicaSetSpec minReadySeconds:i replicas:i selector!:@meta.v1.LabelSelector template:@core.v1.PodTemplateSpec
apps.v1.RollingUpdateDaemonSet maxSurge:p maxUnavailable:p
apps.v1.RollingUpdateDeployment maxSurge:p maxUnavailable:p
apps.v1.RollingUpdateStatefulSetStrategy maxUnavailable:p partition:i
apps.v1.StatefulSet apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@apps.v1.StatefulSetSpec/-36 spec!:@apps.v1.StatefulSetSpec/37- status:*
apps.v1.StatefulSetOrdinals start:i/26-
apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy whenDeleted:s(Retain|Delete) whenScaled:s(Retain|Delete)
apps.v1.StatefulSetSpec minReadySeconds:i ordinals:@apps.v1.StatefulSetOrdinals/26- persistentVolumeClaimRetentionPolicy:@apps.v1.StatefulSetPersistentVolumeClaimRetentionPolicy podManagementPolicy:s(OrderedReady|Parallel) replicas:i revisionHistoryLimit:i selector!:@meta.v1.LabelSelector serviceName:s template!:@core.v1.PodTemplateSpec updateStrategy:@apps.v1.StatefulSetUpdateStrategy volumeClaimTemplates:[@core.v1.PersistentVolumeClaim
apps.v1.StatefulSetUpdateStrategy rollingUpdate:@apps.v1.RollingUpdateStatefulSetStrategy type:s(RollingUpdate|OnDelete)
authentication.v1.BoundObjectReference apiVersion:s kind:s name:s uid:s
authentication.v1.SelfSubjectReview apiVersion:s/28- kind:s/28- metadata:@meta.v1.ObjectMeta/28- status:*/28-
authentication.v1.TokenRequest apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authentication.v1.TokenRequestSpec/-35 spec:@authentication.v1.TokenRequestSpec/36- status:*
authentication.v1.TokenRequestSpec attestations:{[s/37- audiences!:[s/-35 audiences:[s/36- boundObjectRef:@authentication.v1.BoundObjectReference expirationSeconds:l
authentication.v1.TokenReview apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authentication.v1.TokenReviewSpec status:*
authentication.v1.TokenReviewSpec audiences:[s token:s/-35 token!:s/36-
authentication.v1alpha1.SelfSubjectReview apiVersion:s/26-31 kind:s/26-31 metadata:@meta.v1.ObjectMeta/26-31 status:*/26-31
authentication.v1beta1.SelfSubjectReview apiVersion:s/27-32 kind:s/27-32 metadata:@meta.v1.ObjectMeta/27-32 status:*/27-32
authorization.v1.FieldSelectorAttributes rawSelector:s/31- requirements:[@meta.v1.FieldSelectorRequirement/31-
authorization.v1.LabelSelectorAttributes rawSelector:s/31- requirements:[@meta.v1.LabelSelectorRequirement/31-
authorization.v1.LocalSubjectAccessReview apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authorization.v1.SubjectAccessReviewSpec status:*
authorization.v1.NonResourceAttributes path:s verb:s
authorization.v1.ResourceAttributes fieldSelector:@authorization.v1.FieldSelectorAttributes/31- group:s labelSelector:@authorization.v1.LabelSelectorAttributes/31- name:s namespace:s resource:s subresource:s verb:s version:s
authorization.v1.SelfSubjectAccessReview apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authorization.v1.SelfSubjectAccessReviewSpec status:*
authorization.v1.SelfSubjectAccessReviewSpec nonResourceAttributes:@authorization.v1.NonResourceAttributes resourceAttributes:@authorization.v1.ResourceAttributes
authorization.v1.SelfSubjectRulesReview apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authorization.v1.SelfSubjectRulesReviewSpec status:*
authorization.v1.SelfSubjectRulesReviewSpec namespace:s
authorization.v1.SubjectAccessReview apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@authorization.v1.SubjectAccessReviewSpec status:*
authorization.v1.SubjectAccessReviewSpec extra:{[s groups:[s nonResourceAttributes:@authorization.v1.NonResourceAttributes resourceAttributes:@authorization.v1.ResourceAttributes uid:s user:s
autoscaling.v1.CrossVersionObjectReference apiVersion:s kind!:s name!:s
autoscaling.v1.HorizontalPodAutoscaler apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@autoscaling.v1.HorizontalPodAutoscalerSpec/-35 spec!:@autoscaling.v1.HorizontalPodAutoscalerSpec/36- status:*
autoscaling.v1.HorizontalPodAutoscalerSpec maxReplicas!:i minReplicas:i scaleTargetRef!:@autoscaling.v1.CrossVersionObjectReference targetCPUUtilizationPercentage:i
autoscaling.v1.Scale apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@autoscaling.v1.ScaleSpec status:*
autoscaling.v1.ScaleSpec replicas:i
autoscaling.v2.ContainerResourceMetricSource container!:s name!:s target!:@autoscaling.v2.MetricTarget
autoscaling.v2.CrossVersionObjectReference apiVersion:s kind!:s name!:s
autoscaling.v2.ExternalMetricSource metric!:@autoscaling.v2.MetricIdentifier target!:@autoscaling.v2.MetricTarget
autoscaling.v2.HPAScalingPolicy periodSeconds!:i type!:s(Pods|Percent) value!:i
autoscaling.v2.HPAScalingRules policies:[@autoscaling.v2.HPAScalingPolicy selectPolicy:s(Max|Min|Disabled) stabilizationWindowSeconds:i tolerance:q/33-
autoscaling.v2.HorizontalPodAutoscaler apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@autoscaling.v2.HorizontalPodAutoscalerSpec/-35 spec!:@autoscaling.v2.HorizontalPodAutoscalerSpec/36- status:*
autoscaling.v2.HorizontalPodAutoscalerBehavior scaleDown:@autoscaling.v2.HPAScalingRules scaleUp:@autoscaling.v2.HPAScalingRules
autoscaling.v2.HorizontalPodAutoscalerSpec behavior:@autoscaling.v2.HorizontalPodAutoscalerBehavior maxReplicas!:i metrics:[@autoscaling.v2.MetricSpec minReplicas:i scaleTargetRef!:@autoscaling.v2.CrossVersionObjectReference
autoscaling.v2.MetricIdentifier name!:s selector:@meta.v1.LabelSelector
autoscaling.v2.MetricSpec containerResource:@autoscaling.v2.ContainerResourceMetricSource external:@autoscaling.v2.ExternalMetricSource object:@autoscaling.v2.ObjectMetricSource pods:@autoscaling.v2.PodsMetricSource resource:@autoscaling.v2.ResourceMetricSource type!:s(ContainerResource|External|Object|Pods|Resource)
autoscaling.v2.MetricTarget averageUtilization:i averageValue:q type!:s(Utilization|Value|AverageValue) value:q
autoscaling.v2.ObjectMetricSource describedObject!:@autoscaling.v2.CrossVersionObjectReference metric!:@autoscaling.v2.MetricIdentifier target!:@autoscaling.v2.MetricTarget
autoscaling.v2.PodsMetricSource metric!:@autoscaling.v2.MetricIdentifier target!:@autoscaling.v2.MetricTarget
autoscaling.v2.ResourceMetricSource name!:s target!:@autoscaling.v2.MetricTarget
autoscaling.v2beta2.ContainerResourceMetricSource container!:s/-25 name!:s/-25 target!:@autoscaling.v2beta2.MetricTarget/-25
autoscaling.v2beta2.CrossVersionObjectReference apiVersion:s/-25 kind!:s/-25 name!:s/-25
autoscaling.v2beta2.ExternalMetricSource metric!:@autoscaling.v2beta2.MetricIdentifier/-25 target!:@autoscaling.v2beta2.MetricTarget/-25
autoscaling.v2beta2.HPAScalingPolicy periodSeconds!:i/-25 type!:s(Pods|Percent)/-25 value!:i/-25
autoscaling.v2beta2.HPAScalingRules policies:[@autoscaling.v2beta2.HPAScalingPolicy/-25 selectPolicy:s(Max|Min|Disabled)/-25 stabilizationWindowSeconds:i/-25
autoscaling.v2beta2.HorizontalPodAutoscaler apiVersion:s/-25 kind:s/-25 metadata:@meta.v1.ObjectMeta/-25 spec:@autoscaling.v2beta2.HorizontalPodAutoscalerSpec/-25 status:*/-25
autoscaling.v2beta2.HorizontalPodAutoscalerBehavior scaleDown:@autoscaling.v2beta2.HPAScalingRules/-25 scaleUp:@autoscaling.v2beta2.HPAScalingRules/-25
autoscaling.v2beta2.HorizontalPodAutoscalerSpec behavior:@autoscaling.v2beta2.HorizontalPodAutoscalerBehavior/-25 maxReplicas!:i/-25 metrics:[@autoscaling.v2beta2.MetricSpec/-25 minReplicas:i/-25 scaleTargetRef!:@autoscaling.v2beta2.CrossVersionObjectReference/-25
autoscaling.v2beta2.MetricIdentifier name!:s/-25 selector:@meta.v1.LabelSelector/-25
autoscaling.v2beta2.MetricSpec containerResource:@autoscaling.v2beta2.ContainerResourceMetricSource/-25 external:@autoscaling.v2beta2.ExternalMetricSource/-25 object:@autoscaling.v2beta2.ObjectMetricSource/-25 pods:@autoscaling.v2beta2.PodsMetricSource/-25 resource:@autoscaling.v2beta2.ResourceMetricSource/-25 type!:s(ContainerResource|External|Object|Pods|Resource)/-25
autoscaling.v2beta2.MetricTarget averageUtilization:i/-25 averageValue:q/-25 type!:s(Utilization|Value|AverageValue)/-25 value:q/-25
autoscaling.v2beta2.ObjectMetricSource describedObject!:@autoscaling.v2beta2.CrossVersionObjectReference/-25 metric!:@autoscaling.v2beta2.MetricIdentifier/-25 target!:@autoscaling.v2beta2.MetricTarget/-25
autoscaling.v2beta2.PodsMetricSource metric!:@autoscaling.v2beta2.MetricIdentifier/-25 target!:@autoscaling.v2beta2.MetricTarget/-25
autoscaling.v2beta2.ResourceMetricSource name!:s/-25 target!:@autoscaling.v2beta2.MetricTarget/-25
batch.v1.CronJob apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@batch.v1.CronJobSpec/-35 spec!:@batch.v1.CronJobSpec/36- status:*
batch.v1.CronJobSpec concurrencyPolicy:s(Allow|Forbid|Replace) failedJobsHistoryLimit:i jobTemplate!:@batch.v1.JobTemplateSpec schedule!:s startingDeadlineSeconds:l successfulJobsHistoryLimit:i suspend:b timeZone:s
batch.v1.Job apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@batch.v1.JobSpec status:*
batch.v1.JobSchedulingConfiguration disruptionMode:@scheduling.v1alpha3.WorkloadPodGroupDisruptionMode/37- resourceClaims:[@scheduling.v1alpha3.WorkloadPodGroupResourceClaim/37- schedulingConstraints:@scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints/37- schedulingPolicy:@scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy/37-
batch.v1.JobSpec activeDeadlineSeconds:l backoffLimit:i backoffLimitPerIndex:i/28- completionMode:s(NonIndexed|Indexed) completions:i managedBy:s/30- manualSelector:b maxFailedIndexes:i/28- parallelism:i podFailurePolicy:@batch.v1.PodFailurePolicy podReplacementPolicy:s(TerminatingOrFailed|Failed)/28- scheduling:@batch.v1.JobSchedulingConfiguration/37- selector:@meta.v1.LabelSelector successPolicy:@batch.v1.SuccessPolicy/30- suspend:b template!:@core.v1.PodTemplateSpec ttlSecondsAfterFinished:i
batch.v1.JobTemplateSpec metadata:@meta.v1.ObjectMeta spec:@batch.v1.JobSpec
batch.v1.PodFailurePolicy rules!:[@batch.v1.PodFailurePolicyRule
batch.v1.PodFailurePolicyOnExitCodesRequirement containerName:s operator!:s(In|NotIn) values!:[i
batch.v1.PodFailurePolicyOnPodConditionsPattern status!:s/-34 status:s/35- type!:s
batch.v1.PodFailurePolicyRule action!:s(FailJob|FailIndex|Ignore|Count) onExitCodes:@batch.v1.PodFailurePolicyOnExitCodesRequirement onPodConditions!:[@batch.v1.PodFailurePolicyOnPodConditionsPattern/-28 onPodConditions:[@batch.v1.PodFailurePolicyOnPodConditionsPattern/29-
batch.v1.SuccessPolicy rules!:[@batch.v1.SuccessPolicyRule/30-
batch.v1.SuccessPolicyRule succeededCount:i/30- succeededIndexes:s/30-
certificates.v1.CertificateSigningRequest apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@certificates.v1.CertificateSigningRequestSpec status:*
certificates.v1.CertificateSigningRequestSpec expirationSeconds:i extra:{[s groups:[s request!:y signerName!:s uid:s usages:[s username:s
certificates.v1.ClusterTrustBundle apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@certificates.v1.ClusterTrustBundleSpec/37-
certificates.v1.ClusterTrustBundleSpec signerName:s/37- trustBundle!:s/37-
certificates.v1.PodCertificateRequest apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@certificates.v1.PodCertificateRequestSpec/37- status:*/37-
certificates.v1.PodCertificateRequestSpec maxExpirationSeconds:i/37- nodeName!:s/37- nodeUID!:s/37- podName!:s/37- podUID!:s/37- serviceAccountName!:s/37- serviceAccountUID!:s/37- signerName!:s/37- stubPKCS10Request!:y/37- unverifiedUserAnnotations:{s/37-
certificates.v1alpha1.ClusterTrustBundle apiVersion:s/27-36 kind:s/27-36 metadata:@meta.v1.ObjectMeta/27-36 spec!:@certificates.v1alpha1.ClusterTrustBundleSpec/27-36
certificates.v1alpha1.ClusterTrustBundleSpec signerName:s/27-36 trustBundle!:s/27-36
certificates.v1alpha1.PodCertificateRequest apiVersion:s/34-34 kind:s/34-34 metadata:@meta.v1.ObjectMeta/34-34 spec!:@certificates.v1alpha1.PodCertificateRequestSpec/34-34 status:*/34-34
certificates.v1alpha1.PodCertificateRequestSpec maxExpirationSeconds:i/34-34 nodeName!:s/34-34 nodeUID!:s/34-34 pkixPublicKey!:y/34-34 podName!:s/34-34 podUID!:s/34-34 proofOfPossession!:y/34-34 serviceAccountName!:s/34-34 serviceAccountUID!:s/34-34 signerName!:s/34-34
certificates.v1beta1.ClusterTrustBundle apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@certificates.v1beta1.ClusterTrustBundleSpec/33-
certificates.v1beta1.ClusterTrustBundleSpec signerName:s/33- trustBundle!:s/33-
certificates.v1beta1.PodCertificateRequest apiVersion:s/35- kind:s/35- metadata:@meta.v1.ObjectMeta/35- spec!:@certificates.v1beta1.PodCertificateRequestSpec/35- status:*/35-
certificates.v1beta1.PodCertificateRequestSpec maxExpirationSeconds:i/35- nodeName!:s/35- nodeUID!:s/35- pkixPublicKey!:y/35-35 pkixPublicKey:y/36- podName!:s/35- podUID!:s/35- proofOfPossession!:y/35-35 proofOfPossession:y/36- serviceAccountName!:s/35- serviceAccountUID!:s/35- signerName!:s/35- stubPKCS10Request!:y/36- unverifiedUserAnnotations:{s/35-
coordination.v1.Lease apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@coordination.v1.LeaseSpec
coordination.v1.LeaseSpec acquireTime:t holderIdentity:s leaseDurationSeconds:i leaseTransitions:i preferredHolder:s/31- renewTime:t strategy:s/31-
coordination.v1alpha1.LeaseCandidate apiVersion:s/31-31 kind:s/31-31 metadata:@meta.v1.ObjectMeta/31-31 spec:@coordination.v1alpha1.LeaseCandidateSpec/31-31
coordination.v1alpha1.LeaseCandidateSpec binaryVersion:s/31-31 emulationVersion:s/31-31 leaseName!:s/31-31 pingTime:t/31-31 preferredStrategies!:[s/31-31 renewTime:t/31-31
coordination.v1alpha2.LeaseCandidate apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec:@coordination.v1alpha2.LeaseCandidateSpec/32-35 spec!:@coordination.v1alpha2.LeaseCandidateSpec/36-
coordination.v1alpha2.LeaseCandidateSpec binaryVersion!:s/32- emulationVersion:s/32- leaseName!:s/32- pingTime:t/32- renewTime:t/32- strategy!:s/32-
coordination.v1beta1.LeaseCandidate apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec:@coordination.v1beta1.LeaseCandidateSpec/33-35 spec!:@coordination.v1beta1.LeaseCandidateSpec/36-
coordination.v1beta1.LeaseCandidateSpec binaryVersion!:s/33- emulationVersion:s/33- leaseName!:s/33- pingTime:t/33- renewTime:t/33- strategy!:s/33-
core.v1.AWSElasticBlockStoreVolumeSource fsType:s partition:i readOnly:b volumeID!:s
core.v1.Affinity nodeAffinity:@core.v1.NodeAffinity podAffinity:@core.v1.PodAffinity podAntiAffinity:@core.v1.PodAntiAffinity
core.v1.AppArmorProfile localhostProfile:s/30- type!:s(RuntimeDefault|Unconfined|Localhost)/30-
core.v1.AzureDiskVolumeSource cachingMode:s diskName!:s diskURI!:s fsType:s kind:s readOnly:b
core.v1.AzureFilePersistentVolumeSource readOnly:b secretName!:s secretNamespace:s shareName!:s
core.v1.AzureFileVolumeSource readOnly:b secretName!:s shareName!:s
core.v1.Binding apiVersion:s kind:s metadata:@meta.v1.ObjectMeta target!:@core.v1.ObjectReference
core.v1.CSIPersistentVolumeSource controllerExpandSecretRef:@core.v1.SecretReference controllerPublishSecretRef:@core.v1.SecretReference driver!:s fsType:s nodeExpandSecretRef:@core.v1.SecretReference nodePublishSecretRef:@core.v1.SecretReference nodeStageSecretRef:@core.v1.SecretReference readOnly:b volumeAttributes:{s volumeHandle!:s
core.v1.CSIVolumeSource driver!:s fsType:s nodePublishSecretRef:@core.v1.LocalObjectReference readOnly:b volumeAttributes:{s
core.v1.Capabilities add:[s drop:[s
core.v1.CephFSPersistentVolumeSource monitors!:[s path:s readOnly:b secretFile:s secretRef:@core.v1.SecretReference user:s
core.v1.CephFSVolumeSource monitors!:[s path:s readOnly:b secretFile:s secretRef:@core.v1.LocalObjectReference user:s
core.v1.CinderPersistentVolumeSource fsType:s readOnly:b secretRef:@core.v1.SecretReference volumeID!:s
core.v1.CinderVolumeSource fsType:s readOnly:b secretRef:@core.v1.LocalObjectReference volumeID!:s
core.v1.ClaimSource resourceClaimName:s/26-30 resourceClaimTemplateName:s/26-30
core.v1.ClientIPConfig timeoutSeconds:i
core.v1.ClusterTrustBundleProjection labelSelector:@meta.v1.LabelSelector/29- name:s/29- optional:b/29- path!:s/29- signerName:s/29- user:l/37-
core.v1.ComponentCondition error:s message:s status!:s type!:s
core.v1.ComponentStatus apiVersion:s conditions:[@core.v1.ComponentCondition kind:s metadata:@meta.v1.ObjectMeta
core.v1.ConfigMap apiVersion:s binaryData:{y data:{s immutable:b kind:s metadata:@meta.v1.ObjectMeta
core.v1.ConfigMapEnvSource name:s optional:b
core.v1.ConfigMapKeySelector key!:s name:s optional:b
core.v1.ConfigMapNodeConfigSource kubeletConfigKey!:s name!:s namespace!:s resourceVersion:s uid:s
core.v1.ConfigMapProjection items:[@core.v1.KeyToPath name:s optional:b
core.v1.ConfigMapVolumeSource defaultMode:i defaultUser:l/37- items:[@core.v1.KeyToPath name:s optional:b
core.v1.Container args:[s command:[s env:[@core.v1.EnvVar envFrom:[@core.v1.EnvFromSource image:s imagePullPolicy:s(Always|IfNotPresent|Never) lifecycle:@core.v1.Lifecycle livenessProbe:@core.v1.Probe name!:s ports:[@core.v1.ContainerPort readinessProbe:@core.v1.Probe resizePolicy:[@core.v1.ContainerResizePolicy/27- resources:@core.v1.ResourceRequirements restartPolicy:s(Always|Never|OnFailure)/28- restartPolicyRules:[@core.v1.ContainerRestartRule/34- securityContext:@core.v1.SecurityContext startupProbe:@core.v1.Probe stdin:b stdinOnce:b terminationMessagePath:s terminationMessagePolicy:s(File|FallbackToLogsOnError) tty:b volumeDevices:[@core.v1.VolumeDevice volumeMounts:[@core.v1.VolumeMount workingDir:s
core.v1.ContainerPort containerPort!:i hostIP:s hostPort:i name:s protocol:s(TCP|UDP|SCTP)
core.v1.ContainerResizePolicy resourceName!:s/27- restartPolicy!:s(NotRequired|RestartContainer)/27-
core.v1.ContainerRestartRule action!:s/34- exitCodes:@core.v1.ContainerRestartRuleOnExitCodes/34-
core.v1.ContainerRestartRuleOnExitCodes operator!:s/34- values:[i/34-
core.v1.DownwardAPIProjection items:[@core.v1.DownwardAPIVolumeFile
core.v1.DownwardAPIVolumeFile fieldRef:@core.v1.ObjectFieldSelector mode:i path!:s resourceFieldRef:@core.v1.ResourceFieldSelector user:l/37-
core.v1.DownwardAPIVolumeSource defaultMode:i defaultUser:l/37- items:[@core.v1.DownwardAPIVolumeFile
core.v1.EmptyDirVolumeSource medium:s mode:i/37- sizeLimit:q
core.v1.EndpointAddress hostname:s ip!:s nodeName:s targetRef:@core.v1.ObjectReference
core.v1.EndpointPort appProtocol:s name:s port!:i protocol:s(TCP|UDP|SCTP)
core.v1.EndpointSubset addresses:[@core.v1.EndpointAddress notReadyAddresses:[@core.v1.EndpointAddress ports:[@core.v1.EndpointPort
core.v1.Endpoints apiVersion:s kind:s metadata:@meta.v1.ObjectMeta subsets:[@core.v1.EndpointSubset
core.v1.EnvFromSource configMapRef:@core.v1.ConfigMapEnvSource prefix:s secretRef:@core.v1.SecretEnvSource
core.v1.EnvVar name!:s value:s valueFrom:@core.v1.EnvVarSource
core.v1.EnvVarSource configMapKeyRef:@core.v1.ConfigMapKeySelector fieldRef:@core.v1.ObjectFieldSelector fileKeyRef:@core.v1.FileKeySelector/34- resourceFieldRef:@core.v1.ResourceFieldSelector secretKeyRef:@core.v1.SecretKeySelector
core.v1.EphemeralContainer args:[s command:[s env:[@core.v1.EnvVar envFrom:[@core.v1.EnvFromSource image:s imagePullPolicy:s(Always|IfNotPresent|Never) lifecycle:@core.v1.Lifecycle livenessProbe:@core.v1.Probe name!:s ports:[@core.v1.ContainerPort readinessProbe:@core.v1.Probe resizePolicy:[@core.v1.ContainerResizePolicy/27- resources:@core.v1.ResourceRequirements restartPolicy:s(Always|Never|OnFailure)/28- restartPolicyRules:[@core.v1.ContainerRestartRule/34- securityContext:@core.v1.SecurityContext startupProbe:@core.v1.Probe stdin:b stdinOnce:b targetContainerName:s terminationMessagePath:s terminationMessagePolicy:s(File|FallbackToLogsOnError) tty:b volumeDevices:[@core.v1.VolumeDevice volumeMounts:[@core.v1.VolumeMount workingDir:s
core.v1.EphemeralVolumeSource volumeClaimTemplate:@core.v1.PersistentVolumeClaimTemplate
core.v1.Event action:s apiVersion:s count:i eventTime:t firstTimestamp:t involvedObject!:@core.v1.ObjectReference kind:s lastTimestamp:t message:s metadata!:@meta.v1.ObjectMeta reason:s related:@core.v1.ObjectReference reportingComponent:s reportingInstance:s series:@core.v1.EventSeries source:@core.v1.EventSource type:s
core.v1.EventSeries count:i lastObservedTime:t
core.v1.EventSource component:s host:s
core.v1.EvictionResponder name!:s/37- priority!:i/37-
core.v1.ExecAction command:[s
core.v1.FCVolumeSource fsType:s lun:i readOnly:b targetWWNs:[s wwids:[s
core.v1.FileKeySelector key!:s/34- optional:b/34- path!:s/34- volumeName!:s/34-
core.v1.FlexPersistentVolumeSource driver!:s fsType:s options:{s readOnly:b secretRef:@core.v1.SecretReference
core.v1.FlexVolumeSource driver!:s fsType:s options:{s readOnly:b secretRef:@core.v1.LocalObjectReference
core.v1.FlockerVolumeSource datasetName:s datasetUUID:s
core.v1.GCEPersistentDiskVolumeSource fsType:s partition:i pdName!:s readOnly:b
core.v1.GRPCAction mode:s/37- port!:i service:s
core.v1.GitRepoVolumeSource directory:s repository!:s revision:s
core.v1.GlusterfsPersistentVolumeSource endpoints!:s endpointsNamespace:s path!:s readOnly:b
core.v1.GlusterfsVolumeSource endpoints!:s path!:s readOnly:b
core.v1.HTTPGetAction host:s httpHeaders:[@core.v1.HTTPHeader path:s port!:p protocol:s/37- scheme:s(HTTP|HTTPS)
core.v1.HTTPHeader name!:s value!:s
core.v1.HostAlias hostnames:[s ip:s/-30 ip!:s/31-
core.v1.HostPathVolumeSource path!:s type:s(DirectoryOrCreate|Directory|FileOrCreate|File|Socket|CharDevice|BlockDevice)
core.v1.ISCSIPersistentVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:@core.v1.SecretReference targetPortal!:s
core.v1.ISCSIVolumeSource chapAuthDiscovery:b chapAuthSession:b fsType:s initiatorName:s iqn!:s iscsiInterface:s lun!:i portals:[s readOnly:b secretRef:@core.v1.LocalObjectReference targetPortal!:s
core.v1.ImageVolumeSource pullPolicy:s(Always|IfNotPresent|Never)/31- reference:s/31-
core.v1.KeyToPath key!:s mode:i path!:s user:l/37-
core.v1.Lifecycle postStart:@core.v1.LifecycleHandler preStop:@core.v1.LifecycleHandler stopSignal:s/33-
core.v1.LifecycleHandler exec:@core.v1.ExecAction httpGet:@core.v1.HTTPGetAction sleep:@core.v1.SleepAction/29- tcpSocket:@core.v1.TCPSocketAction
core.v1.LimitRange apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.LimitRangeSpec
core.v1.LimitRangeItem default:{q defaultRequest:{q max:{q maxLimitRequestRatio:{q min:{q type!:s(Container|Pod|PersistentVolumeClaim)
core.v1.LimitRangeSpec limits!:[@core.v1.LimitRangeItem
core.v1.LocalObjectReference name:s
core.v1.LocalVolumeSource fsType:s path!:s
core.v1.NFSVolumeSource path!:s readOnly:b server!:s
core.v1.Namespace apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.NamespaceSpec status:*
core.v1.NamespaceSpec finalizers:[s
core.v1.Node apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.NodeSpec status:*
core.v1.NodeAffinity preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.PreferredSchedulingTerm requiredDuringSchedulingIgnoredDuringExecution:@core.v1.NodeSelector
core.v1.NodeConfigSource configMap:@core.v1.ConfigMapNodeConfigSource
core.v1.NodePodPreemptionPolicy disableResizePreemption:[s/37-
core.v1.NodeSelector nodeSelectorTerms!:[@core.v1.NodeSelectorTerm
core.v1.NodeSelectorRequirement key!:s operator!:s(In|NotIn|Exists|DoesNotExist|Gt|Lt) values:[s
core.v1.NodeSelectorTerm matchExpressions:[@core.v1.NodeSelectorRequirement matchFields:[@core.v1.NodeSelectorRequirement
core.v1.NodeSpec configSource:@core.v1.NodeConfigSource externalID:s podCIDR:s podCIDRs:[s podPreemptionPolicy:@core.v1.NodePodPreemptionPolicy/37- providerID:s taints:[@core.v1.Taint unschedulable:b
core.v1.ObjectFieldSelector apiVersion:s fieldPath!:s
core.v1.ObjectReference apiVersion:s fieldPath:s kind:s name:s namespace:s resourceVersion:s uid:s
core.v1.PersistentVolume apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.PersistentVolumeSpec status:*
core.v1.PersistentVolumeClaim apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.PersistentVolumeClaimSpec status:*
core.v1.PersistentVolumeClaimSpec accessModes:[s(ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod) dataSource:@core.v1.TypedLocalObjectReference dataSourceRef:@core.v1.TypedLocalObjectReference/-25 dataSourceRef:@core.v1.TypedObjectReference/26- resources:@core.v1.ResourceRequirements/-28 resources:@core.v1.VolumeResourceRequirements/29- selector:@meta.v1.LabelSelector storageClassName:s volumeAttributesClassName:s/29- volumeMode:s(Filesystem|Block) volumeName:s
core.v1.PersistentVolumeClaimTemplate metadata:@meta.v1.ObjectMeta spec!:@core.v1.PersistentVolumeClaimSpec
core.v1.PersistentVolumeClaimVolumeSource claimName!:s readOnly:b
core.v1.PersistentVolumeSpec accessModes:[s(ReadWriteOnce|ReadOnlyMany|ReadWriteMany|ReadWriteOncePod) awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource azureDisk:@core.v1.AzureDiskVolumeSource azureFile:@core.v1.AzureFilePersistentVolumeSource capacity:{q cephfs:@core.v1.CephFSPersistentVolumeSource cinder:@core.v1.CinderPersistentVolumeSource claimRef:@core.v1.ObjectReference csi:@core.v1.CSIPersistentVolumeSource fc:@core.v1.FCVolumeSource flexVolume:@core.v1.FlexPersistentVolumeSource flocker:@core.v1.FlockerVolumeSource gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource glusterfs:@core.v1.GlusterfsPersistentVolumeSource hostPath:@core.v1.HostPathVolumeSource iscsi:@core.v1.ISCSIPersistentVolumeSource local:@core.v1.LocalVolumeSource mountOptions:[s nfs:@core.v1.NFSVolumeSource nodeAffinity:@core.v1.VolumeNodeAffinity persistentVolumeReclaimPolicy:s(Retain|Recycle|Delete) photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource portworxVolume:@core.v1.PortworxVolumeSource quobyte:@core.v1.QuobyteVolumeSource rbd:@core.v1.RBDPersistentVolumeSource scaleIO:@core.v1.ScaleIOPersistentVolumeSource storageClassName:s storageos:@core.v1.StorageOSPersistentVolumeSource volumeAttributesClassName:s/29- volumeMode:s(Filesystem|Block) vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource
core.v1.PhotonPersistentDiskVolumeSource fsType:s pdID!:s
core.v1.Pod apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.PodSpec status:*
core.v1.PodAffinity preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm
core.v1.PodAffinityTerm labelSelector:@meta.v1.LabelSelector matchLabelKeys:[s/29- mismatchLabelKeys:[s/29- namespaceSelector:@meta.v1.LabelSelector namespaces:[s topologyKey!:s
core.v1.PodAntiAffinity preferredDuringSchedulingIgnoredDuringExecution:[@core.v1.WeightedPodAffinityTerm requiredDuringSchedulingIgnoredDuringExecution:[@core.v1.PodAffinityTerm
core.v1.PodCertificateProjection certificateChainPath:s/34- credentialBundlePath:s/34- keyPath:s/34- keyType!:s/34- maxExpirationSeconds:i/34- signerName!:s/34- user:l/37- userAnnotations:{s/35-
core.v1.PodDNSConfig nameservers:[s options:[@core.v1.PodDNSConfigOption searches:[s
core.v1.PodDNSConfigOption name:s value:s
core.v1.PodOS name!:s(linux|windows)
core.v1.PodReadinessGate conditionType!:s
core.v1.PodResourceClaim name!:s/26- resourceClaimName:s/31- resourceClaimTemplateName:s/31- source:@core.v1.ClaimSource/26-30
core.v1.PodSchedulingGate name!:s/26-
core.v1.PodSchedulingGroup podGroupName:s/36-
core.v1.PodSecurityContext appArmorProfile:@core.v1.AppArmorProfile/30- fsGroup:l fsGroupChangePolicy:s(OnRootMismatch|Always) runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxChangePolicy:s(MountOption|Recursive)/32- seLinuxOptions:@core.v1.SELinuxOptions seccompProfile:@core.v1.SeccompProfile supplementalGroups:[l supplementalGroupsPolicy:s(Merge|Strict)/31- sysctls:[@core.v1.Sysctl windowsOptions:@core.v1.WindowsSecurityContextOptions
core.v1.PodSpec activeDeadlineSeconds:l affinity:@core.v1.Affinity automountServiceAccountToken:b containers!:[@core.v1.Container dnsConfig:@core.v1.PodDNSConfig dnsPolicy:s(ClusterFirst|ClusterFirstWithHostNet|Default|None) enableServiceLinks:b ephemeralContainers:[@core.v1.EphemeralContainer evictionResponders:[@core.v1.EvictionResponder/37- hostAliases:[@core.v1.HostAlias hostIPC:b hostNetwork:b hostPID:b hostUsers:b hostname:s hostnameOverride:s/34- imagePullSecrets:[@core.v1.LocalObjectReference initContainers:[@core.v1.Container nodeName:s nodeSelector:{s os:@core.v1.PodOS overhead:{q preemptionPolicy:s(PreemptLowerPriority|Never) priority:i priorityClassName:s readinessGates:[@core.v1.PodReadinessGate resourceClaims:[@core.v1.PodResourceClaim/26- resources:@core.v1.ResourceRequirements/32- restartPolicy:s(Always|OnFailure|Never) runtimeClassName:s schedulerName:s schedulingGates:[@core.v1.PodSchedulingGate/26- schedulingGroup:@core.v1.PodSchedulingGroup/36- securityContext:@core.v1.PodSecurityContext serviceAccount:s serviceAccountName:s setHostnameAsFQDN:b shareProcessNamespace:b subdomain:s terminationGracePeriodSeconds:l tolerations:[@core.v1.Toleration topologySpreadConstraints:[@core.v1.TopologySpreadConstraint volumes:[@core.v1.Volume workloadRef:@core.v1.WorkloadReference/35-35
core.v1.PodTemplate apiVersion:s kind:s metadata:@meta.v1.ObjectMeta template:@core.v1.PodTemplateSpec
core.v1.PodTemplateSpec metadata:@meta.v1.ObjectMeta spec:@core.v1.PodSpec
core.v1.PortworxVolumeSource fsType:s readOnly:b volumeID!:s
core.v1.PreferredSchedulingTerm preference!:@core.v1.NodeSelectorTerm weight!:i
core.v1.Probe exec:@core.v1.ExecAction failureThreshold:i grpc:@core.v1.GRPCAction httpGet:@core.v1.HTTPGetAction initialDelaySeconds:i periodSeconds:i successThreshold:i tcpSocket:@core.v1.TCPSocketAction terminationGracePeriodSeconds:l timeoutSeconds:i
core.v1.ProjectedVolumeSource defaultMode:i defaultUser:l/37- sources:[@core.v1.VolumeProjection
core.v1.QuobyteVolumeSource group:s readOnly:b registry!:s tenant:s user:s volume!:s
core.v1.RBDPersistentVolumeSource fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:@core.v1.SecretReference user:s
core.v1.RBDVolumeSource fsType:s image!:s keyring:s monitors!:[s pool:s readOnly:b secretRef:@core.v1.LocalObjectReference user:s
core.v1.ReplicationController apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.ReplicationControllerSpec status:*
core.v1.ReplicationControllerSpec minReadySeconds:i replicas:i selector:{s template:@core.v1.PodTemplateSpec
core.v1.ResourceClaim name!:s/26- request:s/31-
core.v1.ResourceFieldSelector containerName:s divisor:q resource!:s
core.v1.ResourceQuota apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.ResourceQuotaSpec status:*
core.v1.ResourceQuotaSpec hard:{q scopeSelector:@core.v1.ScopeSelector scopes:[s(Terminating|NotTerminating|BestEffort|NotBestEffort|PriorityClass|CrossNamespacePodAffinity|VolumeAttributesClass)
core.v1.ResourceRequirements claims:[@core.v1.ResourceClaim/26- limits:{q requests:{q
core.v1.SELinuxOptions level:s role:s type:s user:s
core.v1.ScaleIOPersistentVolumeSource fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:@core.v1.SecretReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
core.v1.ScaleIOVolumeSource fsType:s gateway!:s protectionDomain:s readOnly:b secretRef!:@core.v1.LocalObjectReference sslEnabled:b storageMode:s storagePool:s system!:s volumeName:s
core.v1.ScopeSelector matchExpressions:[@core.v1.ScopedResourceSelectorRequirement
core.v1.ScopedResourceSelectorRequirement operator!:s(In|NotIn|Exists|DoesNotExist) scopeName!:s(Terminating|NotTerminating|BestEffort|NotBestEffort|PriorityClass|CrossNamespacePodAffinity|VolumeAttributesClass) values:[s
core.v1.SeccompProfile localhostProfile:s type!:s(RuntimeDefault|Unconfined|Localhost)
core.v1.Secret apiVersion:s data:{y immutable:b kind:s metadata:@meta.v1.ObjectMeta stringData:{s type:s
core.v1.SecretEnvSource name:s optional:b
core.v1.SecretKeySelector key!:s name:s optional:b
core.v1.SecretProjection items:[@core.v1.KeyToPath name:s optional:b
core.v1.SecretReference name:s namespace:s
core.v1.SecretVolumeSource defaultMode:i defaultUser:l/37- items:[@core.v1.KeyToPath optional:b secretName:s
core.v1.SecurityContext allowPrivilegeEscalation:b appArmorProfile:@core.v1.AppArmorProfile/30- capabilities:@core.v1.Capabilities privileged:b procMount:s(Default|Unmasked) readOnlyRootFilesystem:b runAsGroup:l runAsNonRoot:b runAsUser:l seLinuxOptions:@core.v1.SELinuxOptions seccompProfile:@core.v1.SeccompProfile windowsOptions:@core.v1.WindowsSecurityContextOptions
core.v1.Service apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@core.v1.ServiceSpec status:*
core.v1.ServiceAccount apiVersion:s automountServiceAccountToken:b imagePullSecrets:[@core.v1.LocalObjectReference kind:s metadata:@meta.v1.ObjectMeta secrets:[@core.v1.ObjectReference
core.v1.ServiceAccountTokenProjection audience:s expirationSeconds:l path!:s user:l/37-
core.v1.ServicePort appProtocol:s name:s nodePort:i port!:i protocol:s(TCP|UDP|SCTP) targetPort:p
core.v1.ServiceSpec allocateLoadBalancerNodePorts:b clusterIP:s clusterIPs:[s externalIPs:[s externalName:s externalTrafficPolicy:s(Cluster|Local) healthCheckNodePort:i internalTrafficPolicy:s(Cluster|Local) ipFamilies:[s(IPv4|IPv6) ipFamilyPolicy:s(SingleStack|PreferDualStack|RequireDualStack) loadBalancerClass:s loadBalancerIP:s loadBalancerSourceRanges:[s ports:[@core.v1.ServicePort publishNotReadyAddresses:b selector:{s sessionAffinity:s(ClientIP|None) sessionAffinityConfig:@core.v1.SessionAffinityConfig trafficDistribution:s/30- type:s(ClusterIP|NodePort|LoadBalancer|ExternalName)
core.v1.SessionAffinityConfig clientIP:@core.v1.ClientIPConfig
core.v1.SleepAction seconds!:l/29-
core.v1.StorageOSPersistentVolumeSource fsType:s readOnly:b secretRef:@core.v1.ObjectReference volumeName:s volumeNamespace:s
core.v1.StorageOSVolumeSource fsType:s readOnly:b secretRef:@core.v1.LocalObjectReference volumeName:s volumeNamespace:s
core.v1.Sysctl name!:s value!:s
core.v1.TCPSocketAction host:s port!:p
core.v1.Taint effect!:s(NoSchedule|PreferNoSchedule|NoExecute) key!:s timeAdded:t value:s
core.v1.Toleration effect:s(NoSchedule|PreferNoSchedule|NoExecute) key:s operator:s(Exists|Equal|Lt|Gt) tolerationSeconds:l value:s
core.v1.TopologySelectorLabelRequirement key!:s values!:[s
core.v1.TopologySelectorTerm matchLabelExpressions:[@core.v1.TopologySelectorLabelRequirement
core.v1.TopologySpreadConstraint labelSelector:@meta.v1.LabelSelector matchLabelKeys:[s maxSkew!:i minDomains:i nodeAffinityPolicy:s(Honor|Ignore) nodeTaintsPolicy:s(Honor|Ignore) topologyKey!:s whenUnsatisfiable!:s(DoNotSchedule|ScheduleAnyway)
core.v1.TypedLocalObjectReference apiGroup:s kind!:s name!:s
core.v1.TypedObjectReference apiGroup:s/26- kind!:s/26- name!:s/26- namespace:s/26-
core.v1.Volume awsElasticBlockStore:@core.v1.AWSElasticBlockStoreVolumeSource azureDisk:@core.v1.AzureDiskVolumeSource azureFile:@core.v1.AzureFileVolumeSource cephfs:@core.v1.CephFSVolumeSource cinder:@core.v1.CinderVolumeSource configMap:@core.v1.ConfigMapVolumeSource csi:@core.v1.CSIVolumeSource downwardAPI:@core.v1.DownwardAPIVolumeSource emptyDir:@core.v1.EmptyDirVolumeSource ephemeral:@core.v1.EphemeralVolumeSource fc:@core.v1.FCVolumeSource flexVolume:@core.v1.FlexVolumeSource flocker:@core.v1.FlockerVolumeSource gcePersistentDisk:@core.v1.GCEPersistentDiskVolumeSource gitRepo:@core.v1.GitRepoVolumeSource glusterfs:@core.v1.GlusterfsVolumeSource hostPath:@core.v1.HostPathVolumeSource image:@core.v1.ImageVolumeSource/31- iscsi:@core.v1.ISCSIVolumeSource name!:s nfs:@core.v1.NFSVolumeSource persistentVolumeClaim:@core.v1.PersistentVolumeClaimVolumeSource photonPersistentDisk:@core.v1.PhotonPersistentDiskVolumeSource portworxVolume:@core.v1.PortworxVolumeSource projected:@core.v1.ProjectedVolumeSource quobyte:@core.v1.QuobyteVolumeSource rbd:@core.v1.RBDVolumeSource scaleIO:@core.v1.ScaleIOVolumeSource secret:@core.v1.SecretVolumeSource storageos:@core.v1.StorageOSVolumeSource vsphereVolume:@core.v1.VsphereVirtualDiskVolumeSource
core.v1.VolumeDevice devicePath!:s name!:s
core.v1.VolumeMount bindMountOptions:[s/37- mountPath!:s mountPropagation:s(None|HostToContainer|Bidirectional) name!:s readOnly:b recursiveReadOnly:s(Disabled|IfPossible|Enabled)/30- subPath:s subPathExpr:s
core.v1.VolumeNodeAffinity required:@core.v1.NodeSelector
core.v1.VolumeProjection clusterTrustBundle:@core.v1.ClusterTrustBundleProjection/29- configMap:@core.v1.ConfigMapProjection downwardAPI:@core.v1.DownwardAPIProjection podCertificate:@core.v1.PodCertificateProjection/34- secret:@core.v1.SecretProjection serviceAccountToken:@core.v1.ServiceAccountTokenProjection
core.v1.VolumeResourceRequirements limits:{q/29- requests:{q/29-
core.v1.VsphereVirtualDiskVolumeSource fsType:s storagePolicyID:s storagePolicyName:s volumePath!:s
core.v1.WeightedPodAffinityTerm podAffinityTerm!:@core.v1.PodAffinityTerm weight!:i
core.v1.WindowsSecurityContextOptions gmsaCredentialSpec:s gmsaCredentialSpecName:s hostProcess:b runAsUserName:s
core.v1.WorkloadReference name!:s/35-35 podGroup!:s/35-35 podGroupReplicaKey:s/35-35
discovery.v1.Endpoint addresses!:[s conditions:@discovery.v1.EndpointConditions deprecatedTopology:{s hints:@discovery.v1.EndpointHints hostname:s nodeName:s targetRef:@core.v1.ObjectReference zone:s
discovery.v1.EndpointConditions ready:b serving:b terminating:b
discovery.v1.EndpointHints forNodes:[@discovery.v1.ForNode/33- forZones:[@discovery.v1.ForZone
discovery.v1.EndpointPort appProtocol:s name:s port:i protocol:s(TCP|UDP|SCTP)
discovery.v1.EndpointSlice addressType!:s(IPv4|IPv6|FQDN) apiVersion:s endpoints!:[@discovery.v1.Endpoint/-35 endpoints:[@discovery.v1.Endpoint/36- kind:s metadata:@meta.v1.ObjectMeta ports:[@discovery.v1.EndpointPort
discovery.v1.ForNode name!:s/33-
discovery.v1.ForZone name!:s
events.v1.Event action:s apiVersion:s deprecatedCount:i deprecatedFirstTimestamp:t deprecatedLastTimestamp:t deprecatedSource:@core.v1.EventSource eventTime!:t kind:s metadata:@meta.v1.ObjectMeta note:s reason:s regarding:@core.v1.ObjectReference related:@core.v1.ObjectReference reportingController:s reportingInstance:s series:@events.v1.EventSeries type:s
events.v1.EventSeries count!:i lastObservedTime!:t
flowcontrol.v1.ExemptPriorityLevelConfiguration lendablePercent:i/29- nominalConcurrencyShares:i/29-
flowcontrol.v1.FlowDistinguisherMethod type!:s(ByUser|ByNamespace)/29-
flowcontrol.v1.FlowSchema apiVersion:s/29- kind:s/29- metadata:@meta.v1.ObjectMeta/29- spec:@flowcontrol.v1.FlowSchemaSpec/29-36 spec!:@flowcontrol.v1.FlowSchemaSpec/37- status:*/29-
flowcontrol.v1.FlowSchemaSpec distinguisherMethod:@flowcontrol.v1.FlowDistinguisherMethod/29- matchingPrecedence:i/29- priorityLevelConfiguration!:@flowcontrol.v1.PriorityLevelConfigurationReference/29- rules:[@flowcontrol.v1.PolicyRulesWithSubjects/29-
flowcontrol.v1.GroupSubject name!:s/29-
flowcontrol.v1.LimitResponse queuing:@flowcontrol.v1.QueuingConfiguration/29- type!:s(Queue|Reject)/29-
flowcontrol.v1.LimitedPriorityLevelConfiguration borrowingLimitPercent:i/29- lendablePercent:i/29- limitResponse:@flowcontrol.v1.LimitResponse/29-36 limitResponse!:@flowcontrol.v1.LimitResponse/37- nominalConcurrencyShares:i/29-
flowcontrol.v1.NonResourcePolicyRule nonResourceURLs!:[s/29- verbs!:[s/29-
flowcontrol.v1.PolicyRulesWithSubjects nonResourceRules:[@flowcontrol.v1.NonResourcePolicyRule/29- resourceRules:[@flowcontrol.v1.ResourcePolicyRule/29- subjects!:[@flowcontrol.v1.Subject/29-
flowcontrol.v1.PriorityLevelConfiguration apiVersion:s/29- kind:s/29- metadata:@meta.v1.ObjectMeta/29- spec:@flowcontrol.v1.PriorityLevelConfigurationSpec/29-36 spec!:@flowcontrol.v1.PriorityLevelConfigurationSpec/37- status:*/29-
flowcontrol.v1.PriorityLevelConfigurationReference name!:s/29-
flowcontrol.v1.PriorityLevelConfigurationSpec exempt:@flowcontrol.v1.ExemptPriorityLevelConfiguration/29- limited:@flowcontrol.v1.LimitedPriorityLevelConfiguration/29- type!:s(Exempt|Limited)/29-
flowcontrol.v1.QueuingConfiguration handSize:i/29- queueLengthLimit:i/29- queues:i/29-
flowcontrol.v1.ResourcePolicyRule apiGroups!:[s/29- clusterScope:b/29- namespaces:[s/29- resources!:[s/29- verbs!:[s/29-
flowcontrol.v1.ServiceAccountSubject name!:s/29- namespace!:s/29-
flowcontrol.v1.Subject group:@flowcontrol.v1.GroupSubject/29- kind!:s(User|Group|ServiceAccount)/29- serviceAccount:@flowcontrol.v1.ServiceAccountSubject/29- user:@flowcontrol.v1.UserSubject/29-
flowcontrol.v1.UserSubject name!:s/29-
flowcontrol.v1beta1.FlowDistinguisherMethod type!:s(ByUser|ByNamespace)/-25
flowcontrol.v1beta1.FlowSchema apiVersion:s/-25 kind:s/-25 metadata:@meta.v1.ObjectMeta/-25 spec:@flowcontrol.v1beta1.FlowSchemaSpec/-25 status:*/-25
flowcontrol.v1beta1.FlowSchemaSpec distinguisherMethod:@flowcontrol.v1beta1.FlowDistinguisherMethod/-25 matchingPrecedence:i/-25 priorityLevelConfiguration!:@flowcontrol.v1beta1.PriorityLevelConfigurationReference/-25 rules:[@flowcontrol.v1beta1.PolicyRulesWithSubjects/-25
flowcontrol.v1beta1.GroupSubject name!:s/-25
flowcontrol.v1beta1.LimitResponse queuing:@flowcontrol.v1beta1.QueuingConfiguration/-25 type!:s(Queue|Reject)/-25
flowcontrol.v1beta1.LimitedPriorityLevelConfiguration assuredConcurrencyShares:i/-25 limitResponse:@flowcontrol.v1beta1.LimitResponse/-25
flowcontrol.v1beta1.NonResourcePolicyRule nonResourceURLs!:[s/-25 verbs!:[s/-25
flowcontrol.v1beta1.PolicyRulesWithSubjects nonResourceRules:[@flowcontrol.v1beta1.NonResourcePolicyRule/-25 resourceRules:[@flowcontrol.v1beta1.ResourcePolicyRule/-25 subjects!:[@flowcontrol.v1beta1.Subject/-25
flowcontrol.v1beta1.PriorityLevelConfiguration apiVersion:s/-25 kind:s/-25 metadata:@meta.v1.ObjectMeta/-25 spec:@flowcontrol.v1beta1.PriorityLevelConfigurationSpec/-25 status:*/-25
flowcontrol.v1beta1.PriorityLevelConfigurationReference name!:s/-25
flowcontrol.v1beta1.PriorityLevelConfigurationSpec limited:@flowcontrol.v1beta1.LimitedPriorityLevelConfiguration/-25 type!:s(Exempt|Limited)/-25
flowcontrol.v1beta1.QueuingConfiguration handSize:i/-25 queueLengthLimit:i/-25 queues:i/-25
flowcontrol.v1beta1.ResourcePolicyRule apiGroups!:[s/-25 clusterScope:b/-25 namespaces:[s/-25 resources!:[s/-25 verbs!:[s/-25
flowcontrol.v1beta1.ServiceAccountSubject name!:s/-25 namespace!:s/-25
flowcontrol.v1beta1.Subject group:@flowcontrol.v1beta1.GroupSubject/-25 kind!:s(User|Group|ServiceAccount)/-25 serviceAccount:@flowcontrol.v1beta1.ServiceAccountSubject/-25 user:@flowcontrol.v1beta1.UserSubject/-25
flowcontrol.v1beta1.UserSubject name!:s/-25
flowcontrol.v1beta2.ExemptPriorityLevelConfiguration lendablePercent:i/28-28 nominalConcurrencyShares:i/28-28
flowcontrol.v1beta2.FlowDistinguisherMethod type!:s(ByUser|ByNamespace)/-28
flowcontrol.v1beta2.FlowSchema apiVersion:s/-28 kind:s/-28 metadata:@meta.v1.ObjectMeta/-28 spec:@flowcontrol.v1beta2.FlowSchemaSpec/-28 status:*/-28
flowcontrol.v1beta2.FlowSchemaSpec distinguisherMethod:@flowcontrol.v1beta2.FlowDistinguisherMethod/-28 matchingPrecedence:i/-28 priorityLevelConfiguration!:@flowcontrol.v1beta2.PriorityLevelConfigurationReference/-28 rules:[@flowcontrol.v1beta2.PolicyRulesWithSubjects/-28
flowcontrol.v1beta2.GroupSubject name!:s/-28
flowcontrol.v1beta2.LimitResponse queuing:@flowcontrol.v1beta2.QueuingConfiguration/-28 type!:s(Queue|Reject)/-28
flowcontrol.v1beta2.LimitedPriorityLevelConfiguration assuredConcurrencyShares:i/-28 borrowingLimitPercent:i/26-28 lendablePercent:i/26-28 limitResponse:@flowcontrol.v1beta2.LimitResponse/-28
flowcontrol.v1beta2.NonResourcePolicyRule nonResourceURLs!:[s/-28 verbs!:[s/-28
flowcontrol.v1beta2.PolicyRulesWithSubjects nonResourceRules:[@flowcontrol.v1beta2.NonResourcePolicyRule/-28 resourceRules:[@flowcontrol.v1beta2.ResourcePolicyRule/-28 subjects!:[@flowcontrol.v1beta2.Subject/-28
flowcontrol.v1beta2.PriorityLevelConfiguration apiVersion:s/-28 kind:s/-28 metadata:@meta.v1.ObjectMeta/-28 spec:@flowcontrol.v1beta2.PriorityLevelConfigurationSpec/-28 status:*/-28
flowcontrol.v1beta2.PriorityLevelConfigurationReference name!:s/-28
flowcontrol.v1beta2.PriorityLevelConfigurationSpec exempt:@flowcontrol.v1beta2.ExemptPriorityLevelConfiguration/28-28 limited:@flowcontrol.v1beta2.LimitedPriorityLevelConfiguration/-28 type!:s(Exempt|Limited)/-28
flowcontrol.v1beta2.QueuingConfiguration handSize:i/-28 queueLengthLimit:i/-28 queues:i/-28
flowcontrol.v1beta2.ResourcePolicyRule apiGroups!:[s/-28 clusterScope:b/-28 namespaces:[s/-28 resources!:[s/-28 verbs!:[s/-28
flowcontrol.v1beta2.ServiceAccountSubject name!:s/-28 namespace!:s/-28
flowcontrol.v1beta2.Subject group:@flowcontrol.v1beta2.GroupSubject/-28 kind!:s(User|Group|ServiceAccount)/-28 serviceAccount:@flowcontrol.v1beta2.ServiceAccountSubject/-28 user:@flowcontrol.v1beta2.UserSubject/-28
flowcontrol.v1beta2.UserSubject name!:s/-28
flowcontrol.v1beta3.ExemptPriorityLevelConfiguration lendablePercent:i/28-31 nominalConcurrencyShares:i/28-31
flowcontrol.v1beta3.FlowDistinguisherMethod type!:s(ByUser|ByNamespace)/26-31
flowcontrol.v1beta3.FlowSchema apiVersion:s/26-31 kind:s/26-31 metadata:@meta.v1.ObjectMeta/26-31 spec:@flowcontrol.v1beta3.FlowSchemaSpec/26-31 status:*/26-31
flowcontrol.v1beta3.FlowSchemaSpec distinguisherMethod:@flowcontrol.v1beta3.FlowDistinguisherMethod/26-31 matchingPrecedence:i/26-31 priorityLevelConfiguration!:@flowcontrol.v1beta3.PriorityLevelConfigurationReference/26-31 rules:[@flowcontrol.v1beta3.PolicyRulesWithSubjects/26-31
flowcontrol.v1beta3.GroupSubject name!:s/26-31
flowcontrol.v1beta3.LimitResponse queuing:@flowcontrol.v1beta3.QueuingConfiguration/26-31 type!:s(Queue|Reject)/26-31
flowcontrol.v1beta3.LimitedPriorityLevelConfiguration borrowingLimitPercent:i/26-31 lendablePercent:i/26-31 limitResponse:@flowcontrol.v1beta3.LimitResponse/26-31 nominalConcurrencyShares:i/26-31
flowcontrol.v1beta3.NonResourcePolicyRule nonResourceURLs!:[s/26-31 verbs!:[s/26-31
flowcontrol.v1beta3.PolicyRulesWithSubjects nonResourceRules:[@flowcontrol.v1beta3.NonResourcePolicyRule/26-31 resourceRules:[@flowcontrol.v1beta3.ResourcePolicyRule/26-31 subjects!:[@flowcontrol.v1beta3.Subject/26-31
flowcontrol.v1beta3.PriorityLevelConfiguration apiVersion:s/26-31 kind:s/26-31 metadata:@meta.v1.ObjectMeta/26-31 spec:@flowcontrol.v1beta3.PriorityLevelConfigurationSpec/26-31 status:*/26-31
flowcontrol.v1beta3.PriorityLevelConfigurationReference name!:s/26-31
flowcontrol.v1beta3.PriorityLevelConfigurationSpec exempt:@flowcontrol.v1beta3.ExemptPriorityLevelConfiguration/28-31 limited:@flowcontrol.v1beta3.LimitedPriorityLevelConfiguration/26-31 type!:s(Exempt|Limited)/26-31
flowcontrol.v1beta3.QueuingConfiguration handSize:i/26-31 queueLengthLimit:i/26-31 queues:i/26-31
flowcontrol.v1beta3.ResourcePolicyRule apiGroups!:[s/26-31 clusterScope:b/26-31 namespaces:[s/26-31 resources!:[s/26-31 verbs!:[s/26-31
flowcontrol.v1beta3.ServiceAccountSubject name!:s/26-31 namespace!:s/26-31
flowcontrol.v1beta3.Subject group:@flowcontrol.v1beta3.GroupSubject/26-31 kind!:s(User|Group|ServiceAccount)/26-31 serviceAccount:@flowcontrol.v1beta3.ServiceAccountSubject/26-31 user:@flowcontrol.v1beta3.UserSubject/26-31
flowcontrol.v1beta3.UserSubject name!:s/26-31
lifecycle.v1alpha1.Eviction apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@lifecycle.v1alpha1.EvictionSpec/37- status:*/37-
lifecycle.v1alpha1.EvictionPodReference name!:s/37- uid!:s/37-
lifecycle.v1alpha1.EvictionRequest apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@lifecycle.v1alpha1.EvictionRequestSpec/37- status:*/37-
lifecycle.v1alpha1.EvictionRequestPodReference name!:s/37- uid!:s/37-
lifecycle.v1alpha1.EvictionRequestSpec intent!:s/37- requester!:s/37- target!:@lifecycle.v1alpha1.EvictionRequestTarget/37-
lifecycle.v1alpha1.EvictionRequestTarget pod:@lifecycle.v1alpha1.EvictionRequestPodReference/37-
lifecycle.v1alpha1.EvictionSpec target!:@lifecycle.v1alpha1.EvictionTarget/37-
lifecycle.v1alpha1.EvictionTarget pod:@lifecycle.v1alpha1.EvictionPodReference/37-
meta.v1.DeleteOptions apiVersion:s dryRun:[s gracePeriodSeconds:l ignoreStoreReadErrorWithClusterBreakingPotential:b/32- kind:s orphanDependents:b preconditions:@meta.v1.Preconditions propagationPolicy:s
meta.v1.FieldSelectorRequirement key!:s/31- operator!:s/31- values:[s/31-
meta.v1.GroupResource group!:s/35- resource!:s/35-
meta.v1.LabelSelector matchExpressions:[@meta.v1.LabelSelectorRequirement matchLabels:{s
meta.v1.LabelSelectorRequirement key!:s operator!:s(In|NotIn|Exists|DoesNotExist) values:[s
meta.v1.ManagedFieldsEntry apiVersion:s fieldsType:s fieldsV1:o manager:s operation:s subresource:s time:t
meta.v1.ObjectMeta annotations:{s creationTimestamp:t deletionGracePeriodSeconds:l deletionTimestamp:t finalizers:[s generateName:s generation:l labels:{s managedFields:[@meta.v1.ManagedFieldsEntry name:s namespace:s ownerReferences:[@meta.v1.OwnerReference resourceVersion:s selfLink:s uid:s
meta.v1.OwnerReference apiVersion!:s blockOwnerDeletion:b controller:b kind!:s name!:s uid!:s
meta.v1.Preconditions resourceVersion:s uid:s
networking.v1.HTTPIngressPath backend!:@networking.v1.IngressBackend path:s pathType!:s(Exact|Prefix|ImplementationSpecific)
networking.v1.HTTPIngressRuleValue paths!:[@networking.v1.HTTPIngressPath
networking.v1.IPAddress apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec:@networking.v1.IPAddressSpec/33-35 spec!:@networking.v1.IPAddressSpec/36-
networking.v1.IPAddressSpec parentRef!:@networking.v1.ParentReference/33-
networking.v1.IPBlock cidr!:s except:[s
networking.v1.Ingress apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@networking.v1.IngressSpec status:*
networking.v1.IngressBackend resource:@core.v1.TypedLocalObjectReference service:@networking.v1.IngressServiceBackend
networking.v1.IngressClass apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@networking.v1.IngressClassSpec
networking.v1.IngressClassParametersReference apiGroup:s kind!:s name!:s namespace:s scope:s(Cluster|Namespace)
networking.v1.IngressClassSpec controller:s parameters:@networking.v1.IngressClassParametersReference
networking.v1.IngressRule host:s http:@networking.v1.HTTPIngressRuleValue
networking.v1.IngressServiceBackend name!:s port:@networking.v1.ServiceBackendPort
networking.v1.IngressSpec defaultBackend:@networking.v1.IngressBackend ingressClassName:s rules:[@networking.v1.IngressRule tls:[@networking.v1.IngressTLS
networking.v1.IngressTLS hosts:[s secretName:s
networking.v1.NetworkPolicy apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@networking.v1.NetworkPolicySpec status:*/-27
networking.v1.NetworkPolicyEgressRule ports:[@networking.v1.NetworkPolicyPort to:[@networking.v1.NetworkPolicyPeer
networking.v1.NetworkPolicyIngressRule from:[@networking.v1.NetworkPolicyPeer ports:[@networking.v1.NetworkPolicyPort
networking.v1.NetworkPolicyPeer ipBlock:@networking.v1.IPBlock namespaceSelector:@meta.v1.LabelSelector podSelector:@meta.v1.LabelSelector
networking.v1.NetworkPolicyPort endPort:i port:p protocol:s(TCP|UDP|SCTP)
networking.v1.NetworkPolicySpec egress:[@networking.v1.NetworkPolicyEgressRule ingress:[@networking.v1.NetworkPolicyIngressRule podSelector!:@meta.v1.LabelSelector/-33 podSelector:@meta.v1.LabelSelector/34- policyTypes:[s(Ingress|Egress)
networking.v1.ParentReference group:s/33- name!:s/33- namespace:s/33- resource!:s/33-
networking.v1.ServiceBackendPort name:s number:i
networking.v1.ServiceCIDR apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec:@networking.v1.ServiceCIDRSpec/33- status:*/33-
networking.v1.ServiceCIDRSpec cidrs:[s/33-
networking.v1alpha1.ClusterCIDR apiVersion:s/-28 kind:s/-28 metadata:@meta.v1.ObjectMeta/-28 spec:@networking.v1alpha1.ClusterCIDRSpec/-28
networking.v1alpha1.ClusterCIDRSpec ipv4:s/-28 ipv6:s/-28 nodeSelector:@core.v1.NodeSelector/-28 perNodeHostBits!:i/-28
networking.v1alpha1.IPAddress apiVersion:s/27-30 kind:s/27-30 metadata:@meta.v1.ObjectMeta/27-30 spec:@networking.v1alpha1.IPAddressSpec/27-30
networking.v1alpha1.IPAddressSpec parentRef:@networking.v1alpha1.ParentReference/27-29 parentRef!:@networking.v1alpha1.ParentReference/30-30
networking.v1alpha1.ParentReference group:s/27-30 name:s/27-29 name!:s/30-30 namespace:s/27-30 resource:s/27-29 resource!:s/30-30 uid:s/27-28
networking.v1alpha1.ServiceCIDR apiVersion:s/29-30 kind:s/29-30 metadata:@meta.v1.ObjectMeta/29-30 spec:@networking.v1alpha1.ServiceCIDRSpec/29-30 status:*/29-30
networking.v1alpha1.ServiceCIDRSpec cidrs:[s/29-30
networking.v1beta1.IPAddress apiVersion:s/31-36 kind:s/31-36 metadata:@meta.v1.ObjectMeta/31-36 spec:@networking.v1beta1.IPAddressSpec/31-35 spec!:@networking.v1beta1.IPAddressSpec/36-36
networking.v1beta1.IPAddressSpec parentRef!:@networking.v1beta1.ParentReference/31-36
networking.v1beta1.ParentReference group:s/31-36 name!:s/31-36 namespace:s/31-36 resource!:s/31-36
networking.v1beta1.ServiceCIDR apiVersion:s/31-36 kind:s/31-36 metadata:@meta.v1.ObjectMeta/31-36 spec:@networking.v1beta1.ServiceCIDRSpec/31-36 status:*/31-36
networking.v1beta1.ServiceCIDRSpec cidrs:[s/31-36
node.v1.Overhead podFixed:{q
node.v1.RuntimeClass apiVersion:s handler!:s kind:s metadata:@meta.v1.ObjectMeta overhead:@node.v1.Overhead scheduling:@node.v1.Scheduling
node.v1.Scheduling nodeSelector:{s tolerations:[@core.v1.Toleration
policy.v1.Eviction apiVersion:s deleteOptions:@meta.v1.DeleteOptions kind:s metadata:@meta.v1.ObjectMeta
policy.v1.PodDisruptionBudget apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec:@policy.v1.PodDisruptionBudgetSpec status:*
policy.v1.PodDisruptionBudgetSpec maxUnavailable:p minAvailable:p selector:@meta.v1.LabelSelector unhealthyPodEvictionPolicy:s(IfHealthyBudget|AlwaysAllow)/26-
rbac.v1.AggregationRule clusterRoleSelectors:[@meta.v1.LabelSelector
rbac.v1.ClusterRole aggregationRule:@rbac.v1.AggregationRule apiVersion:s kind:s metadata:@meta.v1.ObjectMeta rules:[@rbac.v1.PolicyRule
rbac.v1.ClusterRoleBinding apiVersion:s kind:s metadata:@meta.v1.ObjectMeta roleRef!:@rbac.v1.RoleRef subjects:[@rbac.v1.Subject
rbac.v1.PolicyRule apiGroups:[s nonResourceURLs:[s resourceNames:[s resources:[s verbs!:[s
rbac.v1.Role apiVersion:s kind:s metadata:@meta.v1.ObjectMeta rules:[@rbac.v1.PolicyRule
rbac.v1.RoleBinding apiVersion:s kind:s metadata:@meta.v1.ObjectMeta roleRef!:@rbac.v1.RoleRef subjects:[@rbac.v1.Subject
rbac.v1.RoleRef apiGroup:s kind!:s(Role|ClusterRole) name!:s
rbac.v1.Subject apiGroup:s kind!:s(User|Group|ServiceAccount) name!:s namespace:s
resource.v1.CELDeviceSelector expression!:s/34-
resource.v1.CapacityRequestPolicy default:q/34- validRange:@resource.v1.CapacityRequestPolicyRange/34- validValues:[q/34-
resource.v1.CapacityRequestPolicyRange max:q/34- min!:q/34- step:q/34-
resource.v1.CapacityRequirements requests:{q/34-
resource.v1.Counter value!:q/34-
resource.v1.CounterSet counters!:{@resource.v1.Counter/34- name!:s/34-
resource.v1.Device allNodes:b/34- allowMultipleAllocations:b/34- attributes:{@resource.v1.DeviceAttribute/34- bindingConditions:[s/34- bindingFailureConditions:[s/34- bindsToNode:b/34- capacity:{@resource.v1.DeviceCapacity/34- consumesCounters:[@resource.v1.DeviceCounterConsumption/34- name!:s/34- nodeAllocatableResourceMappings:{@resource.v1.NodeAllocatableResourceMapping/36-36 nodeAllocatableResources:{@resource.v1.NodeAllocatableResource/37- nodeName:s/34- nodeSelector:@core.v1.NodeSelector/34- taints:[@resource.v1.DeviceTaint/34-
resource.v1.DeviceAttribute bool:b/34- bools:[b/36- int:l/34- ints:[l/36- string:s/34- strings:[s/36- version:s/34- versions:[s/36-
resource.v1.DeviceCapacity requestPolicy:@resource.v1.CapacityRequestPolicy/34- value!:q/34-
resource.v1.DeviceClaim config:[@resource.v1.DeviceClaimConfiguration/34- constraints:[@resource.v1.DeviceConstraint/34- requests:[@resource.v1.DeviceRequest/34-
resource.v1.DeviceClaimConfiguration opaque:@resource.v1.OpaqueDeviceConfiguration/34- requests:[s/34-
resource.v1.DeviceClass apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec!:@resource.v1.DeviceClassSpec/34-36 spec:@resource.v1.DeviceClassSpec/37-
resource.v1.DeviceClassConfiguration opaque:@resource.v1.OpaqueDeviceConfiguration/34-
resource.v1.DeviceClassSpec config:[@resource.v1.DeviceClassConfiguration/34- extendedResourceName:s/34- selectors:[@resource.v1.DeviceSelector/34-
resource.v1.DeviceConstraint distinctAttribute:s/34- matchAttribute:s/34- requests:[s/34-
resource.v1.DeviceCounterConsumption compatibilityGroups:[s/37- counterSet!:s/34- counters!:{@resource.v1.Counter/34-
resource.v1.DeviceDerivedAttribute expression!:s/37- name!:s/37-
resource.v1.DeviceRequest exactly:@resource.v1.ExactDeviceRequest/34- firstAvailable:[@resource.v1.DeviceSubRequest/34- name!:s/34-
resource.v1.DeviceSelector cel:@resource.v1.CELDeviceSelector/34-
resource.v1.DeviceSubRequest allocationMode:s/34- capacity:@resource.v1.CapacityRequirements/34- count:l/34- derivedAttributes:[@resource.v1.DeviceDerivedAttribute/37- deviceClassName!:s/34- name!:s/34- selectors:[@resource.v1.DeviceSelector/34- tolerations:[@resource.v1.DeviceToleration/34-
resource.v1.DeviceTaint effect!:s/34- key!:s/34- timeAdded:t/34- value:s/34-
resource.v1.DeviceTaintRule apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@resource.v1.DeviceTaintRuleSpec/37- status:*/37-
resource.v1.DeviceTaintRuleSpec deviceSelector:@resource.v1.DeviceTaintSelector/37- taint!:@resource.v1.DeviceTaint/37-
resource.v1.DeviceTaintSelector device:s/37- driver:s/37- pool:s/37-
resource.v1.DeviceToleration effect:s/34- key:s/34- operator:s/34- tolerationSeconds:l/34- value:s/34-
resource.v1.ExactDeviceRequest adminAccess:b/34- allocationMode:s/34- capacity:@resource.v1.CapacityRequirements/34- count:l/34- derivedAttributes:[@resource.v1.DeviceDerivedAttribute/37- deviceClassName!:s/34- selectors:[@resource.v1.DeviceSelector/34- tolerations:[@resource.v1.DeviceToleration/34-
resource.v1.NodeAllocatableMapping capacityKey:s/37- capacityMultiplier:q/37- deviceMultiplier:q/37-
resource.v1.NodeAllocatableOverhead perContainer:q/37- perPod:q/37-
resource.v1.NodeAllocatableResource mapping:@resource.v1.NodeAllocatableMapping/37- overhead:@resource.v1.NodeAllocatableOverhead/37-
resource.v1.NodeAllocatableResourceMapping allocationMultiplier:q/36-36 capacityKey:s/36-36
resource.v1.OpaqueDeviceConfiguration driver!:s/34- parameters!:o/34-
resource.v1.ResourceClaim apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec!:@resource.v1.ResourceClaimSpec/34-36 spec:@resource.v1.ResourceClaimSpec/37- status:*/34-
resource.v1.ResourceClaimSpec devices:@resource.v1.DeviceClaim/34-
resource.v1.ResourceClaimTemplate apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec!:@resource.v1.ResourceClaimTemplateSpec/34-36 spec:@resource.v1.ResourceClaimTemplateSpec/37-
resource.v1.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/34- spec!:@resource.v1.ResourceClaimSpec/34-36 spec:@resource.v1.ResourceClaimSpec/37-
resource.v1.ResourcePool generation!:l/34- name!:s/34- resourceSliceCount!:l/34-
resource.v1.ResourceSlice apiVersion:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- spec!:@resource.v1.ResourceSliceSpec/34-
resource.v1.ResourceSliceSpec allNodes:b/34- devices:[@resource.v1.Device/34- driver!:s/34- nodeName:s/34- nodeSelector:@core.v1.NodeSelector/34- partitionTypeAttribute:s/37- perDeviceNodeSelection:b/34- pool!:@resource.v1.ResourcePool/34- sharedCounters:[@resource.v1.CounterSet/34- skipNodeOperations:[s/37-
resource.v1alpha1.PodScheduling apiVersion:s/26-26 kind:s/26-26 metadata:@meta.v1.ObjectMeta/26-26 spec!:@resource.v1alpha1.PodSchedulingSpec/26-26 status:*/26-26
resource.v1alpha1.PodSchedulingSpec potentialNodes:[s/26-26 selectedNode:s/26-26
resource.v1alpha1.ResourceClaim apiVersion:s/26-26 kind:s/26-26 metadata:@meta.v1.ObjectMeta/26-26 spec!:@resource.v1alpha1.ResourceClaimSpec/26-26 status:*/26-26
resource.v1alpha1.ResourceClaimParametersReference apiGroup:s/26-26 kind!:s/26-26 name!:s/26-26
resource.v1alpha1.ResourceClaimSpec allocationMode:s/26-26 parametersRef:@resource.v1alpha1.ResourceClaimParametersReference/26-26 resourceClassName!:s/26-26
resource.v1alpha1.ResourceClaimTemplate apiVersion:s/26-26 kind:s/26-26 metadata:@meta.v1.ObjectMeta/26-26 spec!:@resource.v1alpha1.ResourceClaimTemplateSpec/26-26
resource.v1alpha1.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/26-26 spec!:@resource.v1alpha1.ResourceClaimSpec/26-26
resource.v1alpha1.ResourceClass apiVersion:s/26-26 driverName!:s/26-26 kind:s/26-26 metadata:@meta.v1.ObjectMeta/26-26 parametersRef:@resource.v1alpha1.ResourceClassParametersReference/26-26 suitableNodes:@core.v1.NodeSelector/26-26
resource.v1alpha1.ResourceClassParametersReference apiGroup:s/26-26 kind!:s/26-26 name!:s/26-26 namespace:s/26-26
resource.v1alpha2.DriverRequests driverName:s/30-30 requests:[@resource.v1alpha2.ResourceRequest/30-30 vendorParameters:o/30-30
resource.v1alpha2.NamedResourcesAttribute bool:b/30-30 int:l/30-30 intSlice:@resource.v1alpha2.NamedResourcesIntSlice/30-30 name!:s/30-30 quantity:q/30-30 string:s/30-30 stringSlice:@resource.v1alpha2.NamedResourcesStringSlice/30-30 version:s/30-30
resource.v1alpha2.NamedResourcesFilter selector!:s/30-30
resource.v1alpha2.NamedResourcesInstance attributes:[@resource.v1alpha2.NamedResourcesAttribute/30-30 name!:s/30-30
resource.v1alpha2.NamedResourcesIntSlice ints!:[l/30-30
resource.v1alpha2.NamedResourcesRequest selector!:s/30-30
resource.v1alpha2.NamedResourcesResources instances!:[@resource.v1alpha2.NamedResourcesInstance/30-30
resource.v1alpha2.NamedResourcesStringSlice strings!:[s/30-30
resource.v1alpha2.PodSchedulingContext apiVersion:s/27-30 kind:s/27-30 metadata:@meta.v1.ObjectMeta/27-30 spec!:@resource.v1alpha2.PodSchedulingContextSpec/27-30 status:*/27-30
resource.v1alpha2.PodSchedulingContextSpec potentialNodes:[s/27-30 selectedNode:s/27-30
resource.v1alpha2.ResourceClaim apiVersion:s/27-30 kind:s/27-30 metadata:@meta.v1.ObjectMeta/27-30 spec!:@resource.v1alpha2.ResourceClaimSpec/27-30 status:*/27-30
resource.v1alpha2.ResourceClaimParameters apiVersion:s/30-30 driverRequests:[@resource.v1alpha2.DriverRequests/30-30 generatedFrom:@resource.v1alpha2.ResourceClaimParametersReference/30-30 kind:s/30-30 metadata:@meta.v1.ObjectMeta/30-30 shareable:b/30-30
resource.v1alpha2.ResourceClaimParametersReference apiGroup:s/27-30 kind!:s/27-30 name!:s/27-30
resource.v1alpha2.ResourceClaimSpec allocationMode:s/27-30 parametersRef:@resource.v1alpha2.ResourceClaimParametersReference/27-30 resourceClassName!:s/27-30
resource.v1alpha2.ResourceClaimTemplate apiVersion:s/27-30 kind:s/27-30 metadata:@meta.v1.ObjectMeta/27-30 spec!:@resource.v1alpha2.ResourceClaimTemplateSpec/27-30
resource.v1alpha2.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/27-30 spec!:@resource.v1alpha2.ResourceClaimSpec/27-30
resource.v1alpha2.ResourceClass apiVersion:s/27-30 driverName!:s/27-30 kind:s/27-30 metadata:@meta.v1.ObjectMeta/27-30 parametersRef:@resource.v1alpha2.ResourceClassParametersReference/27-30 structuredParameters:b/30-30 suitableNodes:@core.v1.NodeSelector/27-30
resource.v1alpha2.ResourceClassParameters apiVersion:s/30-30 filters:[@resource.v1alpha2.ResourceFilter/30-30 generatedFrom:@resource.v1alpha2.ResourceClassParametersReference/30-30 kind:s/30-30 metadata:@meta.v1.ObjectMeta/30-30 vendorParameters:[@resource.v1alpha2.VendorParameters/30-30
resource.v1alpha2.ResourceClassParametersReference apiGroup:s/27-30 kind!:s/27-30 name!:s/27-30 namespace:s/27-30
resource.v1alpha2.ResourceFilter driverName:s/30-30 namedResources:@resource.v1alpha2.NamedResourcesFilter/30-30
resource.v1alpha2.ResourceRequest namedResources:@resource.v1alpha2.NamedResourcesRequest/30-30 vendorParameters:o/30-30
resource.v1alpha2.ResourceSlice apiVersion:s/30-30 driverName!:s/30-30 kind:s/30-30 metadata:@meta.v1.ObjectMeta/30-30 namedResources:@resource.v1alpha2.NamedResourcesResources/30-30 nodeName:s/30-30
resource.v1alpha2.VendorParameters driverName:s/30-30 parameters:o/30-30
resource.v1alpha3.BasicDevice allNodes:b/33-33 attributes:{@resource.v1alpha3.DeviceAttribute/31-33 capacity:{q/31-33 consumesCounters:[@resource.v1alpha3.DeviceCounterConsumption/33-33 nodeName:s/33-33 nodeSelector:@core.v1.NodeSelector/33-33 taints:[@resource.v1alpha3.DeviceTaint/33-33
resource.v1alpha3.CELDeviceSelector expression!:s/31-34
resource.v1alpha3.Counter value!:q/33-33
resource.v1alpha3.CounterSet counters!:{@resource.v1alpha3.Counter/33-33 name!:s/33-33
resource.v1alpha3.Device basic:@resource.v1alpha3.BasicDevice/31-33 name!:s/31-33
resource.v1alpha3.DeviceAttribute bool:b/31-33 int:l/31-33 string:s/31-33 version:s/31-33
resource.v1alpha3.DeviceClaim config:[@resource.v1alpha3.DeviceClaimConfiguration/31-33 constraints:[@resource.v1alpha3.DeviceConstraint/31-33 requests:[@resource.v1alpha3.DeviceRequest/31-33
resource.v1alpha3.DeviceClaimConfiguration opaque:@resource.v1alpha3.OpaqueDeviceConfiguration/31-33 requests:[s/31-33
resource.v1alpha3.DeviceClass apiVersion:s/31-33 kind:s/31-33 metadata:@meta.v1.ObjectMeta/31-33 spec!:@resource.v1alpha3.DeviceClassSpec/31-33
resource.v1alpha3.DeviceClassConfiguration opaque:@resource.v1alpha3.OpaqueDeviceConfiguration/31-33
resource.v1alpha3.DeviceClassSpec config:[@resource.v1alpha3.DeviceClassConfiguration/31-33 selectors:[@resource.v1alpha3.DeviceSelector/31-33 suitableNodes:@core.v1.NodeSelector/31-31
resource.v1alpha3.DeviceConstraint matchAttribute:s/31-33 requests:[s/31-33
resource.v1alpha3.DeviceCounterConsumption counterSet!:s/33-33 counters!:{@resource.v1alpha3.Counter/33-33
resource.v1alpha3.DeviceRequest adminAccess:b/31-33 allocationMode:s/31-33 count:l/31-33 deviceClassName!:s/31-32 deviceClassName:s/33-33 firstAvailable:[@resource.v1alpha3.DeviceSubRequest/33-33 name!:s/31-33 selectors:[@resource.v1alpha3.DeviceSelector/31-33 tolerations:[@resource.v1alpha3.DeviceToleration/33-33
resource.v1alpha3.DeviceSelector cel:@resource.v1alpha3.CELDeviceSelector/31-34
resource.v1alpha3.DeviceSubRequest allocationMode:s/33-33 count:l/33-33 deviceClassName!:s/33-33 name!:s/33-33 selectors:[@resource.v1alpha3.DeviceSelector/33-33 tolerations:[@resource.v1alpha3.DeviceToleration/33-33
resource.v1alpha3.DeviceTaint effect!:s/33- key!:s/33- timeAdded:t/33- value:s/33-
resource.v1alpha3.DeviceTaintRule apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1alpha3.DeviceTaintRuleSpec/33- status:*/35-
resource.v1alpha3.DeviceTaintRuleSpec deviceSelector:@resource.v1alpha3.DeviceTaintSelector/33- taint!:@resource.v1alpha3.DeviceTaint/33-
resource.v1alpha3.DeviceTaintSelector device:s/33- deviceClassName:s/33-34 driver:s/33- pool:s/33- selectors:[@resource.v1alpha3.DeviceSelector/33-34
resource.v1alpha3.DeviceToleration effect:s/33-33 key:s/33-33 operator:s/33-33 tolerationSeconds:l/33-33 value:s/33-33
resource.v1alpha3.OpaqueDeviceConfiguration driver!:s/31-33 parameters!:o/31-33
resource.v1alpha3.PodSchedulingContext apiVersion:s/31-31 kind:s/31-31 metadata:@meta.v1.ObjectMeta/31-31 spec!:@resource.v1alpha3.PodSchedulingContextSpec/31-31 status:*/31-31
resource.v1alpha3.PodSchedulingContextSpec potentialNodes:[s/31-31 selectedNode:s/31-31
resource.v1alpha3.ResourceClaim apiVersion:s/31-33 kind:s/31-33 metadata:@meta.v1.ObjectMeta/31-33 spec!:@resource.v1alpha3.ResourceClaimSpec/31-33 status:*/31-33
resource.v1alpha3.ResourceClaimSpec controller:s/31-31 devices:@resource.v1alpha3.DeviceClaim/31-33
resource.v1alpha3.ResourceClaimTemplate apiVersion:s/31-33 kind:s/31-33 metadata:@meta.v1.ObjectMeta/31-33 spec!:@resource.v1alpha3.ResourceClaimTemplateSpec/31-33
resource.v1alpha3.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/31-33 spec!:@resource.v1alpha3.ResourceClaimSpec/31-33
resource.v1alpha3.ResourcePool generation!:l/31-33 name!:s/31-33 resourceSliceCount!:l/31-33
resource.v1alpha3.ResourcePoolStatusRequest apiVersion:s/36- kind:s/36- metadata!:@meta.v1.ObjectMeta/36- spec!:@resource.v1alpha3.ResourcePoolStatusRequestSpec/36- status:*/36-
resource.v1alpha3.ResourcePoolStatusRequestSpec defaultPartitionTypeAttribute:s/37- driver!:s/36- limit:i/36- poolName:s/36-
resource.v1alpha3.ResourceSlice apiVersion:s/31-33 kind:s/31-33 metadata:@meta.v1.ObjectMeta/31-33 spec!:@resource.v1alpha3.ResourceSliceSpec/31-33
resource.v1alpha3.ResourceSliceSpec allNodes:b/31-33 devices:[@resource.v1alpha3.Device/31-33 driver!:s/31-33 nodeName:s/31-33 nodeSelector:@core.v1.NodeSelector/31-33 perDeviceNodeSelection:b/33-33 pool!:@resource.v1alpha3.ResourcePool/31-33 sharedCounters:[@resource.v1alpha3.CounterSet/33-33
resource.v1beta1.BasicDevice allNodes:b/33- allowMultipleAllocations:b/34- attributes:{@resource.v1beta1.DeviceAttribute/32- bindingConditions:[s/34- bindingFailureConditions:[s/34- bindsToNode:b/34- capacity:{@resource.v1beta1.DeviceCapacity/32- consumesCounters:[@resource.v1beta1.DeviceCounterConsumption/33- nodeAllocatableResourceMappings:{@resource.v1beta1.NodeAllocatableResourceMapping/36-36 nodeAllocatableResources:{@resource.v1beta1.NodeAllocatableResource/37- nodeName:s/33- nodeSelector:@core.v1.NodeSelector/33- taints:[@resource.v1beta1.DeviceTaint/33-
resource.v1beta1.CELDeviceSelector expression!:s/32-
resource.v1beta1.CapacityRequestPolicy default:q/34- validRange:@resource.v1beta1.CapacityRequestPolicyRange/34- validValues:[q/34-
resource.v1beta1.CapacityRequestPolicyRange max:q/34- min!:q/34- step:q/34-
resource.v1beta1.CapacityRequirements requests:{q/34-
resource.v1beta1.Counter value!:q/33-
resource.v1beta1.CounterSet counters!:{@resource.v1beta1.Counter/33- name!:s/33-
resource.v1beta1.Device basic:@resource.v1beta1.BasicDevice/32- name!:s/32-
resource.v1beta1.DeviceAttribute bool:b/32- bools:[b/36- int:l/32- ints:[l/36- string:s/32- strings:[s/36- version:s/32- versions:[s/36-
resource.v1beta1.DeviceCapacity requestPolicy:@resource.v1beta1.CapacityRequestPolicy/34- value!:q/32-
resource.v1beta1.DeviceClaim config:[@resource.v1beta1.DeviceClaimConfiguration/32- constraints:[@resource.v1beta1.DeviceConstraint/32- requests:[@resource.v1beta1.DeviceRequest/32-
resource.v1beta1.DeviceClaimConfiguration opaque:@resource.v1beta1.OpaqueDeviceConfiguration/32- requests:[s/32-
resource.v1beta1.DeviceClass apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec!:@resource.v1beta1.DeviceClassSpec/32-36 spec:@resource.v1beta1.DeviceClassSpec/37-
resource.v1beta1.DeviceClassConfiguration opaque:@resource.v1beta1.OpaqueDeviceConfiguration/32-
resource.v1beta1.DeviceClassSpec config:[@resource.v1beta1.DeviceClassConfiguration/32- extendedResourceName:s/34- selectors:[@resource.v1beta1.DeviceSelector/32-
resource.v1beta1.DeviceConstraint distinctAttribute:s/34- matchAttribute:s/32- requests:[s/32-
resource.v1beta1.DeviceCounterConsumption compatibilityGroups:[s/37- counterSet!:s/33- counters!:{@resource.v1beta1.Counter/33-
resource.v1beta1.DeviceDerivedAttribute expression!:s/37- name!:s/37-
resource.v1beta1.DeviceRequest adminAccess:b/32- allocationMode:s/32- capacity:@resource.v1beta1.CapacityRequirements/34- count:l/32- derivedAttributes:[@resource.v1beta1.DeviceDerivedAttribute/37- deviceClassName!:s/32-32 deviceClassName:s/33- firstAvailable:[@resource.v1beta1.DeviceSubRequest/33- name!:s/32- selectors:[@resource.v1beta1.DeviceSelector/32- tolerations:[@resource.v1beta1.DeviceToleration/33-
resource.v1beta1.DeviceSelector cel:@resource.v1beta1.CELDeviceSelector/32-
resource.v1beta1.DeviceSubRequest allocationMode:s/33- capacity:@resource.v1beta1.CapacityRequirements/34- count:l/33- derivedAttributes:[@resource.v1beta1.DeviceDerivedAttribute/37- deviceClassName!:s/33- name!:s/33- selectors:[@resource.v1beta1.DeviceSelector/33- tolerations:[@resource.v1beta1.DeviceToleration/33-
resource.v1beta1.DeviceTaint effect!:s/33- key!:s/33- timeAdded:t/33- value:s/33-
resource.v1beta1.DeviceToleration effect:s/33- key:s/33- operator:s/33- tolerationSeconds:l/33- value:s/33-
resource.v1beta1.NodeAllocatableMapping capacityKey:s/37- capacityMultiplier:q/37- deviceMultiplier:q/37-
resource.v1beta1.NodeAllocatableOverhead perContainer:q/37- perPod:q/37-
resource.v1beta1.NodeAllocatableResource mapping:@resource.v1beta1.NodeAllocatableMapping/37- overhead:@resource.v1beta1.NodeAllocatableOverhead/37-
resource.v1beta1.NodeAllocatableResourceMapping allocationMultiplier:q/36-36 capacityKey:s/36-36
resource.v1beta1.OpaqueDeviceConfiguration driver!:s/32- parameters!:o/32-
resource.v1beta1.ResourceClaim apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec!:@resource.v1beta1.ResourceClaimSpec/32-36 spec:@resource.v1beta1.ResourceClaimSpec/37- status:*/32-
resource.v1beta1.ResourceClaimSpec devices:@resource.v1beta1.DeviceClaim/32-
resource.v1beta1.ResourceClaimTemplate apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec!:@resource.v1beta1.ResourceClaimTemplateSpec/32-36 spec:@resource.v1beta1.ResourceClaimTemplateSpec/37-
resource.v1beta1.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/32- spec!:@resource.v1beta1.ResourceClaimSpec/32-36 spec:@resource.v1beta1.ResourceClaimSpec/37-
resource.v1beta1.ResourcePool generation!:l/32- name!:s/32- resourceSliceCount!:l/32-
resource.v1beta1.ResourceSlice apiVersion:s/32- kind:s/32- metadata:@meta.v1.ObjectMeta/32- spec!:@resource.v1beta1.ResourceSliceSpec/32-
resource.v1beta1.ResourceSliceSpec allNodes:b/32- devices:[@resource.v1beta1.Device/32- driver!:s/32- nodeName:s/32- nodeSelector:@core.v1.NodeSelector/32- partitionTypeAttribute:s/37- perDeviceNodeSelection:b/33- pool!:@resource.v1beta1.ResourcePool/32- sharedCounters:[@resource.v1beta1.CounterSet/33- skipNodeOperations:[s/37-
resource.v1beta2.CELDeviceSelector expression!:s/33-
resource.v1beta2.CapacityRequestPolicy default:q/34- validRange:@resource.v1beta2.CapacityRequestPolicyRange/34- validValues:[q/34-
resource.v1beta2.CapacityRequestPolicyRange max:q/34- min!:q/34- step:q/34-
resource.v1beta2.CapacityRequirements requests:{q/34-
resource.v1beta2.Counter value!:q/33-
resource.v1beta2.CounterSet counters!:{@resource.v1beta2.Counter/33- name!:s/33-
resource.v1beta2.Device allNodes:b/33- allowMultipleAllocations:b/34- attributes:{@resource.v1beta2.DeviceAttribute/33- bindingConditions:[s/34- bindingFailureConditions:[s/34- bindsToNode:b/34- capacity:{@resource.v1beta2.DeviceCapacity/33- consumesCounters:[@resource.v1beta2.DeviceCounterConsumption/33- name!:s/33- nodeAllocatableResourceMappings:{@resource.v1beta2.NodeAllocatableResourceMapping/36-36 nodeAllocatableResources:{@resource.v1beta2.NodeAllocatableResource/37- nodeName:s/33- nodeSelector:@core.v1.NodeSelector/33- taints:[@resource.v1beta2.DeviceTaint/33-
resource.v1beta2.DeviceAttribute bool:b/33- bools:[b/36- int:l/33- ints:[l/36- string:s/33- strings:[s/36- version:s/33- versions:[s/36-
resource.v1beta2.DeviceCapacity requestPolicy:@resource.v1beta2.CapacityRequestPolicy/34- value!:q/33-
resource.v1beta2.DeviceClaim config:[@resource.v1beta2.DeviceClaimConfiguration/33- constraints:[@resource.v1beta2.DeviceConstraint/33- requests:[@resource.v1beta2.DeviceRequest/33-
resource.v1beta2.DeviceClaimConfiguration opaque:@resource.v1beta2.OpaqueDeviceConfiguration/33- requests:[s/33-
resource.v1beta2.DeviceClass apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1beta2.DeviceClassSpec/33-36 spec:@resource.v1beta2.DeviceClassSpec/37-
resource.v1beta2.DeviceClassConfiguration opaque:@resource.v1beta2.OpaqueDeviceConfiguration/33-
resource.v1beta2.DeviceClassSpec config:[@resource.v1beta2.DeviceClassConfiguration/33- extendedResourceName:s/34- selectors:[@resource.v1beta2.DeviceSelector/33-
resource.v1beta2.DeviceConstraint distinctAttribute:s/34- matchAttribute:s/33- requests:[s/33-
resource.v1beta2.DeviceCounterConsumption compatibilityGroups:[s/37- counterSet!:s/33- counters!:{@resource.v1beta2.Counter/33-
resource.v1beta2.DeviceDerivedAttribute expression!:s/37- name!:s/37-
resource.v1beta2.DeviceRequest exactly:@resource.v1beta2.ExactDeviceRequest/33- firstAvailable:[@resource.v1beta2.DeviceSubRequest/33- name!:s/33-
resource.v1beta2.DeviceSelector cel:@resource.v1beta2.CELDeviceSelector/33-
resource.v1beta2.DeviceSubRequest allocationMode:s/33- capacity:@resource.v1beta2.CapacityRequirements/34- count:l/33- derivedAttributes:[@resource.v1beta2.DeviceDerivedAttribute/37- deviceClassName!:s/33- name!:s/33- selectors:[@resource.v1beta2.DeviceSelector/33- tolerations:[@resource.v1beta2.DeviceToleration/33-
resource.v1beta2.DeviceTaint effect!:s/33- key!:s/33- timeAdded:t/33- value:s/33-
resource.v1beta2.DeviceTaintRule apiVersion:s/36- kind:s/36- metadata:@meta.v1.ObjectMeta/36- spec!:@resource.v1beta2.DeviceTaintRuleSpec/36- status:*/36-
resource.v1beta2.DeviceTaintRuleSpec deviceSelector:@resource.v1beta2.DeviceTaintSelector/36- taint!:@resource.v1beta2.DeviceTaint/36-
resource.v1beta2.DeviceTaintSelector device:s/36- driver:s/36- pool:s/36-
resource.v1beta2.DeviceToleration effect:s/33- key:s/33- operator:s/33- tolerationSeconds:l/33- value:s/33-
resource.v1beta2.ExactDeviceRequest adminAccess:b/33- allocationMode:s/33- capacity:@resource.v1beta2.CapacityRequirements/34- count:l/33- derivedAttributes:[@resource.v1beta2.DeviceDerivedAttribute/37- deviceClassName!:s/33- selectors:[@resource.v1beta2.DeviceSelector/33- tolerations:[@resource.v1beta2.DeviceToleration/33-
resource.v1beta2.NodeAllocatableMapping capacityKey:s/37- capacityMultiplier:q/37- deviceMultiplier:q/37-
resource.v1beta2.NodeAllocatableOverhead perContainer:q/37- perPod:q/37-
resource.v1beta2.NodeAllocatableResource mapping:@resource.v1beta2.NodeAllocatableMapping/37- overhead:@resource.v1beta2.NodeAllocatableOverhead/37-
resource.v1beta2.NodeAllocatableResourceMapping allocationMultiplier:q/36-36 capacityKey:s/36-36
resource.v1beta2.OpaqueDeviceConfiguration driver!:s/33- parameters!:o/33-
resource.v1beta2.ResourceClaim apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1beta2.ResourceClaimSpec/33-36 spec:@resource.v1beta2.ResourceClaimSpec/37- status:*/33-
resource.v1beta2.ResourceClaimSpec devices:@resource.v1beta2.DeviceClaim/33-
resource.v1beta2.ResourceClaimTemplate apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1beta2.ResourceClaimTemplateSpec/33-36 spec:@resource.v1beta2.ResourceClaimTemplateSpec/37-
resource.v1beta2.ResourceClaimTemplateSpec metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1beta2.ResourceClaimSpec/33-36 spec:@resource.v1beta2.ResourceClaimSpec/37-
resource.v1beta2.ResourcePool generation!:l/33- name!:s/33- resourceSliceCount!:l/33-
resource.v1beta2.ResourceSlice apiVersion:s/33- kind:s/33- metadata:@meta.v1.ObjectMeta/33- spec!:@resource.v1beta2.ResourceSliceSpec/33-
resource.v1beta2.ResourceSliceSpec allNodes:b/33- devices:[@resource.v1beta2.Device/33- driver!:s/33- nodeName:s/33- nodeSelector:@core.v1.NodeSelector/33- partitionTypeAttribute:s/37- perDeviceNodeSelection:b/33- pool!:@resource.v1beta2.ResourcePool/33- sharedCounters:[@resource.v1beta2.CounterSet/33- skipNodeOperations:[s/37-
scheduling.v1.PriorityClass apiVersion:s description:s globalDefault:b kind:s metadata:@meta.v1.ObjectMeta preemptionPolicy:s(PreemptLowerPriority|Never) value:i
scheduling.v1alpha1.GangSchedulingPolicy minCount!:i/35-35
scheduling.v1alpha1.PodGroup name!:s/35-35 policy!:@scheduling.v1alpha1.PodGroupPolicy/35-35
scheduling.v1alpha1.PodGroupPolicy basic:o/35-35 gang:@scheduling.v1alpha1.GangSchedulingPolicy/35-35
scheduling.v1alpha1.TypedLocalObjectReference apiGroup:s/35-35 kind!:s/35-35 name!:s/35-35
scheduling.v1alpha1.Workload apiVersion:s/35-35 kind:s/35-35 metadata:@meta.v1.ObjectMeta/35-35 spec!:@scheduling.v1alpha1.WorkloadSpec/35-35
scheduling.v1alpha1.WorkloadSpec controllerRef:@scheduling.v1alpha1.TypedLocalObjectReference/35-35 podGroups!:[@scheduling.v1alpha1.PodGroup/35-35
scheduling.v1alpha2.GangSchedulingPolicy minCount!:i/36-36
scheduling.v1alpha2.PodGroup apiVersion:s/36-36 kind:s/36-36 metadata:@meta.v1.ObjectMeta/36-36 spec!:@scheduling.v1alpha2.PodGroupSpec/36-36 status:*/36-36
scheduling.v1alpha2.PodGroupResourceClaim name!:s/36-36 resourceClaimName:s/36-36 resourceClaimTemplateName:s/36-36
scheduling.v1alpha2.PodGroupSchedulingConstraints topology:[@scheduling.v1alpha2.TopologyConstraint/36-36
scheduling.v1alpha2.PodGroupSchedulingPolicy basic:o/36-36 gang:@scheduling.v1alpha2.GangSchedulingPolicy/36-36
scheduling.v1alpha2.PodGroupSpec disruptionMode:s/36-36 podGroupTemplateRef:@scheduling.v1alpha2.PodGroupTemplateReference/36-36 priority:i/36-36 priorityClassName:s/36-36 resourceClaims:[@scheduling.v1alpha2.PodGroupResourceClaim/36-36 schedulingConstraints:@scheduling.v1alpha2.PodGroupSchedulingConstraints/36-36 schedulingPolicy!:@scheduling.v1alpha2.PodGroupSchedulingPolicy/36-36
scheduling.v1alpha2.PodGroupTemplate disruptionMode:s/36-36 name!:s/36-36 priority:i/36-36 priorityClassName:s/36-36 resourceClaims:[@scheduling.v1alpha2.PodGroupResourceClaim/36-36 schedulingConstraints:@scheduling.v1alpha2.PodGroupSchedulingConstraints/36-36 schedulingPolicy!:@scheduling.v1alpha2.PodGroupSchedulingPolicy/36-36
scheduling.v1alpha2.PodGroupTemplateReference workload:@scheduling.v1alpha2.WorkloadPodGroupTemplateReference/36-36
scheduling.v1alpha2.TopologyConstraint key!:s/36-36
scheduling.v1alpha2.TypedLocalObjectReference apiGroup:s/36-36 kind!:s/36-36 name!:s/36-36
scheduling.v1alpha2.Workload apiVersion:s/36-36 kind:s/36-36 metadata:@meta.v1.ObjectMeta/36-36 spec!:@scheduling.v1alpha2.WorkloadSpec/36-36
scheduling.v1alpha2.WorkloadPodGroupTemplateReference podGroupTemplateName!:s/36-36 workloadName!:s/36-36
scheduling.v1alpha2.WorkloadSpec controllerRef:@scheduling.v1alpha2.TypedLocalObjectReference/36-36 podGroupTemplates!:[@scheduling.v1alpha2.PodGroupTemplate/36-36
scheduling.v1alpha3.CompositeDisruptionMode all:o/37- single:o/37-
scheduling.v1alpha3.CompositeGangSchedulingPolicy minGroupCount!:i/37-
scheduling.v1alpha3.CompositePodGroup apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@scheduling.v1alpha3.CompositePodGroupSpec/37- status:*/37-
scheduling.v1alpha3.CompositePodGroupSchedulingConstraints topology:[@scheduling.v1alpha3.TopologyConstraint/37-
scheduling.v1alpha3.CompositePodGroupSchedulingPolicy basic:o/37- gang:@scheduling.v1alpha3.CompositeGangSchedulingPolicy/37-
scheduling.v1alpha3.CompositePodGroupSpec disruptionMode:@scheduling.v1alpha3.CompositeDisruptionMode/37- parentCompositePodGroupName:s/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- schedulingConstraints:@scheduling.v1alpha3.CompositePodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1alpha3.CompositePodGroupSchedulingPolicy/37- workloadRef!:@scheduling.v1alpha3.WorkloadReference/37-
scheduling.v1alpha3.CompositePodGroupTemplate compositePodGroupTemplates:[@scheduling.v1alpha3.CompositePodGroupTemplate/37- disruptionMode:@scheduling.v1alpha3.CompositeDisruptionMode/37- name!:s/37- podGroupTemplates:[@scheduling.v1alpha3.PodGroupTemplate/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- schedulingConstraints:@scheduling.v1alpha3.CompositePodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1alpha3.CompositePodGroupSchedulingPolicy/37-
scheduling.v1alpha3.DisruptionMode all:o/37- single:o/37-
scheduling.v1alpha3.GangSchedulingPolicy minCount!:i/37-
scheduling.v1alpha3.PodGroup apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@scheduling.v1alpha3.PodGroupSpec/37- status:*/37-
scheduling.v1alpha3.PodGroupResourceClaim name!:s/37- resourceClaimName:s/37- resourceClaimTemplateName:s/37-
scheduling.v1alpha3.PodGroupSchedulingConstraints topology:[@scheduling.v1alpha3.TopologyConstraint/37-
scheduling.v1alpha3.PodGroupSchedulingPolicy basic:o/37- gang:@scheduling.v1alpha3.GangSchedulingPolicy/37-
scheduling.v1alpha3.PodGroupSpec disruptionMode:@scheduling.v1alpha3.DisruptionMode/37- parentCompositePodGroupName:s/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- resourceClaims:[@scheduling.v1alpha3.PodGroupResourceClaim/37- schedulingConstraints:@scheduling.v1alpha3.PodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1alpha3.PodGroupSchedulingPolicy/37- workloadRef:@scheduling.v1alpha3.WorkloadReference/37-
scheduling.v1alpha3.PodGroupTemplate disruptionMode:@scheduling.v1alpha3.DisruptionMode/37- name!:s/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- resourceClaims:[@scheduling.v1alpha3.PodGroupResourceClaim/37- schedulingConstraints:@scheduling.v1alpha3.PodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1alpha3.PodGroupSchedulingPolicy/37-
scheduling.v1alpha3.TopologyConstraint key!:s/37-
scheduling.v1alpha3.TypedLocalObjectReference apiGroup:s/37- kind!:s/37- name!:s/37-
scheduling.v1alpha3.Workload apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@scheduling.v1alpha3.WorkloadSpec/37-
scheduling.v1alpha3.WorkloadPodGroupDisruptionMode all:o/37- single:o/37-
scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy minCount:i/37-
scheduling.v1alpha3.WorkloadPodGroupResourceClaim name!:s/37- resourceClaimName:s/37- resourceClaimTemplateName:s/37-
scheduling.v1alpha3.WorkloadPodGroupSchedulingConstraints topology:[@scheduling.v1alpha3.TopologyConstraint/37-
scheduling.v1alpha3.WorkloadPodGroupSchedulingPolicy basic:o/37- gang:@scheduling.v1alpha3.WorkloadPodGroupGangSchedulingPolicy/37-
scheduling.v1alpha3.WorkloadReference templateName!:s/37- workloadName!:s/37-
scheduling.v1alpha3.WorkloadSpec compositePodGroupTemplates:[@scheduling.v1alpha3.CompositePodGroupTemplate/37- controllerRef:@scheduling.v1alpha3.TypedLocalObjectReference/37- podGroupTemplates:[@scheduling.v1alpha3.PodGroupTemplate/37-
scheduling.v1beta1.CompositeDisruptionMode all:o/37- single:o/37-
scheduling.v1beta1.CompositeGangSchedulingPolicy minGroupCount!:i/37-
scheduling.v1beta1.CompositePodGroupSchedulingConstraints topology:[@scheduling.v1beta1.TopologyConstraint/37-
scheduling.v1beta1.CompositePodGroupSchedulingPolicy basic:o/37- gang:@scheduling.v1beta1.CompositeGangSchedulingPolicy/37-
scheduling.v1beta1.CompositePodGroupTemplate compositePodGroupTemplates:[@scheduling.v1beta1.CompositePodGroupTemplate/37- disruptionMode:@scheduling.v1beta1.CompositeDisruptionMode/37- name!:s/37- podGroupTemplates:[@scheduling.v1beta1.PodGroupTemplate/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- schedulingConstraints:@scheduling.v1beta1.CompositePodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1beta1.CompositePodGroupSchedulingPolicy/37-
scheduling.v1beta1.DisruptionMode all:o/37- single:o/37-
scheduling.v1beta1.GangSchedulingPolicy minCount!:i/37-
scheduling.v1beta1.PodGroup apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@scheduling.v1beta1.PodGroupSpec/37- status:*/37-
scheduling.v1beta1.PodGroupResourceClaim name!:s/37- resourceClaimName:s/37- resourceClaimTemplateName:s/37-
scheduling.v1beta1.PodGroupSchedulingConstraints topology:[@scheduling.v1beta1.TopologyConstraint/37-
scheduling.v1beta1.PodGroupSchedulingPolicy basic:o/37- gang:@scheduling.v1beta1.GangSchedulingPolicy/37-
scheduling.v1beta1.PodGroupSpec disruptionMode:@scheduling.v1beta1.DisruptionMode/37- parentCompositePodGroupName:s/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- resourceClaims:[@scheduling.v1beta1.PodGroupResourceClaim/37- schedulingConstraints:@scheduling.v1beta1.PodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1beta1.PodGroupSchedulingPolicy/37- workloadRef:@scheduling.v1beta1.WorkloadReference/37-
scheduling.v1beta1.PodGroupTemplate disruptionMode:@scheduling.v1beta1.DisruptionMode/37- name!:s/37- preemptionPolicy:s/37- priority:i/37- priorityClassName:s/37- resourceClaims:[@scheduling.v1beta1.PodGroupResourceClaim/37- schedulingConstraints:@scheduling.v1beta1.PodGroupSchedulingConstraints/37- schedulingPolicy!:@scheduling.v1beta1.PodGroupSchedulingPolicy/37-
scheduling.v1beta1.TopologyConstraint key!:s/37-
scheduling.v1beta1.TypedLocalObjectReference apiGroup:s/37- kind!:s/37- name!:s/37-
scheduling.v1beta1.Workload apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec!:@scheduling.v1beta1.WorkloadSpec/37-
scheduling.v1beta1.WorkloadReference templateName!:s/37- workloadName!:s/37-
scheduling.v1beta1.WorkloadSpec compositePodGroupTemplates:[@scheduling.v1beta1.CompositePodGroupTemplate/37- controllerRef:@scheduling.v1beta1.TypedLocalObjectReference/37- podGroupTemplates:[@scheduling.v1beta1.PodGroupTemplate/37-
storage.v1.CSIDriver apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@storage.v1.CSIDriverSpec
storage.v1.CSIDriverSpec attachRequired:b fsGroupPolicy:s(ReadWriteOnceWithFSType|File|None) nodeAllocatableUpdatePeriodSeconds:l/33- podInfoOnMount:b preventPodSchedulingIfMissing:b/36- requiresRepublish:b seLinuxMount:b serviceAccountTokenInSecrets:b/35- storageCapacity:b tokenRequests:[@storage.v1.TokenRequest volumeLifecycleModes:[s(Persistent|Ephemeral)
storage.v1.CSINode apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@storage.v1.CSINodeSpec status:*/37-
storage.v1.CSINodeDriver allocatable:@storage.v1.VolumeNodeResources name!:s nodeID!:s topologyKeys:[s
storage.v1.CSINodeSpec drivers!:[@storage.v1.CSINodeDriver
storage.v1.CSIStorageCapacity apiVersion:s capacity:q kind:s maximumVolumeSize:q metadata:@meta.v1.ObjectMeta nodeTopology:@meta.v1.LabelSelector storageClassName!:s
storage.v1.StorageClass allowVolumeExpansion:b allowedTopologies:[@core.v1.TopologySelectorTerm apiVersion:s kind:s metadata:@meta.v1.ObjectMeta mountOptions:[s parameters:{s provisioner!:s reclaimPolicy:s(Delete|Retain) volumeBindingMode:s(Immediate|WaitForFirstConsumer)
storage.v1.TokenRequest audience!:s expirationSeconds:l
storage.v1.VolumeAttachment apiVersion:s kind:s metadata:@meta.v1.ObjectMeta spec!:@storage.v1.VolumeAttachmentSpec status:*
storage.v1.VolumeAttachmentSource inlineVolumeSpec:@core.v1.PersistentVolumeSpec persistentVolumeName:s
storage.v1.VolumeAttachmentSpec attacher!:s nodeName!:s source!:@storage.v1.VolumeAttachmentSource
storage.v1.VolumeAttributesClass apiVersion:s/34- driverName!:s/34- kind:s/34- metadata:@meta.v1.ObjectMeta/34- parameters:{s/34-
storage.v1.VolumeNodeResources count:i
storage.v1alpha1.VolumeAttributesClass apiVersion:s/29-34 driverName!:s/29-34 kind:s/29-34 metadata:@meta.v1.ObjectMeta/29-34 parameters:{s/29-34
storage.v1beta1.CSIStorageCapacity apiVersion:s/-26 capacity:q/-26 kind:s/-26 maximumVolumeSize:q/-26 metadata:@meta.v1.ObjectMeta/-26 nodeTopology:@meta.v1.LabelSelector/-26 storageClassName!:s/-26
storage.v1beta1.VolumeAttributesClass apiVersion:s/31-36 driverName!:s/31-36 kind:s/31-36 metadata:@meta.v1.ObjectMeta/31-36 parameters:{s/31-36
storagemigration.v1.StorageVersionMigration apiVersion:s/37- kind:s/37- metadata:@meta.v1.ObjectMeta/37- spec:@storagemigration.v1.StorageVersionMigrationSpec/37- status:*/37-
storagemigration.v1.StorageVersionMigrationSpec resource!:@meta.v1.GroupResource/37-
storagemigration.v1alpha1.GroupVersionResource group:s/30-34 resource:s/30-34 version:s/30-34
storagemigration.v1alpha1.StorageVersionMigration apiVersion:s/30-34 kind:s/30-34 metadata:@meta.v1.ObjectMeta/30-34 spec:@storagemigration.v1alpha1.StorageVersionMigrationSpec/30-34 status:*/30-34
storagemigration.v1alpha1.StorageVersionMigrationSpec continueToken:s/30-34 resource!:@storagemigration.v1alpha1.GroupVersionResource/30-34
storagemigration.v1beta1.StorageVersionMigration apiVersion:s/35- kind:s/35- metadata:@meta.v1.ObjectMeta/35- spec:@storagemigration.v1beta1.StorageVersionMigrationSpec/35- status:*/35-
storagemigration.v1beta1.StorageVersionMigrationSpec resource!:@meta.v1.GroupResource/35-
"""#
}
