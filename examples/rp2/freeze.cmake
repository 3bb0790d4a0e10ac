# Has a build of ports/rp2 freeze with freeze, and what manifest.py says; nothing in the tree has to be changed for it.
set(Python3_EXECUTABLE "${CMAKE_CURRENT_LIST_DIR}/../../cli/target/install/bin/freeze-python3"
    CACHE FILEPATH "freezes where the build wants makemanifest.py, and is python3 elsewhere")
set(MICROPY_FROZEN_MANIFEST "${CMAKE_CURRENT_LIST_DIR}/manifest.py" CACHE FILEPATH "what is frozen")
