import Kubernetes
import Scalars
import YAML

extension Examples {
  /// All of them, a kind once.
  static var all: [ManifestObject] { core + workloads + network + policies + custom }

  private static var core: [ManifestObject] {
    [
      ManifestObject(Namespace(metadata: ObjectMeta(name: "shop", labels: labels))),
      ManifestObject(
        LimitRange(
          metadata: metadata("limits"),
          spec: LimitRangeSpec(limits: [
            LimitRangeItem(
              type: .container, default: ["cpu": "1"], defaultRequest: ["cpu": "100m"])
          ]))),
      ManifestObject(
        ResourceQuota(
          metadata: metadata("quota"),
          spec: ResourceQuotaSpec(hard: ["requests.cpu": "4", "pods": "20"]))),
      ManifestObject(account), ManifestObject(settings), ManifestObject(login),
      ManifestObject(claim), ManifestObject(service),
      ManifestObject(
        PriorityClass(
          metadata: ObjectMeta(name: "important"), value: 1000, preemptionPolicy: .never)),
      ManifestObject(
        StorageClass(
          metadata: ObjectMeta(name: "fast"), provisioner: "csi.example.com",
          reclaimPolicy: .retain,
          volumeBindingMode: .waitForFirstConsumer)),
      ManifestObject(
        APIService(
          metadata: ObjectMeta(name: "v1beta1.custom.metrics.k8s.io"),
          spec: APIServiceSpec(
            group: "custom.metrics.k8s.io", groupPriorityMinimum: 100,
            service: APIServiceReference(
              service: service.reference(ports: WebPort.self), port: .http),
            version: "v1beta1", versionPriority: 100))),
    ]
  }

  private static var workloads: [ManifestObject] {
    let selector = LabelSelector(matchLabels: labels)
    var job = template()
    job.spec?.restartPolicy = .never
    let jobSpec = JobSpec(backoffLimit: 2, template: job)
    return [
      ManifestObject(deployment),
      ManifestObject(
        StatefulSet(
          metadata: metadata("store"),
          spec: StatefulSetSpec(
            serviceName: "web", replicas: 1, selector: selector, template: template(),
            volumeClaimTemplates: [claim]))),
      ManifestObject(
        DaemonSet(
          metadata: metadata("agent"), spec: DaemonSetSpec(selector: selector, template: template())
        )
      ),
      ManifestObject(Job(metadata: metadata("once"), spec: jobSpec)),
      ManifestObject(
        CronJob(
          metadata: metadata("nightly"),
          spec: CronJobSpec(
            schedule: "0 2 * * *", timeZone: "Etc/UTC", concurrencyPolicy: .forbid,
            jobTemplate: JobTemplateSpec(spec: jobSpec)))),
      ManifestObject(
        HorizontalPodAutoscaler(
          metadata: metadata("web"),
          spec: HorizontalPodAutoscalerSpec(
            scaleTargetRef: CrossVersionObjectReference(workload), minReplicas: 3, maxReplicas: 10,
            metrics: [
              MetricSpec(
                type: .resource,
                resource: ResourceMetricSource(
                  name: "cpu", target: MetricTarget(type: .utilization, averageUtilization: 70)))
            ]))),
      ManifestObject(
        PodDisruptionBudget(
          metadata: metadata("web"),
          spec: PodDisruptionBudgetSpec(maxUnavailable: 1, selector: LabelSelector(workload)))),
    ]
  }

  private static var network: [ManifestObject] {
    let backend = IngressBackend(service: service.reference(ports: WebPort.self), port: .http)
    return [
      ManifestObject(
        Ingress(
          metadata: metadata("web"),
          spec: IngressSpec(
            ingressClassName: "nginx",
            tls: [IngressTLS(hosts: ["shop.example.com"], secret: certificate.secret)],
            rules: [
              IngressRule(
                host: "shop.example.com",
                http: HTTPIngressRuleValue(paths: [
                  HTTPIngressPath(path: "/", pathType: .prefix, backend: backend)
                ]))
            ]))),
      ManifestObject(
        NetworkPolicy(
          metadata: metadata("web"),
          spec: NetworkPolicySpec(
            podSelector: LabelSelector(workload), policyTypes: [.ingress, .egress],
            ingress: [
              NetworkPolicyIngressRule(
                from: [NetworkPolicyPeer(namespace: "ingress-nginx", podLabels: [:])],
                ports: [NetworkPolicyPort(WebPort.http)])
            ],
            egress: [
              NetworkPolicyEgressRule(
                to: [
                  NetworkPolicyPeer(ipBlock: IPBlock(cidr: "0.0.0.0/0", except: ["10.0.0.0/8"]))
                ],
                ports: [NetworkPolicyPort(protocol: .tcp, port: 443)])
            ]))),
    ]
  }

  private static var policies: [ManifestObject] {
    let clusterRole = ClusterRole(
      metadata: ObjectMeta(name: "metrics"),
      rules: [PolicyRule(nonResourceURLs: ["/metrics"], verbs: ["get"])])
    let subject = Subject(account.reference)
    return [
      ManifestObject(role), ManifestObject(clusterRole),
      ManifestObject(
        RoleBinding(
          metadata: metadata("reader"), roleRef: RoleRef(role.reference), subjects: [subject])),
      ManifestObject(
        ClusterRoleBinding(
          metadata: ObjectMeta(name: "metrics"), roleRef: RoleRef(clusterRole.reference),
          subjects: [subject, .group("operators")])),
      ManifestObject(
        ValidatingAdmissionPolicy(
          metadata: ObjectMeta(name: "replicas"),
          spec: ValidatingAdmissionPolicySpec(
            failurePolicy: .fail,
            matchConstraints: MatchResources(resourceRules: [
              NamedRuleWithOperations(
                apiGroups: ["apps"], apiVersions: ["v1"], operations: [.create, .update],
                resources: ["deployments"])
            ]),
            validations: [
              Validation(
                expression: "object.spec.replicas <= 50", message: "at most 50 replicas")
            ]))),
      ManifestObject(
        ValidatingAdmissionPolicyBinding(
          metadata: ObjectMeta(name: "replicas"),
          spec: ValidatingAdmissionPolicyBindingSpec(
            policyName: "replicas", validationActions: [.deny]))),
    ]
  }
}
