import Findings

/// Names of directives that are meant by nearly the same ones.
enum NginxNames {
  /// The directive within two edits of a long name, one of a short one.
  ///
  /// Nil for names that modules have which the table leaves out.
  static func nearest(_ name: String) -> String? {
    guard name.utf8.count >= 4, name.utf8.count <= 40, !others.contains(name),
      !families.contains(where: name.hasPrefix)
    else { return nil }
    return NearestName.of(name, in: NginxDirectives.names, atMost: name.utf8.count < 8 ? 1 : 2)
  }

  /// Beginnings of the names of whole modules.
  private static let families = [
    "fastcgi_", "uwsgi_", "scgi_", "grpc_", "memcached_", "js_", "perl", "brotli", "lua_", "more_",
    "geoip", "modsecurity", "opentracing", "otel_", "vts_", "image_filter", "quic_", "mail", "zstd",
  ]

  /// Directives that are near others.
  private static let others: Set<String> = [
    "http3", "http2_push", "proxy_cache_lock_age", "proxy_store", "proxy_force_ranges",
    "proxy_ssl_crl", "ssl_crl", "ssl_ocsp", "proxy_requests", "proxy_responses", "api", "match",
    "state", "queue", "ntlm", "least_time", "health_check", "proxy_limit_rate",
    "client_body_in_file",
    "client_body_in_single_buffer", "max_ranges", "read_ahead", "aio", "directio", "slice",
    "empty_gif",
    "preread_timeout", "preread_buffer_size", "keyval", "ssl_alpn", "ssl_name", "auth_jwt",
    "limit_zone",
  ]
}
