/// Directives of the modules that the official images have, with their places and arguments.
///
/// Source: nginx 1.27 documentation, "Context" and "Syntax" of each directive.
enum NginxDirectives {
  struct Rule: Sendable {
    var contexts: Set<NginxContext>
    var arguments: ClosedRange<Int>
    /// `on` or `off` only.
    var isFlag: Bool
    /// Has a block.
    var isBlock: Bool
    /// At most once in a block.
    var isSingle: Bool
  }

  static func rule(_ name: String) -> Rule? { rules[name] }

  static let names: [String] = rules.keys.sorted()

  /// `name contexts arguments`; arguments are `1`, `1-2`, `1+`, `flag`, with `{` for a block and `!`
  /// for those that may stand several times.
  private static let rules: [String: Rule] = {
    var rules: [String: Rule] = [:]
    for line in table.split(separator: "\n") {
      let words = line.split(separator: " ")
      guard words.count == 3 else { continue }
      let isBlock = words[2].hasSuffix("{") || words[2].hasSuffix("{!")
      let isSingle = !words[2].hasSuffix("!")
      let text = words[2].filter { $0 != "{" && $0 != "!" }
      let bounds = text.split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
      let range: ClosedRange<Int> =
        text == "flag"
        ? 1...1
        : (bounds.first ?? 0)...(text.hasSuffix("+") ? 1 << 20 : bounds.last ?? 0)
      rules[String(words[0])] = Rule(
        contexts: Set(words[1].compactMap { NginxContext(rawValue: $0) }), arguments: range,
        isFlag: text == "flag", isBlock: isBlock, isSingle: isSingle)
    }
    return rules
  }()

  private static let table = """
    user m 1-2
    worker_processes m 1
    worker_rlimit_nofile m 1
    worker_priority m 1
    worker_cpu_affinity m 1+
    worker_shutdown_timeout m 1
    daemon m flag
    master_process m flag
    pid m 1
    env m 1!
    load_module m 1!
    include mehslutrcixa 1!
    error_log mhsltr 1+!
    events m 0{
    http m 0{
    stream m 0{
    worker_connections e 1
    multi_accept e flag
    use e 1
    accept_mutex e flag
    server hut 0+{!
    upstream ht 1{!
    location sl 1-2{!
    if sl 1+{!
    limit_except l 1+{!
    map ht 2{!
    geo ht 1-2{!
    split_clients ht 2{!
    types hsl 0{
    default_type hsl 1
    types_hash_max_size hsl 1
    types_hash_bucket_size hsl 1
    server_names_hash_bucket_size h 1
    server_names_hash_max_size h 1
    variables_hash_max_size ht 1
    variables_hash_bucket_size ht 1
    map_hash_bucket_size ht 1
    map_hash_max_size ht 1
    listen sr 1+!
    server_name s 1+!
    server_tokens hsl 1
    root hsli 1
    alias l 1
    index hsl 1+!
    try_files sl 2+
    internal l 0
    resolver hsltra 1+
    resolver_timeout hsltra 1
    sendfile hsli flag
    tcp_nopush hsl flag
    tcp_nodelay hsltr flag
    keepalive_timeout hslu 1-2
    keepalive_requests hslu 1
    keepalive u 1
    client_max_body_size hsl 1
    client_body_buffer_size hsl 1
    client_body_timeout hsl 1
    client_body_temp_path hsl 1-4
    client_header_timeout hs 1
    client_header_buffer_size hs 1
    large_client_header_buffers hs 2
    send_timeout hsl 1
    reset_timedout_connection hsl flag
    absolute_redirect hsl flag
    port_in_redirect hsl flag
    server_name_in_redirect hsl flag
    merge_slashes hs flag
    ignore_invalid_headers hs flag
    underscores_in_headers hs flag
    etag hsl flag
    error_page hsli 2+!
    recursive_error_pages hsl flag
    log_not_found hsl flag
    log_subrequest hsl flag
    open_file_cache hsl 1-2
    open_file_cache_valid hsl 1
    open_file_cache_min_uses hsl 1
    open_file_cache_errors hsl flag
    satisfy hsl 1
    access_log hslixtr 1+!
    log_format ht 2+!
    add_header hsli 2-3!
    add_trailer hsli 2-3!
    expires hsli 1-2
    allow hslxtr 1!
    deny hslxtr 1!
    auth_basic hslx 1
    auth_basic_user_file hslx 1
    auth_request hsl 1
    auth_request_set hsl 2!
    autoindex hsl flag
    charset hsli 1
    gzip hsli flag
    gzip_types hsl 1+!
    gzip_vary hsl flag
    gzip_proxied hsl 1+
    gzip_comp_level hsl 1
    gzip_min_length hsl 1
    gzip_buffers hsl 2
    gzip_http_version hsl 1
    gzip_disable hsl 1+
    gzip_static hsl 1
    gunzip hsl flag
    limit_req_zone h 3!
    limit_req hsl 1-3!
    limit_req_status hsl 1
    limit_req_log_level hsl 1
    limit_req_dry_run hsl flag
    limit_conn_zone ht 2!
    limit_conn hsltr 2!
    limit_conn_status hsl 1
    limit_conn_log_level hsltr 1
    limit_rate hsli 1
    limit_rate_after hsli 1
    proxy_pass lirx 1
    proxy_set_header hsl 2!
    proxy_hide_header hsl 1!
    proxy_pass_header hsl 1!
    proxy_pass_request_headers hsl flag
    proxy_pass_request_body hsl flag
    proxy_http_version hsl 1
    proxy_method hsl 1
    proxy_redirect hsl 1-2!
    proxy_connect_timeout hsltr 1
    proxy_timeout tr 1
    proxy_read_timeout hsl 1
    proxy_send_timeout hsl 1
    proxy_buffering hsl flag
    proxy_request_buffering hsl flag
    proxy_buffer_size hsltr 1
    proxy_buffers hsl 2
    proxy_busy_buffers_size hsl 1
    proxy_max_temp_file_size hsl 1
    proxy_temp_path hsl 1-4
    proxy_cache_path h 2+!
    proxy_cache hsl 1
    proxy_cache_key hsl 1
    proxy_cache_valid hsl 1+!
    proxy_cache_bypass hsl 1+
    proxy_no_cache hsl 1+
    proxy_cache_use_stale hsl 1+
    proxy_cache_methods hsl 1+
    proxy_cache_lock hsl flag
    proxy_cache_min_uses hsl 1
    proxy_cache_revalidate hsl flag
    proxy_cache_background_update hsl flag
    proxy_intercept_errors hsl flag
    proxy_ignore_client_abort hsl flag
    proxy_ignore_headers hsl 1+
    proxy_next_upstream hsltr 1+
    proxy_next_upstream_tries hsltr 1
    proxy_next_upstream_timeout hsltr 1
    proxy_cookie_path hsl 1+!
    proxy_cookie_domain hsl 1-2!
    proxy_bind hsltr 1-2
    proxy_protocol tr flag
    proxy_set_body hsl 1
    proxy_ssl tr flag
    proxy_ssl_server_name hsltr flag
    proxy_ssl_name hsltr 1
    proxy_ssl_verify hsltr flag
    proxy_ssl_verify_depth hsltr 1
    proxy_ssl_trusted_certificate hsltr 1
    proxy_ssl_certificate hsltr 1
    proxy_ssl_certificate_key hsltr 1
    proxy_ssl_protocols hsltr 1+
    proxy_ssl_ciphers hsltr 1
    proxy_ssl_session_reuse hsltr flag
    proxy_socket_keepalive hsltr flag
    fastcgi_pass li 1
    fastcgi_param hsl 2-3!
    fastcgi_index hsl 1
    fastcgi_split_path_info l 1
    fastcgi_read_timeout hsl 1
    fastcgi_buffers hsl 2
    fastcgi_buffer_size hsl 1
    fastcgi_temp_path hsl 1-4
    uwsgi_pass li 1
    uwsgi_param hsl 2-3!
    uwsgi_temp_path hsl 1-4
    scgi_temp_path hsl 1-4
    grpc_pass li 1
    grpc_set_header hsl 2!
    grpc_read_timeout hsl 1
    grpc_send_timeout hsl 1
    zone ua 1-2
    least_conn ua 0
    ip_hash u 0
    hash ua 1-2
    random ua 0-2
    sticky u 1+
    return slcir 1-2!
    rewrite slci 2-3!
    rewrite_log hslci flag
    break slci 0!
    set slcir 2!
    real_ip_header hsl 1
    set_real_ip_from hsltr 1!
    real_ip_recursive hsl flag
    ssl_certificate hstr 1!
    ssl_certificate_key hstr 1!
    ssl_protocols hstr 1+
    ssl_ciphers hstr 1
    ssl_prefer_server_ciphers hstr flag
    ssl_session_cache hstr 1-2
    ssl_session_timeout hstr 1
    ssl_session_tickets hstr flag
    ssl_dhparam hstr 1
    ssl_ecdh_curve hstr 1
    ssl_client_certificate hstr 1
    ssl_verify_client hstr 1
    ssl_verify_depth hstr 1
    ssl_trusted_certificate hstr 1
    ssl_stapling hs flag
    ssl_stapling_verify hs flag
    ssl_password_file hstr 1
    ssl_preread tr flag
    http2 hs flag
    stub_status sl 0-1
    sub_filter hsl 2!
    sub_filter_once hsl flag
    sub_filter_types hsl 1+
    mirror hsl 1!
    valid_referers sl 1+
    secure_link hsl 1
    secure_link_md5 hsl 1
    """
}
