@main
struct GenerateModels {
  static func main() {}
}
