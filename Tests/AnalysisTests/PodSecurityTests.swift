import Analysis
import Testing
import YAML

/// Verdicts on pods, one field away from a pod that the strictest level lets pass.
///
/// Source: Kubernetes documentation, "Pod Security Standards", the allowed values of each control.
@Suite struct PodSecurityTests {
  /// The strictest level that a pod passes.
  struct Verdict: Sendable, CustomTestStringConvertible {
    var level: PodSecurityLevel
    /// Fields of the pod beside `containers`.
    var pod = ""
    /// Fields of the security context of the pod.
    var context = "runAsNonRoot: true, seccompProfile: { type: RuntimeDefault }"
    /// Fields of the security context of the container.
    var container = "allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }"
    /// Fields of the container.
    var fields = ""

    var testDescription: String { "\(level): \(pod) \(context) \(container) \(fields)" }
  }

  private static let drops = "allowPrivilegeEscalation: false, capabilities: { drop: [ALL] }"
  private static let runs = "runAsNonRoot: true, seccompProfile: { type: RuntimeDefault }"

  static let verdicts: [Verdict] = [
    Verdict(level: .restricted),
    // Baseline.
    Verdict(level: .privileged, pod: "hostNetwork: true"),
    Verdict(level: .privileged, pod: "hostPID: true"),
    Verdict(level: .privileged, pod: "hostIPC: true"),
    Verdict(level: .restricted, pod: "hostNetwork: false"),
    Verdict(level: .privileged, container: drops + ", privileged: true"),
    Verdict(level: .restricted, container: drops + ", privileged: false"),
    Verdict(
      level: .privileged,
      container: "allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_RAW] }"),
    Verdict(
      level: .baseline,
      container: "allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [CHOWN] }"),
    Verdict(
      level: .restricted,
      container:
        "allowPrivilegeEscalation: false, capabilities: { drop: [ALL], add: [NET_BIND_SERVICE] }"),
    Verdict(level: .privileged, pod: "volumes: [{ name: a, hostPath: { path: /srv } }]"),
    Verdict(level: .privileged, fields: "ports: [{ containerPort: 80, hostPort: 80 }]"),
    Verdict(level: .restricted, fields: "ports: [{ containerPort: 80, hostPort: 0 }]"),
    Verdict(level: .privileged, context: runs + ", appArmorProfile: { type: Unconfined }"),
    Verdict(level: .restricted, context: runs + ", appArmorProfile: { type: RuntimeDefault }"),
    Verdict(level: .privileged, context: runs + ", seLinuxOptions: { type: spc_t }"),
    Verdict(level: .restricted, context: runs + ", seLinuxOptions: { type: container_t }"),
    Verdict(level: .privileged, context: runs + ", seLinuxOptions: { user: system_u }"),
    Verdict(level: .privileged, container: drops + ", procMount: Unmasked"),
    Verdict(level: .restricted, container: drops + ", procMount: Default"),
    Verdict(
      level: .privileged, context: "runAsNonRoot: true, seccompProfile: { type: Unconfined }"),
    Verdict(level: .privileged, container: drops + ", seccompProfile: { type: Unconfined }"),
    Verdict(level: .privileged, context: runs + ", sysctls: [{ name: kernel.msgmax, value: '1' }]"),
    Verdict(
      level: .restricted,
      context: runs + ", sysctls: [{ name: net.ipv4.tcp_syncookies, value: '1' }]"),
    Verdict(level: .privileged, context: runs + ", windowsOptions: { hostProcess: true }"),
    // Restricted.
    Verdict(level: .baseline, pod: "volumes: [{ name: a, nfs: { server: b, path: / } }]"),
    Verdict(level: .restricted, pod: "volumes: [{ name: a, csi: { driver: b } }]"),
    Verdict(level: .baseline, container: "capabilities: { drop: [ALL] }"),
    Verdict(
      level: .baseline, container: "allowPrivilegeEscalation: true, capabilities: { drop: [ALL] }"),
    Verdict(level: .baseline, container: "allowPrivilegeEscalation: false"),
    Verdict(
      level: .baseline,
      container: "allowPrivilegeEscalation: false, capabilities: { drop: [NET_RAW, CHOWN] }"),
    Verdict(level: .baseline, context: "seccompProfile: { type: RuntimeDefault }"),
    Verdict(
      level: .restricted, context: "seccompProfile: { type: RuntimeDefault }",
      container: drops + ", runAsNonRoot: true"),
    Verdict(level: .baseline, container: drops + ", runAsNonRoot: false"),
    Verdict(level: .baseline, context: runs + ", runAsUser: 0"),
    Verdict(level: .baseline, container: drops + ", runAsUser: 0"),
    Verdict(level: .restricted, context: runs + ", runAsUser: 1000"),
    Verdict(level: .baseline, context: "runAsNonRoot: true"),
    Verdict(
      level: .restricted, context: "runAsNonRoot: true",
      container: drops + ", seccompProfile: { type: Localhost, localhostProfile: a }"),
    // Windows has neither capabilities nor seccomp.
    Verdict(
      level: .restricted, pod: "os: { name: windows }", context: "runAsNonRoot: true",
      container: ""),
  ]

  @Test("a pod passes exactly the levels that the standards say", arguments: verdicts)
  func verdict(_ verdict: Verdict) throws {
    let text = """
      apiVersion: v1
      kind: Pod
      metadata: { name: a, namespace: b }
      spec:
        \(verdict.pod.isEmpty ? "restartPolicy: Always" : verdict.pod)
        securityContext: { \(verdict.context) }
        containers:
        - name: c
          securityContext: { \(verdict.container) }
          \(verdict.fields.isEmpty ? "image: d" : verdict.fields)
      """
    let reading = ManifestReader.read([SourceFile(path: "pod.yaml", text: text)])
    try #require(reading.findings == [])
    let objects = ObjectSet(members: reading.members, facts: Facts())
    let broken = objects.podSecurityViolations.flatMap { $0 }.map(\.level)
    let passed = PodSecurityLevel.allCases.filter { level in broken.allSatisfy { $0 > level } }
    #expect(passed.max() == verdict.level)
  }
}
