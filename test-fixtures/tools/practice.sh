#!/bin/sh
# Compiles the object that the installation practises on when it makes its archive of classes: practice.sh FREEZE
# Needs arm-none-eabi-gcc. What is in it hardly matters, as long as it is what freeze makes of these modules.
set -e
fixtures=$(cd "$(dirname "$0")/.." && pwd)
object=$fixtures/../cli/src/main/practice/object/frozen.o
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
# The firmware that WarmUp has in mind.
printf 'QCFG(BYTES_IN_LEN, (1))\nQCFG(BYTES_IN_HASH, (2))\nQ(main)\n' >"$folder/qstrs.h"
cd "$fixtures/mpy"
"$1" -q --board PYBV10 --qstr-header "$folder/qstrs.h" -o "$folder/frozen.c" \
    bytecode/classes.mpy bytecode/consts_tuple.mpy native-6.3/armv7emsp/viper_basic.mpy
cd "$folder"
arm-none-eabi-gcc -std=gnu99 -Os -mthumb -mcpu=cortex-m4 -fsingle-precision-constant -ffunction-sections -fdata-sections \
    -I "$fixtures/c-headers/mpy123" -c -o "$object" frozen.c
