/// Structs that name another object: only the conveniences of `References/` make them, out of
/// values that a built object gave, so that a dangling reference does not compile.
enum ClosedInitialisers {
  static let structs: Set<String> = [
    "APIServiceReference", "CertificateIssuerRef", "ConfigMapEnvSource", "ConfigMapKeySelector",
    "ConfigMapProjection",
    "ConfigMapVolumeSource", "CrossVersionObjectReference", "GRPCAction", "HTTPGetAction",
    "IngressServiceBackend", "IngressTLS", "LocalObjectReference",
    "PersistentVolumeClaimVolumeSource", "RoleRef", "ScaledObjectScaleTargetRef",
    "SecretEnvSource", "SecretKeySelector", "SecretProjection", "SecretVolumeSource",
    "ServiceBackendPort", "ServicePort", "Subject", "TCPSocketAction", "VolumeMount",
  ]
}
