import Kubernetes
import Testing
import YAML

@Suite("References") struct ReferenceTests {
  @Test("every name that a pod uses exists", arguments: BuiltEnvironment.all)
  func podReferences(name: String) throws {
    let built = try BuiltEnvironment(named: name)
    let catalogue = ObjectCatalogue(built)
    for pod in PodView.all(in: built.objects) {
      #expect(catalogue.missing(for: pod) == [], "\(pod.owner.title)")
    }
  }

  @Test(
    "every port that a Service, an Ingress or a probe names exists", arguments: BuiltEnvironment.all
  )
  func ports(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    let pods = PodView.all(in: objects)
    for service in objects where service.kind == "Service" {
      guard let selector = service.spec["selector"]?.strings else { continue }
      let selected = pods.filter { pod in selector.allSatisfy { pod.labels[$0.key] == $0.value } }
      let names = Set(selected.flatMap(\.portNames))
      for port in service.spec.list("ports") {
        let target = port["targetPort"]?.text ?? port["port"]?.text ?? ""
        #expect(names.contains(target), "\(service.title) \(target)")
      }
    }
    for ingress in objects where ingress.kind == "Ingress" {
      for backend in ingress.node.everyNode.compactMap({ $0.at("backend", "service") }) {
        let service = objects.first {
          $0.kind == "Service" && $0.name == backend["name"]?.text
        }
        let names = service?.spec.list("ports").compactMap { $0["name"]?.text } ?? []
        #expect(names.contains(backend.at("port", "name")?.text ?? ""), "\(ingress.title)")
      }
    }
    for pod in pods {
      for container in pod.containers {
        for probe in ["startupProbe", "livenessProbe", "readinessProbe"] {
          guard let port = container.at(probe, "httpGet", "port")?.text else { continue }
          #expect(pod.portNames.contains(port), "\(pod.owner.title) \(probe)")
        }
      }
    }
  }

  @Test(
    "every certificate of an Ingress is made for all its hosts", arguments: BuiltEnvironment.all)
  func certificates(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    for ingress in objects where ingress.kind == "Ingress" {
      for tls in ingress.spec.list("tls") {
        let certificate = objects.first {
          $0.kind == "Certificate" && $0.spec["secretName"]?.text == tls["secretName"]?.text
        }
        let names = certificate?.spec.list("dnsNames").compactMap(\.text) ?? []
        #expect(Set(tls.list("hosts").compactMap(\.text)).isSubset(of: names), "\(ingress.title)")
        let issuer = certificate?.spec.at("issuerRef", "name")?.text
        #expect(objects.contains { $0.kind == "ClusterIssuer" && $0.name == issuer })
      }
    }
  }

  @Test("the autoscaler scales the Deployment of the set", arguments: BuiltEnvironment.all)
  func scaleTarget(name: String) throws {
    let objects = try BuiltEnvironment(named: name).objects
    for autoscaler in objects where autoscaler.kind == "HorizontalPodAutoscaler" {
      let target = try #require(autoscaler.spec["scaleTargetRef"])
      #expect(
        objects.contains {
          $0.kind == target["kind"]?.text && $0.name == target["name"]?.text
            && $0.apiVersion == target["apiVersion"]?.text
        })
    }
  }
}
