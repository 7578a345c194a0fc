import Glibc
import Kubernetes
import YAML

/// Renders the peers' benchmark job with typed models: one environment file with its components in,
/// ten objects a component out as one YAML stream.
@main
struct RenderBenchmark {
  static func main() {
    guard CommandLine.arguments.count == 2, let bytes = read(CommandLine.arguments[1]) else {
      fail("usage: render-benchmark ENVIRONMENT.yaml")
    }
    let parsed = Parser.parseSingle(SourceFile(path: CommandLine.arguments[1], bytes: bytes))
    guard let node = parsed.node, let job = Job(node) else {
      fail("render-benchmark: not an environment file of the benchmark")
    }
    // As the program does: all objects first, for the checks, then the text.
    var documents: [Node] = []
    documents.reserveCapacity(job.components.count * 10)
    for component in job.components {
      for object in Shop(environment: job.environment, component: component).objects {
        documents.append(object.node)
      }
    }
    var output: [UInt8] = []
    Emitter.emit(documents, into: &output)
    write(output)
  }

  private static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "r") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }

  private static func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(1, $0.baseAddress, $0.count) }
      guard count > 0 else { fail("render-benchmark: cannot write to standard output") }
      rest = rest.dropFirst(count)
    }
  }

  private static func fail(_ message: String) -> Never {
    perror(message)
    exit(2)
  }
}
