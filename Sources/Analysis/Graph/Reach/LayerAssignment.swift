/// Gives the nodes of a graph their layers.
enum LayerAssignment {
  /// Layers from 0 on: links lead to a higher one, but for those that would close a ring.
  static func layers(of count: Int, _ links: [(source: Int, destination: Int)]) -> [Int] {
    let rank = ranks(of: count, links)
    let forward = links.filter { rank[$0.source] < rank[$0.destination] }
    let backward = links.filter { rank[$0.source] > rank[$0.destination] }
    // Those against the order count as if they were turned round.
    let all = forward + backward.map { ($0.destination, $0.source) }
    let order = (0..<count).sorted { rank[$0] < rank[$1] }
    var layers = [Int](repeating: 0, count: count)
    let after = Dictionary(grouping: all, by: { $0.0 }).mapValues { $0.map(\.1) }
    for node in order {
      for next in after[node] ?? [] { layers[next] = max(layers[next], layers[node] + 1) }
    }
    // What nothing leads to stands right before what it leads to.
    let reached = Set(all.map(\.1))
    for node in order where !reached.contains(node) {
      if let nearest = (after[node] ?? []).map({ layers[$0] }).min() { layers[node] = nearest - 1 }
    }
    return layers
  }

  /// An order that few links are against.
  ///
  /// Source: Eades, Lin and Smyth, "A fast and effective heuristic for the feedback arc set problem",
  /// 1993.
  private static func ranks(of count: Int, _ links: [(source: Int, destination: Int)]) -> [Int] {
    var rest = Set(0..<count)
    var after = [Set<Int>](repeating: [], count: count)
    var before = after
    for link in links where link.source != link.destination {
      after[link.source].insert(link.destination)
      before[link.destination].insert(link.source)
    }
    var (first, last): ([Int], [Int]) = ([], [])
    func remove(_ node: Int) {
      rest.remove(node)
      for next in after[node] { before[next].remove(node) }
      for previous in before[node] { after[previous].remove(node) }
    }
    while !rest.isEmpty {
      let sorted = rest.sorted()
      if let sink = sorted.first(where: { after[$0].isEmpty }) {
        last.append(sink)
        remove(sink)
      } else if let source = sorted.first(where: { before[$0].isEmpty }) {
        first.append(source)
        remove(source)
      } else if let node = sorted.max(by: {
        after[$0].count - before[$0].count < after[$1].count - before[$1].count
      }) {
        first.append(node)
        remove(node)
      }
    }
    var ranks = [Int](repeating: 0, count: count)
    for (rank, node) in (first + last.reversed()).enumerated() { ranks[node] = rank }
    return ranks
  }
}
