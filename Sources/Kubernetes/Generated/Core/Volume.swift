// Made by `make models` (Sources/generate-models) from the published schemas; not edited by hand.
// swift-format-ignore-file
package import Scalars
package import YAML

/// Source: Kubernetes 1.37 API, io.k8s.api.core.v1.Volume.
package struct Volume: NodeConvertible {
  package var name: DNSLabel
  @Boxed package var awsElasticBlockStore: AWSElasticBlockStoreVolumeSource?
  @Boxed package var azureDisk: AzureDiskVolumeSource?
  @Boxed package var azureFile: AzureFileVolumeSource?
  @Boxed package var cephfs: CephFSVolumeSource?
  @Boxed package var cinder: CinderVolumeSource?
  @Boxed package var configMap: ConfigMapVolumeSource?
  @Boxed package var csi: CSIVolumeSource?
  @Boxed package var downwardAPI: DownwardAPIVolumeSource?
  @Boxed package var emptyDir: EmptyDirVolumeSource?
  @Boxed package var ephemeral: EphemeralVolumeSource?
  @Boxed package var fc: FCVolumeSource?
  @Boxed package var flexVolume: FlexVolumeSource?
  @Boxed package var flocker: FlockerVolumeSource?
  @Boxed package var gcePersistentDisk: GCEPersistentDiskVolumeSource?
  @Boxed package var gitRepo: GitRepoVolumeSource?
  @Boxed package var glusterfs: GlusterfsVolumeSource?
  @Boxed package var hostPath: HostPathVolumeSource?
  @Boxed package var image: ImageVolumeSource?
  @Boxed package var iscsi: ISCSIVolumeSource?
  @Boxed package var nfs: NFSVolumeSource?
  @Boxed package var persistentVolumeClaim: PersistentVolumeClaimVolumeSource?
  @Boxed package var photonPersistentDisk: PhotonPersistentDiskVolumeSource?
  @Boxed package var portworxVolume: PortworxVolumeSource?
  @Boxed package var projected: ProjectedVolumeSource?
  @Boxed package var quobyte: QuobyteVolumeSource?
  @Boxed package var rbd: RBDVolumeSource?
  @Boxed package var scaleIO: ScaleIOVolumeSource?
  @Boxed package var secret: SecretVolumeSource?
  @Boxed package var storageos: StorageOSVolumeSource?
  @Boxed package var vsphereVolume: VsphereVirtualDiskVolumeSource?

  package init(
    name: DNSLabel,
    awsElasticBlockStore: AWSElasticBlockStoreVolumeSource? = nil,
    azureDisk: AzureDiskVolumeSource? = nil,
    azureFile: AzureFileVolumeSource? = nil,
    cephfs: CephFSVolumeSource? = nil,
    cinder: CinderVolumeSource? = nil,
    configMap: ConfigMapVolumeSource? = nil,
    csi: CSIVolumeSource? = nil,
    downwardAPI: DownwardAPIVolumeSource? = nil,
    emptyDir: EmptyDirVolumeSource? = nil,
    ephemeral: EphemeralVolumeSource? = nil,
    fc: FCVolumeSource? = nil,
    flexVolume: FlexVolumeSource? = nil,
    flocker: FlockerVolumeSource? = nil,
    gcePersistentDisk: GCEPersistentDiskVolumeSource? = nil,
    gitRepo: GitRepoVolumeSource? = nil,
    glusterfs: GlusterfsVolumeSource? = nil,
    hostPath: HostPathVolumeSource? = nil,
    image: ImageVolumeSource? = nil,
    iscsi: ISCSIVolumeSource? = nil,
    nfs: NFSVolumeSource? = nil,
    persistentVolumeClaim: PersistentVolumeClaimVolumeSource? = nil,
    photonPersistentDisk: PhotonPersistentDiskVolumeSource? = nil,
    portworxVolume: PortworxVolumeSource? = nil,
    projected: ProjectedVolumeSource? = nil,
    quobyte: QuobyteVolumeSource? = nil,
    rbd: RBDVolumeSource? = nil,
    scaleIO: ScaleIOVolumeSource? = nil,
    secret: SecretVolumeSource? = nil,
    storageos: StorageOSVolumeSource? = nil,
    vsphereVolume: VsphereVirtualDiskVolumeSource? = nil
  ) {
    self.name = name
    self.awsElasticBlockStore = awsElasticBlockStore
    self.azureDisk = azureDisk
    self.azureFile = azureFile
    self.cephfs = cephfs
    self.cinder = cinder
    self.configMap = configMap
    self.csi = csi
    self.downwardAPI = downwardAPI
    self.emptyDir = emptyDir
    self.ephemeral = ephemeral
    self.fc = fc
    self.flexVolume = flexVolume
    self.flocker = flocker
    self.gcePersistentDisk = gcePersistentDisk
    self.gitRepo = gitRepo
    self.glusterfs = glusterfs
    self.hostPath = hostPath
    self.image = image
    self.iscsi = iscsi
    self.nfs = nfs
    self.persistentVolumeClaim = persistentVolumeClaim
    self.photonPersistentDisk = photonPersistentDisk
    self.portworxVolume = portworxVolume
    self.projected = projected
    self.quobyte = quobyte
    self.rbd = rbd
    self.scaleIO = scaleIO
    self.secret = secret
    self.storageos = storageos
    self.vsphereVolume = vsphereVolume
  }

  package var node: Node {
    var fields = Fields(capacity: 31)
    fields.add("name", self.name)
    fields.add("awsElasticBlockStore", self.awsElasticBlockStore)
    fields.add("azureDisk", self.azureDisk)
    fields.add("azureFile", self.azureFile)
    fields.add("cephfs", self.cephfs)
    fields.add("cinder", self.cinder)
    fields.add("configMap", self.configMap)
    fields.add("csi", self.csi)
    fields.add("downwardAPI", self.downwardAPI)
    fields.add("emptyDir", self.emptyDir)
    fields.add("ephemeral", self.ephemeral)
    fields.add("fc", self.fc)
    fields.add("flexVolume", self.flexVolume)
    fields.add("flocker", self.flocker)
    fields.add("gcePersistentDisk", self.gcePersistentDisk)
    fields.add("gitRepo", self.gitRepo)
    fields.add("glusterfs", self.glusterfs)
    fields.add("hostPath", self.hostPath)
    fields.add("image", self.image)
    fields.add("iscsi", self.iscsi)
    fields.add("nfs", self.nfs)
    fields.add("persistentVolumeClaim", self.persistentVolumeClaim)
    fields.add("photonPersistentDisk", self.photonPersistentDisk)
    fields.add("portworxVolume", self.portworxVolume)
    fields.add("projected", self.projected)
    fields.add("quobyte", self.quobyte)
    fields.add("rbd", self.rbd)
    fields.add("scaleIO", self.scaleIO)
    fields.add("secret", self.secret)
    fields.add("storageos", self.storageos)
    fields.add("vsphereVolume", self.vsphereVolume)
    return fields.node
  }
}
