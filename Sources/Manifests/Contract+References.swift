import Contract
import Kubernetes

extension ServerPort: PortSet {}
extension SecretKey: KeySet {}
