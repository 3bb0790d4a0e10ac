#!/bin/sh
# Compiles size/src/PAIR/{before,after} into size/PAIR/{before,after}, machine code for each of some machines.
#   tools/size-pairs.sh MPY-CROSS
cross=${1:?usage: size-pairs.sh MPY-CROSS}
cd "$(dirname "$0")/../size" || exit 1
compile() { # SOURCE-FOLDER TARGET-FOLDER [FLAGS]
    from=$1 to=$2
    shift 2
    for time in before after; do
        (cd "src/$from/$time" && find . -name '*.py') | sed 's,^\./,,' | sort | while read -r file; do
            mkdir -p "$(dirname "$to/$time/$file")"
            "$cross" "$@" -s "$file" -o "$to/$time/${file%.py}.mpy" "src/$from/$time/$file" || exit 1
        done
        mkdir -p "$to/$time"
    done
}
for pair in src/*; do
    pair=${pair#src/}
    case $pair in
        native-*) for arch in armv6m armv7m rv32imc; do compile "$pair" "$pair-$arch" -march="$arch"; done ;;
        *) compile "$pair" "$pair" ;;
    esac
done
