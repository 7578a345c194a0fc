/// Keys of a Secret of type `kubernetes.io/tls`.
package enum TLSSecretKey: String, KeySet {
  case certificate = "tls.crt"
  case privateKey = "tls.key"
}
