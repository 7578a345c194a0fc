# What every container of the namespace must fulfil, for Gatekeeper. Rego of version 1.
#
# The same rules as the ValidatingAdmissionPolicies, under the same names; what differs between
# environments is in input.parameters.
package vibeensemblepods

violation contains {"msg": message} if {
	some container in all_containers
	not allowed_image(container)
	message := sprintf(
		"image-registry: container %s: image %s is from no allowed registry",
		[container.name, object.get(container, "image", "(none)")],
	)
}

violation contains {"msg": message} if {
	input.parameters.digestFreePattern
	some container in all_containers
	not named_by_digest(container)
	message := sprintf(
		"image-digest: container %s: images are named by their digest: name@sha256:...",
		[container.name],
	)
}

violation contains {"msg": message} if {
	some container in all_containers
	not runs_as_non_root(container)
	message := sprintf(
		"non-root: container %s: securityContext.runAsNonRoot is true",
		[container.name],
	)
}

violation contains {"msg": message} if {
	some container in all_containers
	not gains_no_privileges(container)
	message := sprintf(
		"privilege-escalation: container %s: securityContext.allowPrivilegeEscalation is false",
		[container.name],
	)
}

violation contains {"msg": message} if {
	some container in declared_containers
	not keeps_its_root(container)
	message := sprintf(
		"read-only-root: container %s: securityContext.readOnlyRootFilesystem is true",
		[container.name],
	)
}

violation contains {"msg": message} if {
	some container in declared_containers
	some kind in ["requests", "limits"]
	some resource in ["cpu", "memory"]
	not container.resources[kind][resource]
	message := sprintf(
		"resources: container %s: resources.%s has no %s",
		[container.name, kind, resource],
	)
}

# The pod's specification, in a pod or in whatever makes pods.
pod := input.review.object.spec if input.review.kind.kind == "Pod"

pod := input.review.object.spec.jobTemplate.spec.template.spec if input.review.kind.kind == "CronJob"

pod := input.review.object.spec.template.spec if not input.review.kind.kind in {"Pod", "CronJob"}

declared_containers contains container if some container in pod.containers

declared_containers contains container if some container in pod.initContainers

all_containers contains container if some container in declared_containers

# `kubectl debug` adds these.
all_containers contains container if some container in pod.ephemeralContainers

allowed_image(container) if {
	regex.match(input.parameters.imagePattern, container.image)
	not startswith(container.image, "localhost/")
}

named_by_digest(container) if regex.match("@sha256:[0-9a-f]{64}$", container.image)

named_by_digest(container) if regex.match(input.parameters.digestFreePattern, container.image)

runs_as_non_root(container) if {
	container.securityContext.runAsNonRoot == true
	not runs_as_root(container)
}

runs_as_non_root(container) if {
	pod.securityContext.runAsNonRoot == true
	not allows_root(container)
	not runs_as_root(container)
}

allows_root(container) if container.securityContext.runAsNonRoot == false

runs_as_root(container) if container.securityContext.runAsUser == 0

gains_no_privileges(container) if {
	container.securityContext.allowPrivilegeEscalation == false
	not is_privileged(container)
}

is_privileged(container) if container.securityContext.privileged == true

keeps_its_root(container) if container.securityContext.readOnlyRootFilesystem == true

keeps_its_root(container) if regex.match(input.parameters.writableRootPattern, container.image)
