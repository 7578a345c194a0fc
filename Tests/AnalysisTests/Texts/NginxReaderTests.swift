import Testing
import YAML

@testable import Analysis

@Suite struct NginxReaderTests {
  @Test("reads blocks, quotes, variables and comments")
  func document() throws {
    let reading = NginxReader.read(Self.good)
    #expect(reading.faults == [])
    let directives = try #require(reading.content)
    #expect(directives.map(\.name) == ["events", "http"])
    #expect(NginxRules(directives, path: "/etc/nginx/nginx.conf").faults == [])
    let addresses = NginxAddresses.all(directives)
    #expect(addresses.map(\.host) == ["api", "static.shop.svc"])
    #expect(addresses.map(\.port) == [8080, nil])
  }

  @Test(
    "says where the syntax is wrong",
    arguments: [
      (
        "http { server { listen 80 }",
        "line 1, column 17: 'listen' is not ended: found '}', expected ';' or '{'"
      ),
      (
        "http { server { listen 80; }",
        "line 1, column 1: the block of 'http' is never closed: expected '}'"
      ),
      ("events {}\n}", "line 2, column 1: found '}' where no block is open"),
      ("root \"/x;", "line 1, column 6: the quote is never closed"),
    ])
  func syntax(_ text: String, _ expected: String) {
    #expect(NginxReader.read(text).faults.map(\.description) == [expected])
  }

  @Test(
    "says what nginx would refuse",
    arguments: [
      (
        "server {\n limit_req_zone $x zone=a:1m rate=1r/s;\n}",
        "line 2, column 2: 'limit_req_zone' is not allowed in server, only in http"
      ),
      (
        "server { lissten 80; }",
        "line 1, column 10: there is no directive 'lissten', did you mean 'listen'?"
      ),
      ("server { gzip yes; }", "line 1, column 10: 'gzip' must be on or off"),
      ("server { root /a; root /b; }", "line 1, column 19: 'root' stands here twice"),
      (
        "server { location / {} location / {} }",
        "line 1, column 24: the location '/' is there twice"
      ),
      ("server { location { } }", "line 1, column 10: 'location' has 0 arguments, expected 1 to 2"),
      (
        "events {} http { server { location / { limit_req zone=a; } } }",
        "line 1, column 40: 'limit_req' uses the zone 'a', which is not declared"
      ),
      (
        "server {\n listen 80\n root /srv;\n}",
        "line 2, column 2: 'listen' is not ended: expected ';' before 'root'"
      ),
      ("http { }", "line 1, column 1: there is no 'events' block"),
      (
        "upstream a { server x:1; listen 80; }",
        "line 1, column 26: 'listen' is not allowed in upstream, only in server, server in stream"
      ),
    ])
  func rules(_ text: String, _ expected: String) throws {
    let directives = try #require(NginxReader.read(text).content)
    #expect(NginxRules(directives, path: nil).faults.map(\.description) == [expected])
  }

  @Test("hostile texts cost no more than their length")
  func hostile() {
    #expect(NginxReader.read(String(repeating: "a{", count: 200_000)).faults.count == 1)
    #expect(NginxReader.read(String(repeating: "}", count: 200_000)).faults.count == 1)
    #expect(NginxReader.read(String(repeating: "\\", count: 200_001)).faults.count == 1)
  }

  private static let good = """
    events { worker_connections 1024; }
    http {
      # zones
      limit_req_zone $binary_remote_addr zone=api:10m rate=10r/s;
      map $http_upgrade $connection_upgrade { default upgrade; '' close; }
      upstream api { server api:8080 max_fails=3; keepalive 16; }
      server {
        listen 80;
        server_name _;
        location ~* \\.(js|css)$ { expires 1d; add_header X-A "b;c"; }
        location / {
          limit_req zone=api burst=20 nodelay;
          if ($request_method = 'POST') { return 405; }
          proxy_pass http://api/;
          proxy_set_header Host ${host};
        }
        location /static/ { proxy_pass https://static.shop.svc; }
        location /v { proxy_pass http://$backend; }
      }
    }
    """
}
