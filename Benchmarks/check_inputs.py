#!/usr/bin/env python3
"""Write COUNT manifests of ordinary services, sound ones, a file a service.   usage: check_inputs.py COUNT OUTDIR

Ten objects a service, as in the other synthetic job: what a checker must follow grows with the set (Services and their pods,
references, policies, quotas), and each namespace holds ten services.
"""
import os
import sys

COUNT, OUT = int(sys.argv[1]), sys.argv[2]
SERVICES_A_NAMESPACE = 10

SERVICE = """\
apiVersion: v1
kind: ServiceAccount
metadata: {{ name: {name}, namespace: {space} }}
automountServiceAccountToken: false
---
apiVersion: v1
kind: ConfigMap
metadata: {{ name: {name}, namespace: {space} }}
data: {{ LOG_LEVEL: info, UPSTREAM: "http://{peer}.{space}.svc:80" }}
---
apiVersion: v1
kind: Secret
metadata: {{ name: {name}, namespace: {space} }}
type: Opaque
stringData: {{ token: replaced-at-deployment }}
---
apiVersion: apps/v1
kind: Deployment
metadata: {{ name: {name}, namespace: {space}, labels: {{ app.kubernetes.io/name: {name} }} }}
spec:
  replicas: 2
  selector: {{ matchLabels: {{ app.kubernetes.io/name: {name} }} }}
  template:
    metadata: {{ labels: {{ app.kubernetes.io/name: {name} }} }}
    spec:
      serviceAccountName: {name}
      automountServiceAccountToken: false
      securityContext: {{ runAsNonRoot: true, runAsUser: 10001, seccompProfile: {{ type: RuntimeDefault }} }}
      containers:
        - name: {name}
          image: registry.example.com/{name}:1.4.{number}
          ports: [{{ name: http, containerPort: 8080 }}]
          envFrom: [{{ configMapRef: {{ name: {name} }} }}]
          env: [{{ name: TOKEN, valueFrom: {{ secretKeyRef: {{ name: {name}, key: token }} }} }}]
          resources: {{ requests: {{ cpu: 100m, memory: 64Mi }}, limits: {{ memory: 128Mi }} }}
          securityContext: {{ allowPrivilegeEscalation: false, readOnlyRootFilesystem: true, capabilities: {{ drop: [ALL] }} }}
          readinessProbe: {{ httpGet: {{ path: /readyz, port: http }} }}
---
apiVersion: v1
kind: Service
metadata: {{ name: {name}, namespace: {space} }}
spec:
  selector: {{ app.kubernetes.io/name: {name} }}
  ports: [{{ name: http, port: 80, targetPort: http }}]
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
metadata: {{ name: {name}, namespace: {space} }}
spec:
  podSelector: {{ matchLabels: {{ app.kubernetes.io/name: {name} }} }}
  policyTypes: [Ingress]
  ingress: [{{ from: [{{ podSelector: {{ matchLabels: {{ app.kubernetes.io/name: {peer} }} }} }}], ports: [{{ port: http }}] }}]
---
apiVersion: policy/v1
kind: PodDisruptionBudget
metadata: {{ name: {name}, namespace: {space} }}
spec: {{ maxUnavailable: 1, selector: {{ matchLabels: {{ app.kubernetes.io/name: {name} }} }} }}
---
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata: {{ name: {name}, namespace: {space} }}
spec:
  ingressClassName: nginx
  rules:
    - host: {name}.example.com
      http: {{ paths: [{{ path: /, pathType: Prefix, backend: {{ service: {{ name: {name}, port: {{ name: http }} }} }} }}] }}
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata: {{ name: {name}, namespace: {space} }}
rules: [{{ apiGroups: [""], resources: [configmaps], resourceNames: [{name}], verbs: [get] }}]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata: {{ name: {name}, namespace: {space} }}
roleRef: {{ apiGroup: rbac.authorization.k8s.io, kind: Role, name: {name} }}
subjects: [{{ kind: ServiceAccount, name: {name}, namespace: {space} }}]
"""

os.makedirs(OUT, exist_ok=True)
for number in range(COUNT // 10):
    start = number - number % SERVICES_A_NAMESPACE
    peer = start + (number + 1 - start) % SERVICES_A_NAMESPACE
    space = f"space-{number // SERVICES_A_NAMESPACE}"
    text = SERVICE.format(name=f"service-{number}", peer=f"service-{peer}", space=space, number=number)
    if number % SERVICES_A_NAMESPACE == 0:
        text = f"apiVersion: v1\nkind: Namespace\nmetadata: {{ name: {space} }}\n---\n" + text
    with open(os.path.join(OUT, f"service-{number}.yaml"), "w", encoding="utf-8") as file:
        file.write(text)
