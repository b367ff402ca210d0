# Both workers: `generate` and `classify`. CUDA comes with torch's own wheels; the host gives the driver.
# Build from the repository's root: docker build -f deploy/docker/worker.Dockerfile .
# For CPUs alone, without CUDA's gigabytes: --build-arg TORCH_INDEX=https://download.pytorch.org/whl/cpu
ARG PYTHON=3.12

FROM python:${PYTHON}-slim-bookworm AS build
ARG TORCH_INDEX=
WORKDIR /src
COPY pyproject.toml setup.py README.md LICENSE ./
COPY classifiers classifiers
COPY policies policies
COPY gateway gateway
RUN python -m venv /opt/caveat \
    && if [ -n "$TORCH_INDEX" ]; then /opt/caveat/bin/pip install --no-cache-dir --quiet torch --index-url "$TORCH_INDEX"; fi \
    && /opt/caveat/bin/pip install --no-cache-dir --quiet ".[workers]" \
    && /opt/caveat/bin/python -m compileall -q /opt/caveat/lib

FROM python:${PYTHON}-slim-bookworm
# triton builds the launchers of its kernels as it goes, with a C compiler
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/* \
    && groupadd --system --gid 10002 worker \
    && useradd --system --uid 10002 --gid worker --home-dir /tmp --shell /usr/sbin/nologin worker
COPY --from=build /opt/caveat /opt/caveat
# Models are mounted, never fetched; what libraries compile goes to /tmp, the only place that may be written.
ENV PATH=/opt/caveat/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    HF_HUB_OFFLINE=1 \
    HF_HOME=/tmp/huggingface \
    TORCHINDUCTOR_CACHE_DIR=/tmp/inductor \
    TRITON_CACHE_DIR=/tmp/triton
USER 10002:10002
WORKDIR /models
EXPOSE 8000
# a model of many gigabytes is read before the port opens
HEALTHCHECK --interval=10s --timeout=3s --start-period=600s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8000/livez', timeout=2)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["caveat", "worker"]
CMD ["--help"]
