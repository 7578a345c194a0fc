"""Serves metrics and takes notifications: receiver.py PORT FOLDER.

GET /NAME answers with the file FOLDER/metrics/NAME, or with nothing if there is none. What is
posted, whatever the path, becomes a line of FOLDER/notifications.
"""
import http.server
import json
import os
import sys

PORT, FOLDER = int(sys.argv[1]), sys.argv[2]
LOG = os.open(f"{FOLDER}/notifications", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)


class Receiver(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        try:
            with open(f"{FOLDER}/metrics/{os.path.basename(self.path)}", "rb") as file:
                body = file.read()
        except FileNotFoundError:
            body = b""
        self.answer(body)

    def do_POST(self):
        notification = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        # In one piece, so that nobody reads half a line.
        os.write(LOG, json.dumps(notification).encode() + b"\n")
        self.answer(b"")

    def answer(self, body):
        self.send_response(200)
        self.send_header("Content-Type", "text/plain; version=0.0.4")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *arguments):
        pass


http.server.ThreadingHTTPServer(("127.0.0.1", PORT), Receiver).serve_forever()
