# Puts modules/ into rp2 firmware, built in a MicroPython tree of your own that stays as it is:
#
#   BOARD=RPI_PICO cmake -S ~/micropython/ports/rp2 -B build-RPI_PICO -C freeze.cmake -DMICROPY_BOARD=RPI_PICO
#   BOARD=RPI_PICO cmake --build build-RPI_PICO
set(Python3_EXECUTABLE "${CMAKE_CURRENT_LIST_DIR}/freeze-python3" CACHE FILEPATH "freezes, and is python3 elsewhere")
set(MICROPY_FROZEN_MANIFEST "${CMAKE_CURRENT_LIST_DIR}/modules" CACHE PATH "the modules to freeze")
