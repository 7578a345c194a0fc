/// Web servers and what runs in them.
///
/// Source: the Dockerfiles and documentation of the projects, November 2026.
enum WebPrograms {
  static let all = [nginx, unprivileged, apache, tomcat, haproxy, keycloak, pgadmin]

  private static let nginx: ProgramFacts = {
    var facts = ProgramFacts(name: "nginx", images: ["nginx", "nginx/nginx"])
    nginxSettings(&facts)
    facts.writable = [
      .init("/var/cache/nginx", "its temporary files"),
      .init("/var/run", "its pid file", alternatives: ["/run"]),
    ]
    facts.listeners = [ProgramListener(port: 80)]
    return facts
  }()

  private static let unprivileged: ProgramFacts = {
    var facts = ProgramFacts(
      name: "nginx", images: ["nginxinc/nginx-unprivileged", "nginx/nginx-unprivileged"])
    nginxSettings(&facts)
    facts.writable = [.init("/tmp", "its temporary files and its pid file")]
    facts.listeners = [ProgramListener(port: 8080)]
    return facts
  }()

  private static func nginxSettings(_ facts: inout ProgramFacts) {
    facts.commands = ["nginx", "nginx-debug", "docker-entrypoint.sh"]
    facts.variables.prefixes = ["NGINX_ENVSUBST_", "NGINX_ENTRYPOINT_"]
    for name in [
      "NGINX_ENVSUBST_TEMPLATE_DIR", "NGINX_ENVSUBST_TEMPLATE_SUFFIX", "NGINX_ENVSUBST_OUTPUT_DIR",
      "NGINX_ENVSUBST_FILTER", "NGINX_ENVSUBST_STREAM_TEMPLATE_SUFFIX",
      "NGINX_ENVSUBST_STREAM_OUTPUT_DIR", "NGINX_ENTRYPOINT_QUIET_LOGS",
      "NGINX_ENTRYPOINT_WORKER_PROCESSES_AUTOTUNE", "NGINX_ENTRYPOINT_LOCAL_RESOLVERS",
    ] {
      facts.variables.known[name] = .any
    }
    facts.files = [
      .init("/etc/nginx/nginx.conf"), .init("/etc/nginx/conf.d/", endings: [".conf"]),
      .init("/etc/nginx/templates/", endings: [".template"]),
      .init("/docker-entrypoint.d/", endings: [".sh", ".envsh"]),
      .init("/usr/share/nginx/html/"),
    ]
    facts.opensOnlyKnownFiles = true
  }

  private static let apache: ProgramFacts = {
    var facts = ProgramFacts(name: "Apache httpd", images: ["httpd"])
    facts.commands = ["httpd-foreground", "httpd"]
    facts.writable = [.init("/usr/local/apache2/logs", "its pid file")]
    facts.listeners = [ProgramListener(port: 80)]
    return facts
  }()

  private static let tomcat: ProgramFacts = {
    var facts = ProgramFacts(name: "Tomcat", images: ["tomcat"])
    facts.commands = ["catalina.sh"]
    facts.writable = [
      .init("/usr/local/tomcat/logs", "its logs"),
      .init("/usr/local/tomcat/temp", "its temporary files"),
      .init("/usr/local/tomcat/work", "compiled pages"),
    ]
    facts.listeners = [ProgramListener(port: 8080)]
    return facts
  }()

  private static let haproxy: ProgramFacts = {
    var facts = ProgramFacts(name: "HAProxy", images: ["haproxy"])
    facts.commands = ["haproxy", "docker-entrypoint.sh"]
    facts.files = [.init("/usr/local/etc/haproxy/")]
    return facts
  }()

  private static let keycloak: ProgramFacts = {
    var facts = ProgramFacts(name: "Keycloak", images: ["keycloak/keycloak"])
    facts.listeners = [ProgramListener(port: 8080)]
    return facts
  }()

  private static let pgadmin: ProgramFacts = {
    var facts = ProgramFacts(name: "pgAdmin", images: ["dpage/pgadmin4"])
    facts.variables.required = [
      ["PGADMIN_DEFAULT_EMAIL"], ["PGADMIN_DEFAULT_PASSWORD", "PGADMIN_DEFAULT_PASSWORD_FILE"],
    ]
    facts.writable = [.init("/var/lib/pgadmin", "its settings")]
    return facts
  }()
}
