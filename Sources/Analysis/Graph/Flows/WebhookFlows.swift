/// Flows from the API server to Services that it asks: admission, conversion, added APIs.
///
/// Sources: Kubernetes 1.33 API, admissionregistration/v1 WebhookClientConfig, apiextensions/v1
/// WebhookConversion, apiregistration/v1 APIServiceSpec: without a port, 443.
struct WebhookFlows {
  let flows: [NeededFlow]

  init(_ objects: ObjectSet) {
    let admission = ["ValidatingWebhookConfiguration", "MutatingWebhookConfiguration"].flatMap {
      objects.members($0).flatMap { member in
        member.root["webhooks"].items.map {
          ($0[at: "clientConfig", "service"], "webhook \($0["name"].text ?? "")")
        }
      }
    }
    let conversion = objects.members("CustomResourceDefinition").map {
      (
        $0.root[at: "spec", "conversion", "webhook", "clientConfig", "service"],
        "conversion webhook"
      )
    }
    let added = objects.members("APIService").map { ($0.root[at: "spec", "service"], "added API") }
    flows = (admission + conversion + added).flatMap { service, text -> [NeededFlow] in
      guard let name = service["name"].text, let namespace = service["namespace"].text,
        let route = objects.service(name, in: namespace)
      else { return [] }
      let number = service["port"].integer ?? 443
      guard let port = route.ports.first(where: { $0.number == number }) else { return [] }
      return route.pods.compactMap { pod in
        port.number(in: pod).map {
          NeededFlow(
            purpose: .webhook, source: .apiServer, destination: .workload(pod), port: $0,
            transport: "TCP", written: service["name"], text: text,
            service: .init(name: name, port: number))
        }
      }
    }
  }
}
