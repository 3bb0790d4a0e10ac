#!/bin/sh
# Compiles the modules for tests of `freeze verify`, and its driver, again: verify.sh MPY_CROSS
set -e
cd "$(dirname "$0")/../verify"
mkdir -p gauge
for source in src/*.py; do
    name=$(basename "$source")
    folder=.
    case $name in *gauge* | *broken*) folder=gauge ;; esac
    "$1" -s "$name" -o "$folder/${name%.py}.mpy" "$source"
done
driver=../../verifier/src/main/resources/io/github/mpyfreezer/verifier/real/freeze_driver
"$1" -s freeze_driver.py -o "$driver.mpy" "$driver.py"
