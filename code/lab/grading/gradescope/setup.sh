#!/usr/bin/env bash
# Gradescope runs this once, as root, when it makes the image.
set -euo pipefail
apt-get update
DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
  openjdk-17-jdk-headless
