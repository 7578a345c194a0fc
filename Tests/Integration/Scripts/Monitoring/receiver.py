"""Takes notifications and serves metrics: receiver.py PORT METRICS-FILE LOG-FILE.

Each notification becomes lines of the log: path, status and name of each of its alerts.
"""
import http.server
import json
import sys

PORT, METRICS, LOG = int(sys.argv[1]), sys.argv[2], sys.argv[3]


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        with open(METRICS, "rb") as file:
            body = file.read()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self):
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with open(LOG, "a") as file:
            for alert in body["alerts"]:
                file.write(f"{self.path} {alert['status']} {alert['labels']['alertname']}\n")
        self.send_response(200)
        self.end_headers()

    def log_message(self, *arguments):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Receiver).serve_forever()
