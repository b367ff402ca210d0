"""The workers as Ray Serve applications: `serve run gateway.workers.rayserve:generation card=… weights=…`.

INVARIANT: a replica is the very ASGI application that `caveat worker` serves; Ray decides only where it runs and how many
there are. No secret stands in an argument, for Serve shows those: keys come from the replicas' environment.
"""

# no `annotations` of the future here: Ray looks at the type of a builder's argument itself
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from classifiers.heavy.model import GPU_BATCH_TOKENS
from gateway.errors import ConfigurationError
from gateway.workers.classification.plan import STEP
from gateway.workers.classification.queue import MAX_TICKETS
from gateway.workers.rayargs import ClassificationArgs, GenerationArgs, Scale
from gateway.workers.rayreplica import ClassificationReplica, GenerationReplica

if TYPE_CHECKING:
    from ray.serve import Application

HEALTH_SECONDS: Final = 5.0  # between two looks of Serve's controller at a replica
HEALTH_PATIENCE_SECONDS: Final = 30.0
BUSY_ROWS: Final = 0.8  # of a replica's rows: beyond them another replica is started, before requests have to wait
WAITING_PER_CORE: Final = 4  # texts under way for each core of a classifier, and
ON_A_GPU: Final = 64  # on a GPU; a text takes milliseconds, so few waiting ones say that there is too much


@dataclass(frozen=True, slots=True)
class Load:
    """What a replica takes at once, and how much of it is a good load."""

    slots: int
    queue: int
    target: float


def generation(args: GenerationArgs) -> "Application":
    """Build the application of a generation worker; the argument is checked by Ray before."""
    args = args.model_copy(update={"gpus": _gpus(args, is_on_cpu=args.device_map == "cpu")})
    load = generation_load(args)
    return _application(GenerationReplica, args.model_copy(update={"rows": load.slots}), load)


def classification(args: ClassificationArgs) -> "Application":
    """Build the application of a classification worker; the argument is checked by Ray before."""
    args = args.model_copy(update={"gpus": _gpus(args, is_on_cpu=args.device == "cpu")})
    return _application(ClassificationReplica, args, classification_load(args))


def generation_load(args: GenerationArgs) -> Load:
    """A slot is a row; where nobody says how many, as the worker has it for itself."""
    rows = args.rows or (128 if args.gpus else 16)
    return Load(rows, args.queue, args.target or max(1.0, rows * BUSY_ROWS))


def classification_load(args: ClassificationArgs) -> Load:
    """A slot is a text that runs: one for each core, and on a GPU as many short ones as a run takes."""
    slots = (args.token_budget or GPU_BATCH_TOKENS) // STEP if args.gpus else args.cpus
    return Load(max(1, slots), MAX_TICKETS, args.target or (ON_A_GPU if args.gpus else WAITING_PER_CORE * args.cpus))


def options(args: Scale, load: Load) -> dict[str, Any]:
    """Return what Serve is told of a deployment, in its own words.

    Serve's own bound of requests in a replica (5) would keep a batch from ever filling, and its queue without a bound
    would hide that all is full: a replica takes what its rows and its queue take, and what finds none free is told 429.
    """
    return {
        "max_ongoing_requests": load.slots + load.queue,
        "max_queued_requests": load.slots + load.queue,  # in a burst all of them wait a moment for their replica
        "backpressure_config": {"status_code": 429, "retry_after_s": 1.0},
        "autoscaling_config": {
            "min_replicas": args.min_replicas,
            "max_replicas": args.max_replicas,
            "target_ongoing_requests": load.target,
            "upscale_delay_s": args.upscale_seconds,
            "downscale_delay_s": args.downscale_seconds,
        },
        "ray_actor_options": {"num_cpus": args.cpus, "num_gpus": args.gpus or 0},
        "health_check_period_s": HEALTH_SECONDS,
        "health_check_timeout_s": HEALTH_PATIENCE_SECONDS,
        "graceful_shutdown_wait_loop_s": 0.5,
        "graceful_shutdown_timeout_s": args.drain_seconds,
    }


def _application(replica: type, args: Scale, load: Load) -> "Application":
    try:
        from ray import serve
    except ImportError as error:
        raise ConfigurationError(
            f"Ray Serve is not here (`{error.name}` cannot be imported); run `pip install 'caveat[ray,workers]'`"
        ) from error
    deployment = serve.deployment(**options(args, load))(serve.ingress()(replica))
    return deployment.bind(args)


def _gpus(args: Scale, *, is_on_cpu: bool) -> int:
    """One GPU for each replica where there are any, and a model may be on one."""
    if args.gpus is not None or is_on_cpu:
        return args.gpus or 0
    try:
        import ray
    except ImportError:
        return 0  # which is said, with what to do, when the application is built
    return 1 if ray.is_initialized() and ray.cluster_resources().get("GPU", 0) >= 1 else 0
