# The front door alone: no compiler, no torch, no root. Workers have their own images.
# Build from the repository's root: docker build -f deploy/docker/gateway.Dockerfile .
ARG PYTHON=3.12

FROM python:${PYTHON}-slim-bookworm AS build
# for the scores of n-grams; what it compiles is copied, the compiler is not
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /src
COPY pyproject.toml setup.py README.md LICENSE ./
COPY classifiers classifiers
COPY policies policies
COPY gateway gateway
RUN python -m venv /opt/caveat \
    && /opt/caveat/bin/pip install --no-cache-dir --quiet . \
    && /opt/caveat/bin/python -m compileall -q /opt/caveat/lib

FROM python:${PYTHON}-slim-bookworm
RUN groupadd --system --gid 10001 caveat \
    && useradd --system --uid 10001 --gid caveat --home-dir /var/lib/caveat --shell /usr/sbin/nologin caveat \
    && install -d -o caveat -g caveat -m 0700 /var/lib/caveat
COPY --from=build /opt/caveat /opt/caveat
ENV PATH=/opt/caveat/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1 \
    CAVEAT_DATA_DIR=/var/lib/caveat
USER 10001:10001
WORKDIR /var/lib/caveat
VOLUME /var/lib/caveat
EXPOSE 8080
HEALTHCHECK --interval=10s --timeout=3s --start-period=10s --retries=3 \
    CMD ["python", "-c", "import urllib.request as u; u.urlopen('http://127.0.0.1:8081/livez', timeout=2)"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["caveat"]
CMD ["serve"]
