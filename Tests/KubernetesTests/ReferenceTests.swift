import Kubernetes
import Scalars
import Testing
import YAML

@Suite("References")
struct ReferenceTests {
  private func text(_ value: some NodeConvertible) -> String { JSONEmitter.text(value.node) }

  @Test("a Secret's key becomes an environment variable")
  func secretKey() {
    let secret = Examples.login.reference(keys: Examples.LoginKey.self)
    #expect(
      text(EnvVar(name: "A", secret: secret, key: .user))
        == #"{"name":"A","valueFrom":{"secretKeyRef":{"name":"login","key":"user"}}}"#)
    #expect(
      text(EnvFromSource(secret: secret, prefix: "L_"))
        == #"{"prefix":"L_","secretRef":{"name":"login"}}"#)
  }

  @Test("external and sealed secrets give the same reference as the Secret that they make")
  func secretProviders() {
    let secret = Examples.login.reference(keys: Examples.LoginKey.self)
    #expect(Examples.externalSecret.reference(keys: Examples.LoginKey.self) == secret)
    #expect(Examples.sealedSecret.reference(keys: Examples.LoginKey.self) == secret)
  }

  @Test("a ConfigMap becomes a volume, whole or by files")
  func configMapVolume() {
    let settings = Examples.settings.reference(keys: Examples.SettingsKey.self)
    #expect(
      text(Volume(name: "a", configMap: settings))
        == #"{"name":"a","configMap":{"name":"settings"}}"#)
    #expect(
      text(Volume(name: "a", configMap: settings, files: [.main: "m"], defaultMode: 0o444))
        == #"{"name":"a","configMap":{"name":"settings","items":[{"key":"main.conf","path":"m"}],"#
        + #""defaultMode":292}}"#)
  }

  @Test("a volume is mounted under its own name")
  func volumeMount() {
    let volume = Volume(name: "tmp", emptyDir: EmptyDirVolumeSource(sizeLimit: "1Gi"))
    #expect(
      text(VolumeMount(volume, mountPath: "/tmp", readOnly: false))
        == #"{"name":"tmp","mountPath":"/tmp","readOnly":false}"#)
    #expect(
      text(VolumeMount(claimTemplate: Examples.claim, mountPath: "/data"))
        == #"{"name":"data","mountPath":"/data"}"#)
  }

  @Test("a Service sends to named ports of the workload that it selects")
  func service() {
    let spec = ServiceSpec(Examples.workload, clusterIP: "None", ports: [.http: 80])
    #expect(
      text(spec)
        == #"{"clusterIP":"None","selector":{"app":"web"},"ports":[{"name":"http","protocol":"TCP","#
        + #""port":80,"targetPort":"http"}]}"#)
    let reference = Examples.service.reference(ports: Examples.WebPort.self)
    #expect(reference.number(of: .http) == 80)
    #expect(reference.host == "web.shop.svc")
    #expect(
      text(IngressBackend(service: reference, port: .metrics))
        == #"{"service":{"name":"web","port":{"name":"metrics"}}}"#)
  }

  @Test("policies, budgets and scalers select the workload")
  func workload() {
    #expect(
      text(CrossVersionObjectReference(Examples.workload))
        == #"{"apiVersion":"apps/v1","kind":"Deployment","name":"web"}"#)
    #expect(text(LabelSelector(Examples.workload)) == #"{"matchLabels":{"app":"web"}}"#)
    #expect(
      text(NetworkPolicyPeer(workload: Examples.workload))
        == #"{"podSelector":{"matchLabels":{"app":"web"}}}"#)
    #expect(
      text(NetworkPolicyPort(Examples.WebPort.metrics)) == #"{"protocol":"TCP","port":9090}"#)
    #expect(
      text(NetworkPolicyPeer(namespace: "monitoring", podLabels: ["app": "prometheus"]))
        == #"{"namespaceSelector":{"matchLabels":{"kubernetes.io/metadata.name":"monitoring"}},"#
        + #""podSelector":{"matchLabels":{"app":"prometheus"}}}"#)
  }

  @Test("a binding names role and subject")
  func roleBinding() {
    #expect(
      text(RoleRef(Examples.role.reference))
        == #"{"apiGroup":"rbac.authorization.k8s.io","kind":"Role","name":"reader"}"#)
    #expect(
      text(RoleRef(.builtIn(.authDelegator)))
        == #"{"apiGroup":"rbac.authorization.k8s.io","kind":"ClusterRole","#
        + #""name":"system:auth-delegator"}"#)
    #expect(
      text(Subject(Examples.account.reference))
        == #"{"kind":"ServiceAccount","name":"web","namespace":"shop"}"#)
  }

  @Test("a PostgreSQL cluster gives the Services and pods that its operator makes")
  func cluster() {
    let cluster = Examples.cluster.reference
    #expect(cluster.readWriteService.host == "postgres-rw.shop.svc")
    #expect(cluster.readOnlyService.host == "postgres-ro.shop.svc")
    #expect(text(LabelSelector(cluster.pods)) == #"{"matchLabels":{"cnpg.io/cluster":"postgres"}}"#)
  }

  @Test("probes ask named ports")
  func probes() {
    #expect(
      text(Probe.tcp(port: Examples.WebPort.http, timing: ProbeTiming(timeoutSeconds: 3)))
        == #"{"tcpSocket":{"port":"http"},"timeoutSeconds":3}"#)
    #expect(text(Probe.exec(["true"])) == #"{"exec":{"command":["true"]}}"#)
    #expect(
      text(Probe.grpc(port: Examples.WebPort.http)) == #"{"grpc":{"port":8080}}"#)
  }
}
