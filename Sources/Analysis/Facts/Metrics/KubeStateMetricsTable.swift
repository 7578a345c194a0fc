extension MetricTable {
  /// Objects of the API as kube-state-metrics reports them, without those of custom resources.
  ///
  /// Source: kube-state-metrics 1.9 to 2.16, `docs/` and CHANGELOG.md.
  static let kubeStateMetrics = MetricTable(
    """
    =pod namespace,pod,uid?
    =container @pod,container
    =resource @container,node?,resource,unit
    =claim namespace,persistentvolumeclaim
    g kube_pod_annotations @pod,*
    g kube_pod_labels @pod,*
    g kube_pod_info @pod,host_ip?,pod_ip?,node?,created_by_kind?,created_by_name?,priority_class?,host_network?
    g kube_pod_ips @pod,ip,ip_family >=2.4
    g kube_pod_start_time @pod
    g kube_pod_completion_time @pod
    g kube_pod_owner @pod,owner_kind,owner_name,owner_is_controller
    g kube_pod_nodeselectors @pod,*
    g kube_pod_status_phase @pod,phase
    g kube_pod_status_qos_class @pod,qos_class
    g kube_pod_status_ready @pod,condition
    g kube_pod_status_scheduled @pod,condition
    g kube_pod_status_reason @pod,reason
    g kube_pod_status_scheduled_time @pod
    g kube_pod_status_unschedulable @pod
    g kube_pod_status_unscheduled_time @pod
    g kube_pod_status_initialized_time @pod
    g kube_pod_status_ready_time @pod
    g kube_pod_status_container_ready_time @pod
    g kube_pod_container_info @container,image?,image_id?,image_spec?,container_id?
    g kube_pod_container_status_waiting @container
    g kube_pod_container_status_waiting_reason @container,reason
    g kube_pod_container_status_running @container
    g kube_pod_container_state_started @container
    g kube_pod_container_status_terminated @container
    g kube_pod_container_status_terminated_reason @container,reason
    g kube_pod_container_status_last_terminated_reason @container,reason
    g kube_pod_container_status_last_terminated_exitcode @container
    g kube_pod_container_status_last_terminated_timestamp @container
    g kube_pod_container_status_ready @container
    c kube_pod_container_status_restarts_total @container
    g kube_pod_container_resource_requests @resource
    g kube_pod_container_resource_limits @resource
    g kube_pod_container_resource_requests_cpu_cores @container,node? <2.0 -> kube_pod_container_resource_requests{resource="cpu",unit="core"}
    g kube_pod_container_resource_requests_memory_bytes @container,node? <2.0 -> kube_pod_container_resource_requests{resource="memory",unit="byte"}
    g kube_pod_container_resource_limits_cpu_cores @container,node? <2.0 -> kube_pod_container_resource_limits{resource="cpu",unit="core"}
    g kube_pod_container_resource_limits_memory_bytes @container,node? <2.0 -> kube_pod_container_resource_limits{resource="memory",unit="byte"}
    g kube_pod_overhead_cpu_cores @pod
    g kube_pod_overhead_memory_bytes @pod
    g kube_pod_runtimeclass_name_info @pod,*
    g kube_pod_created @pod
    g kube_pod_deletion_timestamp @pod
    g kube_pod_deleted @pod <2.4 -> kube_pod_deletion_timestamp
    g kube_pod_restart_policy @pod,type
    g kube_pod_tolerations @pod,key?,operator?,value?,effect?,toleration_seconds?
    g kube_pod_service_account @pod,service_account
    g kube_pod_scheduler @pod,name
    g kube_pod_init_container_info @container,image?,image_id?,image_spec?,container_id?,restart_policy?
    g kube_pod_init_container_status_waiting @container
    g kube_pod_init_container_status_waiting_reason @container,reason
    g kube_pod_init_container_status_running @container
    g kube_pod_init_container_status_terminated @container
    g kube_pod_init_container_status_terminated_reason @container,reason
    g kube_pod_init_container_status_last_terminated_reason @container,reason
    g kube_pod_init_container_status_ready @container
    c kube_pod_init_container_status_restarts_total @container
    g kube_pod_init_container_resource_limits @resource
    g kube_pod_init_container_resource_requests @resource
    g kube_pod_init_container_resource_limits_cpu_cores @container,node? <2.0 -> kube_pod_init_container_resource_limits{resource="cpu",unit="core"}
    g kube_pod_init_container_resource_limits_memory_bytes @container,node? <2.0 -> kube_pod_init_container_resource_limits{resource="memory",unit="byte"}
    g kube_pod_init_container_resource_requests_cpu_cores @container,node? <2.0 -> kube_pod_init_container_resource_requests{resource="cpu",unit="core"}
    g kube_pod_init_container_resource_requests_memory_bytes @container,node? <2.0 -> kube_pod_init_container_resource_requests{resource="memory",unit="byte"}
    g kube_pod_spec_volumes_persistentvolumeclaims_info @pod,volume,persistentvolumeclaim
    g kube_pod_spec_volumes_persistentvolumeclaims_readonly @pod,volume,persistentvolumeclaim
    g kube_node_annotations node,*
    g kube_node_info node,kernel_version?,os_image?,container_runtime_version?,kubelet_version?,kubeproxy_version?,pod_cidr?,provider_id?,system_uuid?,internal_ip?
    g kube_node_labels node,*
    g kube_node_role node,role
    g kube_node_spec_unschedulable node
    g kube_node_spec_taint node,key,value?,effect
    g kube_node_status_capacity node,resource,unit
    g kube_node_status_allocatable node,resource,unit
    g kube_node_status_addresses node,type,address
    g kube_node_status_condition node,condition,status
    g kube_node_created node
    g kube_node_deletion_timestamp node
    g kube_node_volumes_in_use_count node
    g kube_node_volumes_attached_count node
    g kube_node_status_phase node,phase <2.0 -> kube_node_status_condition{condition="Ready"}
    g kube_node_status_capacity_cpu_cores node <2.0 -> kube_node_status_capacity{resource="cpu",unit="core"}
    g kube_node_status_capacity_memory_bytes node <2.0 -> kube_node_status_capacity{resource="memory",unit="byte"}
    g kube_node_status_capacity_pods node <2.0 -> kube_node_status_capacity{resource="pods",unit="integer"}
    g kube_node_status_allocatable_cpu_cores node <2.0 -> kube_node_status_allocatable{resource="cpu",unit="core"}
    g kube_node_status_allocatable_memory_bytes node <2.0 -> kube_node_status_allocatable{resource="memory",unit="byte"}
    g kube_node_status_allocatable_pods node <2.0 -> kube_node_status_allocatable{resource="pods",unit="integer"}
    =deployment namespace,deployment
    g kube_deployment_annotations @deployment,*
    g kube_deployment_labels @deployment,*
    g kube_deployment_created @deployment
    g kube_deployment_owner @deployment,owner_kind,owner_name,owner_is_controller
    g kube_deployment_deletion_timestamp @deployment
    g kube_deployment_status_replicas @deployment
    g kube_deployment_status_replicas_ready @deployment >=2.2
    g kube_deployment_status_replicas_available @deployment
    g kube_deployment_status_replicas_unavailable @deployment
    g kube_deployment_status_replicas_updated @deployment
    g kube_deployment_status_terminating_replicas @deployment
    g kube_deployment_status_observed_generation @deployment
    g kube_deployment_status_condition @deployment,condition,status,reason?
    g kube_deployment_spec_replicas @deployment
    g kube_deployment_spec_paused @deployment
    g kube_deployment_spec_affinity @deployment,*
    g kube_deployment_spec_strategy_rollingupdate_max_unavailable @deployment
    g kube_deployment_spec_strategy_rollingupdate_max_surge @deployment
    g kube_deployment_spec_topology_spread_constraints @deployment
    g kube_deployment_metadata_generation @deployment
    =statefulset namespace,statefulset
    g kube_statefulset_annotations @statefulset,*
    g kube_statefulset_labels @statefulset,*
    g kube_statefulset_created @statefulset
    g kube_statefulset_deletion_timestamp @statefulset
    g kube_statefulset_metadata_generation @statefulset
    g kube_statefulset_ordinals_start @statefulset
    g kube_statefulset_persistentvolumeclaim_retention_policy @statefulset,*
    g kube_statefulset_replicas @statefulset
    g kube_statefulset_status_current_revision @statefulset,revision
    g kube_statefulset_status_update_revision @statefulset,revision
    g kube_statefulset_status_observed_generation @statefulset
    g kube_statefulset_status_replicas @statefulset
    g kube_statefulset_status_replicas_available @statefulset >=2.4
    g kube_statefulset_status_replicas_current @statefulset
    g kube_statefulset_status_replicas_ready @statefulset
    g kube_statefulset_status_replicas_updated @statefulset
    =daemonset namespace,daemonset
    g kube_daemonset_annotations @daemonset,*
    g kube_daemonset_labels @daemonset,*
    g kube_daemonset_created @daemonset
    g kube_daemonset_deletion_timestamp @daemonset
    g kube_daemonset_metadata_generation @daemonset
    g kube_daemonset_status_current_number_scheduled @daemonset
    g kube_daemonset_status_desired_number_scheduled @daemonset
    g kube_daemonset_status_number_available @daemonset
    g kube_daemonset_status_number_misscheduled @daemonset
    g kube_daemonset_status_number_ready @daemonset
    g kube_daemonset_status_number_unavailable @daemonset
    g kube_daemonset_status_observed_generation @daemonset
    g kube_daemonset_status_updated_number_scheduled @daemonset >=2.0
    g kube_daemonset_updated_number_scheduled @daemonset <2.0 -> kube_daemonset_status_updated_number_scheduled
    =replicaset namespace,replicaset
    g kube_replicaset_annotations @replicaset,*
    g kube_replicaset_labels @replicaset,*
    g kube_replicaset_created @replicaset
    g kube_replicaset_deletion_timestamp @replicaset
    g kube_replicaset_metadata_generation @replicaset
    g kube_replicaset_owner @replicaset,owner_kind,owner_name,owner_is_controller
    g kube_replicaset_spec_replicas @replicaset
    g kube_replicaset_status_fully_labeled_replicas @replicaset
    g kube_replicaset_status_observed_generation @replicaset
    g kube_replicaset_status_ready_replicas @replicaset
    g kube_replicaset_status_replicas @replicaset
    g kube_replicaset_status_terminating_replicas @replicaset
    =replicationcontroller namespace,replicationcontroller
    g kube_replicationcontroller_annotations @replicationcontroller,*
    g kube_replicationcontroller_created @replicationcontroller
    g kube_replicationcontroller_deletion_timestamp @replicationcontroller
    g kube_replicationcontroller_metadata_generation @replicationcontroller
    g kube_replicationcontroller_owner @replicationcontroller,owner_kind,owner_name,owner_is_controller
    g kube_replicationcontroller_spec_replicas @replicationcontroller
    g kube_replicationcontroller_status_available_replicas @replicationcontroller
    g kube_replicationcontroller_status_fully_labeled_replicas @replicationcontroller
    g kube_replicationcontroller_status_observed_generation @replicationcontroller
    g kube_replicationcontroller_status_ready_replicas @replicationcontroller
    g kube_replicationcontroller_status_replicas @replicationcontroller
    =job namespace,job_name
    g kube_job_annotations @job,*
    g kube_job_labels @job,*
    g kube_job_complete @job,condition
    g kube_job_created @job
    g kube_job_deletion_timestamp @job
    g kube_job_failed @job,condition
    g kube_job_info @job
    g kube_job_owner @job,owner_kind,owner_name,owner_is_controller
    g kube_job_spec_active_deadline_seconds @job
    g kube_job_spec_completions @job
    g kube_job_spec_parallelism @job
    g kube_job_status_active @job
    g kube_job_status_completion_time @job
    g kube_job_status_failed @job,reason?
    g kube_job_status_start_time @job
    g kube_job_status_succeeded @job
    g kube_job_status_suspended @job
    =cronjob namespace,cronjob
    g kube_cronjob_annotations @cronjob,*
    g kube_cronjob_labels @cronjob,*
    g kube_cronjob_created @cronjob
    g kube_cronjob_deletion_timestamp @cronjob
    g kube_cronjob_info @cronjob,schedule,concurrency_policy,timezone?
    g kube_cronjob_metadata_resource_version @cronjob >=2.1
    g kube_cronjob_next_schedule_time @cronjob
    g kube_cronjob_spec_failed_job_history_limit @cronjob
    g kube_cronjob_spec_starting_deadline_seconds @cronjob
    g kube_cronjob_spec_successful_job_history_limit @cronjob
    g kube_cronjob_spec_suspend @cronjob
    g kube_cronjob_status_active @cronjob
    g kube_cronjob_status_last_schedule_time @cronjob
    g kube_cronjob_status_last_successful_time @cronjob >=2.5
    =autoscaler namespace,horizontalpodautoscaler
    g kube_horizontalpodautoscaler_annotations @autoscaler,*
    g kube_horizontalpodautoscaler_labels @autoscaler,* >=2.0
    g kube_horizontalpodautoscaler_created @autoscaler >=2.0
    g kube_horizontalpodautoscaler_deletion_timestamp @autoscaler >=2.0
    g kube_horizontalpodautoscaler_info @autoscaler,scaletargetref_api_version?,scaletargetref_kind,scaletargetref_name >=2.0
    g kube_horizontalpodautoscaler_metadata_generation @autoscaler >=2.0
    g kube_horizontalpodautoscaler_spec_max_replicas @autoscaler >=2.0
    g kube_horizontalpodautoscaler_spec_min_replicas @autoscaler >=2.0
    g kube_horizontalpodautoscaler_spec_target_metric @autoscaler,metric_name,metric_target_type >=2.0
    g kube_horizontalpodautoscaler_status_target_metric @autoscaler,metric_name,metric_target_type >=2.5
    g kube_horizontalpodautoscaler_status_condition @autoscaler,condition,status >=2.0
    g kube_horizontalpodautoscaler_status_current_replicas @autoscaler >=2.0
    g kube_horizontalpodautoscaler_status_desired_replicas @autoscaler >=2.0
    g kube_hpa_labels namespace,hpa,* <2.0 -> kube_horizontalpodautoscaler_labels
    g kube_hpa_metadata_generation namespace,hpa <2.0 -> kube_horizontalpodautoscaler_metadata_generation
    g kube_hpa_spec_max_replicas namespace,hpa <2.0 -> kube_horizontalpodautoscaler_spec_max_replicas
    g kube_hpa_spec_min_replicas namespace,hpa <2.0 -> kube_horizontalpodautoscaler_spec_min_replicas
    g kube_hpa_spec_target_metric namespace,hpa,metric_name,metric_target_type <2.0 -> kube_horizontalpodautoscaler_spec_target_metric
    g kube_hpa_status_condition namespace,hpa,condition,status <2.0 -> kube_horizontalpodautoscaler_status_condition
    g kube_hpa_status_current_replicas namespace,hpa <2.0 -> kube_horizontalpodautoscaler_status_current_replicas
    g kube_hpa_status_desired_replicas namespace,hpa <2.0 -> kube_horizontalpodautoscaler_status_desired_replicas
    =budget namespace,poddisruptionbudget
    g kube_poddisruptionbudget_annotations @budget,*
    g kube_poddisruptionbudget_labels @budget,*
    g kube_poddisruptionbudget_created @budget
    g kube_poddisruptionbudget_deletion_timestamp @budget
    g kube_poddisruptionbudget_status_current_healthy @budget
    g kube_poddisruptionbudget_status_desired_healthy @budget
    g kube_poddisruptionbudget_status_expected_pods @budget
    g kube_poddisruptionbudget_status_observed_generation @budget
    g kube_poddisruptionbudget_status_pod_disruptions_allowed @budget
    g kube_persistentvolumeclaim_annotations @claim,*
    g kube_persistentvolumeclaim_labels @claim,*
    g kube_persistentvolumeclaim_access_mode @claim,access_mode
    g kube_persistentvolumeclaim_created @claim
    g kube_persistentvolumeclaim_deletion_timestamp @claim
    g kube_persistentvolumeclaim_info @claim,storageclass?,volumename?,volumemode?
    g kube_persistentvolumeclaim_resource_requests_storage_bytes @claim
    g kube_persistentvolumeclaim_status_condition @claim,status,condition
    g kube_persistentvolumeclaim_status_phase @claim,phase
    g kube_persistentvolume_annotations persistentvolume,*
    g kube_persistentvolume_labels persistentvolume,*
    g kube_persistentvolume_capacity_bytes persistentvolume
    g kube_persistentvolume_claim_ref persistentvolume,claim_namespace,name
    g kube_persistentvolume_created persistentvolume
    g kube_persistentvolume_csi_attributes persistentvolume,*
    g kube_persistentvolume_deletion_timestamp persistentvolume
    g kube_persistentvolume_info persistentvolume,storageclass?,*
    g kube_persistentvolume_status_phase persistentvolume,phase
    g kube_persistentvolume_volume_mode persistentvolume,volume_mode
    g kube_resourcequota namespace,resourcequota,resource,type
    g kube_resourcequota_created namespace,resourcequota
    g kube_resourcequota_annotations namespace,resourcequota,*
    g kube_resourcequota_labels namespace,resourcequota,*
    g kube_limitrange namespace,limitrange,resource,type,constraint
    g kube_limitrange_created namespace,limitrange
    g kube_namespace_annotations namespace,*
    g kube_namespace_labels namespace,*
    g kube_namespace_created namespace
    g kube_namespace_status_phase namespace,phase
    g kube_namespace_status_condition namespace,condition,status
    =service namespace,service,uid?
    g kube_service_annotations @service,*
    g kube_service_labels @service,*
    g kube_service_created @service
    g kube_service_deletion_timestamp @service
    g kube_service_info @service,cluster_ip?,external_name?,external_traffic_policy?,load_balancer_ip?
    g kube_service_spec_external_ip @service,external_ip
    g kube_service_spec_type @service,type
    g kube_service_status_load_balancer_ingress @service,ip?,hostname?
    =endpoint namespace,endpoint
    g kube_endpoint_address @endpoint,ip,ready,*
    g kube_endpoint_address_available @endpoint <2.14 -> kube_endpoint_address{ready="true"}
    g kube_endpoint_address_not_ready @endpoint <2.14 -> kube_endpoint_address{ready="false"}
    g kube_endpoint_annotations @endpoint,*
    g kube_endpoint_created @endpoint
    g kube_endpoint_info @endpoint
    g kube_endpoint_labels @endpoint,*
    g kube_endpoint_ports @endpoint,*
    =slice namespace,endpointslice
    g kube_endpointslice_annotations @slice,*
    g kube_endpointslice_created @slice
    g kube_endpointslice_endpoints @slice,*
    g kube_endpointslice_endpoints_hints @slice,*
    g kube_endpointslice_info @slice,addresstype
    g kube_endpointslice_labels @slice,*
    g kube_endpointslice_ports @slice,*
    =ingress namespace,ingress
    g kube_ingress_annotations @ingress,*
    g kube_ingress_labels @ingress,*
    g kube_ingress_created @ingress
    g kube_ingress_deletion_timestamp @ingress
    g kube_ingress_info @ingress,ingressclass?
    g kube_ingress_metadata_resource_version @ingress
    g kube_ingress_path @ingress,host?,path?,*
    g kube_ingress_tls @ingress,tls_host?,secret?
    g kube_ingressclass_annotations ingressclass,*
    g kube_ingressclass_created ingressclass
    g kube_ingressclass_info ingressclass,controller
    g kube_ingressclass_labels ingressclass,*
    g kube_networkpolicy_annotations namespace,networkpolicy,*
    g kube_networkpolicy_created namespace,networkpolicy
    g kube_networkpolicy_labels namespace,networkpolicy,*
    g kube_networkpolicy_spec_egress_rules namespace,networkpolicy
    g kube_networkpolicy_spec_ingress_rules namespace,networkpolicy
    g kube_configmap_annotations namespace,configmap,*
    g kube_configmap_created namespace,configmap
    g kube_configmap_info namespace,configmap
    g kube_configmap_labels namespace,configmap,*
    g kube_configmap_metadata_resource_version namespace,configmap
    g kube_secret_annotations namespace,secret,*
    g kube_secret_created namespace,secret
    g kube_secret_info namespace,secret
    g kube_secret_labels namespace,secret,*
    g kube_secret_metadata_resource_version namespace,secret
    g kube_secret_owner namespace,secret,*
    g kube_secret_type namespace,secret,type
    g kube_serviceaccount_annotations namespace,serviceaccount,*
    g kube_serviceaccount_created namespace,serviceaccount
    g kube_serviceaccount_deleted namespace,serviceaccount
    g kube_serviceaccount_image_pull_secret namespace,serviceaccount,name
    g kube_serviceaccount_info namespace,serviceaccount,*
    g kube_serviceaccount_labels namespace,serviceaccount,*
    g kube_serviceaccount_secret namespace,serviceaccount,name
    g kube_storageclass_annotations storageclass,*
    g kube_storageclass_created storageclass
    g kube_storageclass_info storageclass,provisioner,reclaim_policy?,volume_binding_mode?
    g kube_storageclass_labels storageclass,*
    g kube_volumeattachment_annotations volumeattachment,*
    g kube_volumeattachment_created volumeattachment
    g kube_volumeattachment_info volumeattachment,attacher,node
    g kube_volumeattachment_labels volumeattachment,*
    g kube_volumeattachment_spec_source_persistentvolume volumeattachment,volumename
    g kube_volumeattachment_status_attached volumeattachment
    g kube_volumeattachment_status_attachment_metadata volumeattachment,*
    g kube_lease_owner namespace?,lease,*
    g kube_lease_renew_time namespace?,lease
    g kube_certificatesigningrequest_annotations certificatesigningrequest,*
    g kube_certificatesigningrequest_cert_length certificatesigningrequest,*
    g kube_certificatesigningrequest_condition certificatesigningrequest,condition,*
    g kube_certificatesigningrequest_created certificatesigningrequest,*
    g kube_certificatesigningrequest_labels certificatesigningrequest,*
    g kube_role_annotations namespace,role,*
    g kube_role_created namespace,role
    g kube_role_info namespace,role
    g kube_role_labels namespace,role,*
    g kube_role_metadata_resource_version namespace,role
    g kube_rolebinding_annotations namespace,rolebinding,*
    g kube_rolebinding_created namespace,rolebinding
    g kube_rolebinding_info namespace,rolebinding,*
    g kube_rolebinding_labels namespace,rolebinding,*
    g kube_rolebinding_metadata_resource_version namespace,rolebinding
    g kube_clusterrole_annotations clusterrole,*
    g kube_clusterrole_created clusterrole
    g kube_clusterrole_info clusterrole
    g kube_clusterrole_labels clusterrole,*
    g kube_clusterrole_metadata_resource_version clusterrole
    g kube_clusterrolebinding_annotations clusterrolebinding,*
    g kube_clusterrolebinding_created clusterrolebinding
    g kube_clusterrolebinding_info clusterrolebinding,*
    g kube_clusterrolebinding_labels clusterrolebinding,*
    g kube_clusterrolebinding_metadata_resource_version clusterrolebinding
    g kube_mutatingwebhookconfiguration_created *
    g kube_mutatingwebhookconfiguration_info *
    g kube_mutatingwebhookconfiguration_metadata_resource_version *
    g kube_mutatingwebhookconfiguration_webhook_clientconfig_service *
    g kube_validatingwebhookconfiguration_created *
    g kube_validatingwebhookconfiguration_info *
    g kube_validatingwebhookconfiguration_metadata_resource_version *
    g kube_validatingwebhookconfiguration_webhook_clientconfig_service *
    g kube_verticalpodautoscaler_annotations * <2.9
    g kube_verticalpodautoscaler_labels * <2.9
    g kube_verticalpodautoscaler_spec_resourcepolicy_container_policies_minallowed * <2.9
    g kube_verticalpodautoscaler_spec_resourcepolicy_container_policies_maxallowed * <2.9
    g kube_verticalpodautoscaler_spec_updatepolicy_updatemode * <2.9
    g kube_verticalpodautoscaler_status_recommendation_containerrecommendations_lowerbound * <2.9
    g kube_verticalpodautoscaler_status_recommendation_containerrecommendations_target * <2.9
    g kube_verticalpodautoscaler_status_recommendation_containerrecommendations_uncappedtarget * <2.9
    g kube_verticalpodautoscaler_status_recommendation_containerrecommendations_upperbound * <2.9
    g kube_state_metrics_build_info *
    g kube_state_metrics_custom_resource_state_cache *
    g kube_state_metrics_shard_ordinal *
    g kube_state_metrics_total_shards -
    g kube_state_metrics_last_config_reload_successful *
    c kube_state_metrics_list_total resource,result
    c kube_state_metrics_watch_total resource,result
    """)
}
