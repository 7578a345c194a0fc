import Kubernetes

/// A volume of a pod and where its container sees it.
struct PodMount {
  /// Nil for a claim, which the StatefulSet makes.
  var volume: Volume?
  var volumeMount: VolumeMount

  init(_ volume: Volume, _ path: String, readOnly: Bool = true) {
    self.volume = volume
    volumeMount = VolumeMount(volume, mountPath: path, readOnly: readOnly ? true : nil)
  }

  init(_ volume: Volume, _ volumeMount: VolumeMount) {
    self.volume = volume
    self.volumeMount = volumeMount
  }

  init(claim: PersistentVolumeClaim, _ path: String) {
    volumeMount = VolumeMount(claimTemplate: claim, mountPath: path)
  }
}
