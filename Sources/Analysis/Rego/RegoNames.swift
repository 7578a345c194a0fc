import Findings

/// Looks for functions that nobody defines, as the compiler of Rego does.
enum RegoNames {
  /// What is wrong with the functions and variables of a module.
  static func faults(in module: RegoModule, libraries: [RegoModule]) -> [RegoSyntaxError] {
    let own = Set(module.rules.map(\.name))
    let packages = Set(libraries.map(\.package))
    var faults: [RegoSyntaxError] = []
    for rule in module.rules {
      RegoVisit.terms(of: rule) { term in
        guard case .call(let name, _, let line) = term, !own.contains(name),
          !builtIns.contains(name)
        else { return }
        if isOfLibrary(name, module, packages) { return }
        let near = meant[name] ?? NearestName.of(name, in: builtIns.sorted())
        faults.append(
          RegoSyntaxError(
            message: "there is no function '\(name)'"
              + (near.map { ", did you mean '\($0)'?" } ?? ""),
            line: line))
      }
      faults += unsafe(rule, own, module)
    }
    return faults
  }

  /// Functions of libraries are called by their path, or by the last word of it.
  private static func isOfLibrary(
    _ name: String, _ module: RegoModule, _ packages: Set<String>
  ) -> Bool {
    guard let head = name.split(separator: ".").first.map(String.init), name.contains(".") else {
      return module.imports[name] != nil
    }
    if let path = module.imports[head] {
      return packages.isEmpty ? path.hasPrefix("data.") : true
    }
    return head == "data"
  }

  /// Variables of the head that the body never mentions.
  private static func unsafe(
    _ rule: RegoRule, _ own: Set<String>, _ module: RegoModule
  ) -> [RegoSyntaxError] {
    let head: [RegoTerm]
    var bound: Set<String> = ["input", "data"]
    bound.formUnion(own)
    bound.formUnion(module.imports.keys)
    switch rule.head {
    case .set(let key): head = [key]
    case .object(let key, let value): head = [key, value]
    case .value(let parameters, let value):
      head = [value]
      for parameter in parameters ?? [] {
        RegoVisit.terms(of: parameter) {
          if case .variable(let name, _) = $0 { bound.insert(name) }
        }
      }
    }
    for literal in rule.body {
      RegoVisit.terms(of: literal) { if case .variable(let name, _) = $0 { bound.insert(name) } }
      if case .some(let names) = literal.kind { bound.formUnion(names) }
    }
    var faults: [RegoSyntaxError] = []
    for term in head {
      RegoVisit.plainTerms(of: term) { part in
        guard case .variable(let name, let line) = part, !bound.contains(name) else { return }
        faults.append(
          RegoSyntaxError(
            message: "the variable '\(name)' of \(rule.name) is bound nowhere in its body",
            line: line))
      }
    }
    return faults
  }

  /// Names of other languages, and old ones.
  private static let meant = [
    "starts_with": "startswith", "ends_with": "endswith", "startsWith": "startswith",
    "endsWith": "endswith", "hasPrefix": "startswith", "len": "count", "length": "count",
    "size": "count", "has_prefix": "startswith", "toLower": "lower", "to_lower": "lower",
    "to_upper": "upper", "matches": "regex.match", "match": "regex.match", "printf": "sprintf",
    "format": "sprintf", "join": "concat", "includes": "contains", "regex_match": "regex.match",
    "to_string": "sprintf", "str": "sprintf", "int": "to_number",
  ]

  static let builtIns: Set<String> = Set(
    """
    abs all and any array.concat array.flatten array.reverse array.slice assign base64.decode
    base64.encode base64.is_valid base64url.decode base64url.encode base64url.encode_no_pad bits.and
    bits.lsh bits.negate bits.or bits.rsh bits.xor cast_array cast_boolean cast_null cast_object
    cast_set cast_string ceil concat contains count crypto.hmac.equal crypto.hmac.md5
    crypto.hmac.sha1 crypto.hmac.sha256 crypto.hmac.sha512 crypto.md5 crypto.parse_private_keys
    crypto.sha1 crypto.sha256 crypto.x509.parse_and_verify_certificates
    crypto.x509.parse_and_verify_certificates_with_options crypto.x509.parse_certificate_request
    crypto.x509.parse_certificates crypto.x509.parse_keypair crypto.x509.parse_rsa_private_key
    endswith eq external_data floor format_int glob.match glob.quote_meta graph.reachable
    graph.reachable_paths graphql.is_valid graphql.parse graphql.parse_and_verify
    graphql.parse_query graphql.parse_schema graphql.schema_is_valid gt gte hex.decode hex.encode
    http.send indexof indexof_n internal.member_2 internal.member_3 intersection
    io.jwt.decode io.jwt.decode_verify io.jwt.encode_sign io.jwt.encode_sign_raw io.jwt.verify_es256
    io.jwt.verify_hs256 io.jwt.verify_rs256 is_array is_boolean is_null is_number is_object is_set
    is_string json.filter json.is_valid json.marshal json.marshal_with_options
    json.match_schema json.patch json.remove json.unmarshal json.verify_schema lower lt lte max min
    minus mul neq net.cidr_contains net.cidr_contains_matches net.cidr_expand net.cidr_intersects
    net.cidr_is_valid net.cidr_merge net.cidr_overlap net.lookup_ip_addr numbers.range
    numbers.range_step object.filter object.get object.keys object.remove object.subset object.union
    object.union_n opa.runtime or plus print product providers.aws.sign_req rand.intn re_match
    regex.find_all_string_submatch_n regex.find_n regex.globs_match regex.is_valid regex.match
    regex.replace regex.split regex.template_match rego.metadata.chain rego.metadata.rule
    rego.parse_module rem replace round semver.compare semver.is_valid set_diff sort split sprintf
    startswith strings.any_prefix_match strings.any_suffix_match strings.count
    strings.render_template strings.replace_n strings.reverse substring sum time.add_date
    time.clock time.date time.diff time.format time.now_ns time.parse_duration_ns time.parse_ns
    time.parse_rfc3339_ns time.weekday to_number trace trim trim_left trim_prefix trim_right
    trim_space trim_suffix type_name union units.parse units.parse_bytes upper urlquery.decode
    urlquery.decode_object urlquery.encode urlquery.encode_object uuid.parse uuid.rfc4122 walk
    yaml.is_valid yaml.marshal yaml.unmarshal
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
